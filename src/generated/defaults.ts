// Generated from spec/ by `make generate`. Do not edit.

/**
 * What openapi-typescript does not say: what validation fills in where a request says nothing, and what the types of a
 * handler depend on.
 */
export interface Defaults {
  readonly listItems: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: true; readonly dated: false }
  readonly createItem: { readonly query: never; readonly body: "description" | "category_id" | "sku" | "stock" | "active" | "image_ids"; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getItem: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: true }
  readonly replaceItem: { readonly query: never; readonly body: "description" | "category_id" | "sku" | "active" | "image_ids"; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly updateItem: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly deleteItem: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly listReviews: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: true; readonly dated: false }
  readonly createReview: { readonly query: never; readonly body: "title"; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getReview: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly updateReview: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly deleteReview: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly listCategories: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly createCategory: { readonly query: never; readonly body: "parent_id" | "position"; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getCategory: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly updateCategory: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly deleteCategory: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly uploadFile: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getFile: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly deleteFile: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly listAuditLogs: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: true; readonly dated: false }
  readonly login: { readonly query: never; readonly body: "session"; readonly steps: true; readonly secured: false; readonly list: false; readonly dated: false }
  readonly refreshToken: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly logout: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly listUsers: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: true; readonly dated: false }
  readonly registerUser: { readonly query: never; readonly body: "locale"; readonly steps: true; readonly secured: false; readonly list: false; readonly dated: false }
  readonly getMe: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly updateMe: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly changePassword: { readonly query: never; readonly body: never; readonly steps: true; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getUser: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: true }
  readonly updateUser: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly adjustStock: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly listStockMovements: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: true; readonly dated: false }
  readonly quoteOrder: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly listOrders: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: true; readonly dated: false }
  readonly createOrder: { readonly query: never; readonly body: "shipping_address" | "note"; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getOrder: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: true }
  readonly cancelOrder: { readonly query: never; readonly body: never; readonly steps: true; readonly secured: true; readonly list: false; readonly dated: false }
  readonly fulfillOrder: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: false }
  readonly listPayments: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: true; readonly dated: false }
  readonly createPayment: { readonly query: never; readonly body: "payment_method" | "capture"; readonly steps: true; readonly secured: true; readonly list: false; readonly dated: false }
  readonly getPayment: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: true; readonly list: false; readonly dated: true }
  readonly capturePayment: { readonly query: never; readonly body: never; readonly steps: true; readonly secured: true; readonly list: false; readonly dated: false }
  readonly voidPayment: { readonly query: never; readonly body: never; readonly steps: true; readonly secured: true; readonly list: false; readonly dated: false }
  readonly createRefund: { readonly query: never; readonly body: "reason"; readonly steps: true; readonly secured: true; readonly list: false; readonly dated: false }
  readonly receiveProviderEvent: { readonly query: never; readonly body: never; readonly steps: true; readonly secured: false; readonly list: false; readonly dated: false }
  readonly getLiveness: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
  readonly getReadiness: { readonly query: never; readonly body: never; readonly steps: false; readonly secured: false; readonly list: false; readonly dated: false }
}
