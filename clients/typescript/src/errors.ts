// Errors by code, for `catch`.

import { isRefusal } from './error.ts'
import type { ErrorOf, KnownErrorCode } from './generated/errors.ts'

/**
 * Any error whose code this client knows: `code` distinguishes them, and determines the type of `data`. A newer server
 * may send other codes: handle them, or compare the `code` of a `ShopError`, which is any string.
 */
export type AnyShopError = { [Code in KnownErrorCode]: ErrorOf<Code> }[KnownErrorCode]

/** Whether this is an error from the server, rather than any other failure. */
export const isShopError = (error: unknown): error is AnyShopError =>
  typeof error === 'object' && error !== null && isRefusal in error
