// Opens the configured providers, each behind its guard, and the sandbox.
//
// One of them takes new payments; the others remain for the payments that were made with them. A sandbox takes no real
// money, so in production it must be requested explicitly.

import type { Ledger } from '../store/sandbox-ledger.ts'
import { guardProvider } from './guard.ts'
import type { PaymentProvider, PaymentProviders } from './provider.ts'
import { httpProvider } from './providers/http/http.ts'
import { sandboxProvider } from './providers/sandbox/sandbox.ts'
import { type Sandbox, sandboxService } from './providers/sandbox/service.ts'
import { stripeProvider } from './providers/stripe/stripe.ts'
import { tossProvider } from './providers/toss/toss.ts'

interface PaymentSettings {
  readonly provider: 'sandbox' | 'http' | 'toss' | 'stripe'
  readonly deadlineMs: number
  /** Whether the sandbox is available. */
  readonly sandbox: boolean
  /** Providers without an address or a secret are left out. */
  readonly http: { readonly url: string; readonly secret: string; readonly eventSecret: string }
  readonly toss: { readonly secret: string }
  readonly stripe: { readonly secret: string; readonly eventSecret: string }
}

interface Options {
  readonly settings: PaymentSettings
  readonly ledger: Ledger
  /** The secret that the sandbox signs events with, and that callers over HTTP send. */
  readonly sandboxSecret: string
  readonly clock: () => Date
  readonly monotonic: () => number
  /** Wraps each provider around its guard, for traces. */
  readonly over?: ((provider: PaymentProvider) => PaymentProvider) | undefined
}

export interface OpenPayments {
  readonly payments: PaymentProviders
  /** The service behind the sandbox provider. */
  readonly sandbox: Sandbox
}

/** @throws Error naming the variables to set, if the provider for new payments is not configured */
export function openPayments({ settings, ledger, sandboxSecret, clock, monotonic, over }: Options): OpenPayments {
  const { provider, deadlineMs, http, toss, stripe } = settings
  const sandbox = sandboxService({ ledger, clock, secret: sandboxSecret })
  const there: PaymentProvider[] = []
  if (settings.sandbox) there.push(sandboxProvider(sandbox, { clock, secret: sandboxSecret }))
  if (http.url && http.secret && http.eventSecret) there.push(httpProvider({ ...http, clock }))
  if (toss.secret) there.push(tossProvider(toss))
  if (stripe.secret && stripe.eventSecret) there.push(stripeProvider({ ...stripe, clock }))
  const guarded = there.map((one) => guardProvider(one, { deadlineMs, monotonic }))
  const providers = new Map(guarded.map((one) => [one.name, over ? over(one) : one]))
  const current = providers.get(provider)
  if (!current) throw new Error(`PAYMENT_PROVIDER=${provider} needs ${needs[provider]}`)
  return { payments: { current, named: (name) => providers.get(name), deadlineMs }, sandbox }
}

const needs: Readonly<Record<PaymentSettings['provider'], string>> = {
  sandbox: 'ALLOW_SANDBOX=1 where NODE_ENV=production: it takes no real money',
  http: 'PAYMENT_HTTP_URL, PAYMENT_HTTP_SECRET and PAYMENT_HTTP_EVENT_SECRET',
  toss: 'TOSS_SECRET_KEY',
  stripe: 'STRIPE_SECRET_KEY and STRIPE_EVENT_SECRET',
}
