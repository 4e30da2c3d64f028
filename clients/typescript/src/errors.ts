// Errors by code, for `catch`.

import { isRefusal } from './error.ts'
import type { ErrorOf, KnownErrorCode } from './generated/errors.ts'

/**
 * Any error whose code this client knows: `code` tells them apart, and with it `data` has its type. A server that is
 * younger may send other codes: leave a way for them, or compare the `code` of a `ShopError`, which is any string.
 */
export type AnyShopError = { [Code in KnownErrorCode]: ErrorOf<Code> }[KnownErrorCode]

/** Whether the server refused, rather than that something else went wrong. */
export const isShopError = (error: unknown): error is AnyShopError =>
  typeof error === 'object' && error !== null && isRefusal in error
