// The sandbox as a provider in this process: the service, without a network. A timeout is thrown immediately, without
// waiting.

import {
  everyCurrency,
  type PaymentProvider,
  ProviderProtocol,
  ProviderRefusal,
  ProviderTimeout,
  ProviderUnavailable,
} from '../../provider.ts'
import { eventIn } from '../http/http.ts'
import { checkSignature } from '../signatures.ts'
import { SandboxError } from './rules.ts'
import type { Sandbox } from './service.ts'
import { tokens } from './tokens.ts'

interface Options {
  readonly clock: () => Date
  /** The secret that the service signs its events with. */
  readonly secret: string
}

export function sandboxProvider(service: Sandbox, { clock, secret }: Options): PaymentProvider {
  return {
    name: 'sandbox',
    can: { manual_capture: true, partial_refund: true, currencies: everyCurrency },
    knows: (method) => tokens.has(method),
    authorize: (request) => answered(service.authorize(request)),
    capture: (request) => answered(service.capture(request)),
    void: (request) => answered(service.void(request)),
    refund: (request) => answered(service.refund(request)),
    fetch: (request) => answered(service.fetch(request)),
    async parseEvent(headers, body) {
      checkSignature(headers['payment-signature'], body, secret, clock())
      return [eventIn(body)]
    },
  }
}

const answered = <T>(asking: Promise<T>): Promise<T> =>
  asking.catch((error) => {
    if (!(error instanceof SandboxError)) throw error
    if (error.kind === 'down') throw new ProviderUnavailable(error)
    if (error.kind === 'silence') throw new ProviderTimeout(error)
    throw error.kind === 'error' ? new ProviderProtocol(error) : new ProviderRefusal(error)
  })
