// @shop-api/client: README.md has examples.

export { createClient, type RawOptions, type Shop } from './client.ts'
export { type Retry, ShopConnectionError, ShopError } from './error.ts'
export { type AnyShopError, isShopError } from './errors.ts'
export * from './generated/errors.ts'
export type * from './generated/resources.ts'
export type * from './generated/schemas.ts'
export type * from './generated/webhooks.ts'
export { digitsOf, formatMoney, type MoneyLike, money, toMajor } from './money.ts'
export { browserStore, memoryStore } from './session.ts'
export type {
  Answer,
  Call,
  CallOptions,
  ClientOptions,
  List,
  OneOrMore,
  Page,
  Shown,
  TokenStore,
  Tokens,
  Upload,
} from './types.ts'
export {
  verifyWebhook,
  WebhookError,
  type WebhookEvent,
  type WebhookHeaders,
  type WebhookOptions,
  type WebhookProblem,
} from './webhooks.ts'
