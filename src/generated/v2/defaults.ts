// Generated from spec/ by `make generate`. Do not edit.

/** What openapi-typescript does not say: what validation fills in where a caller says nothing, and whether strangers are served. */
export interface Defaults {
  readonly listItems: { readonly query: never; readonly body: never; readonly list: true; readonly secured: false }
  readonly createItem: { readonly query: never; readonly body: "description" | "category_id" | "sku" | "stock" | "active" | "image_ids"; readonly list: false; readonly secured: true }
  readonly getItem: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly replaceItem: { readonly query: never; readonly body: "description" | "category_id" | "sku" | "active" | "image_ids"; readonly list: false; readonly secured: true }
  readonly updateItem: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly deleteItem: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly listReviews: { readonly query: never; readonly body: never; readonly list: true; readonly secured: false }
  readonly createReview: { readonly query: never; readonly body: "title"; readonly list: false; readonly secured: true }
  readonly getReview: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly updateReview: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly deleteReview: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly listCategories: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly createCategory: { readonly query: never; readonly body: "parent_id" | "position"; readonly list: false; readonly secured: true }
  readonly getCategory: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly updateCategory: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly deleteCategory: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly uploadFile: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly getFile: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly deleteFile: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly listAuditLogs: { readonly query: never; readonly body: never; readonly list: true; readonly secured: true }
  readonly login: { readonly query: never; readonly body: "session"; readonly list: false; readonly secured: false }
  readonly refreshToken: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly logout: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly listUsers: { readonly query: never; readonly body: never; readonly list: true; readonly secured: true }
  readonly registerUser: { readonly query: never; readonly body: "locale"; readonly list: false; readonly secured: false }
  readonly getMe: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly updateMe: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly changePassword: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly getUser: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly updateUser: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly adjustStock: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly listStockMovements: { readonly query: never; readonly body: never; readonly list: true; readonly secured: true }
  readonly quoteOrder: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
  readonly listOrders: { readonly query: never; readonly body: never; readonly list: true; readonly secured: true }
  readonly createOrder: { readonly query: never; readonly body: "shipping_address" | "note"; readonly list: false; readonly secured: true }
  readonly getOrder: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly cancelOrder: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly fulfillOrder: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly listPayments: { readonly query: never; readonly body: never; readonly list: true; readonly secured: true }
  readonly createPayment: { readonly query: never; readonly body: "payment_method" | "capture"; readonly list: false; readonly secured: true }
  readonly getPayment: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly capturePayment: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly voidPayment: { readonly query: never; readonly body: never; readonly list: false; readonly secured: true }
  readonly createRefund: { readonly query: never; readonly body: "reason"; readonly list: false; readonly secured: true }
  readonly receiveProviderEvent: { readonly query: never; readonly body: never; readonly list: false; readonly secured: false }
}
