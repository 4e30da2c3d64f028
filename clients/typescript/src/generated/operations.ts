// Generated from spec/ by `make generate`. Do not edit.

import type { Operation } from '../types.ts'

/** Every operation: where it is in the client, and how it is called. */
export const operations = {
  listItems: { at: 'items.list', path: '/api/v2/items', query: true, list: true, auth: true },
  createItem: { at: 'items.create', http: 'POST', path: '/api/v2/items', body: 'json', key: true, auth: true },
  getItem: { at: 'items.get', path: '/api/v2/items/{item_id}', query: true, auth: true },
  replaceItem: { at: 'items.replace', http: 'PUT', path: '/api/v2/items/{item_id}', body: 'json', auth: true },
  updateItem: { at: 'items.update', http: 'PATCH', path: '/api/v2/items/{item_id}', body: 'json', auth: true, edit: 'edit', read: 'getItem' },
  deleteItem: { at: 'items.delete', http: 'DELETE', path: '/api/v2/items/{item_id}', auth: true },
  listReviews: { at: 'reviews.list', path: '/api/v2/items/{item_id}/reviews', query: true, list: true, auth: true },
  createReview: { at: 'reviews.create', http: 'POST', path: '/api/v2/items/{item_id}/reviews', body: 'json', key: true, auth: true },
  getReview: { at: 'reviews.get', path: '/api/v2/items/{item_id}/reviews/{review_id}', auth: true },
  updateReview: { at: 'reviews.update', http: 'PATCH', path: '/api/v2/items/{item_id}/reviews/{review_id}', body: 'json', auth: true, edit: 'edit', read: 'getReview' },
  deleteReview: { at: 'reviews.delete', http: 'DELETE', path: '/api/v2/items/{item_id}/reviews/{review_id}', auth: true },
  listCategories: { at: 'categories.list', path: '/api/v2/categories' },
  createCategory: { at: 'categories.create', http: 'POST', path: '/api/v2/categories', body: 'json', key: true, auth: true },
  getCategory: { at: 'categories.get', path: '/api/v2/categories/{category_id}' },
  updateCategory: { at: 'categories.update', http: 'PATCH', path: '/api/v2/categories/{category_id}', body: 'json', auth: true, edit: 'edit', read: 'getCategory' },
  deleteCategory: { at: 'categories.delete', http: 'DELETE', path: '/api/v2/categories/{category_id}', auth: true },
  uploadFile: { at: 'files.upload', http: 'POST', path: '/api/v2/upload', body: 'form', auth: true },
  getFile: { at: 'files.download', path: '/api/v2/files/{file_id}', query: true, binary: true },
  deleteFile: { at: 'files.delete', http: 'DELETE', path: '/api/v2/files/{file_id}', auth: true },
  listAuditLogs: { at: 'auditLogs.list', path: '/api/v2/audit-logs', query: true, list: true, auth: true },
  login: { at: 'auth.login', http: 'POST', path: '/api/v2/login', body: 'json' },
  refreshToken: { at: 'auth.refresh', http: 'POST', path: '/api/v2/refresh', body: 'json' },
  logout: { at: 'auth.logout', http: 'POST', path: '/api/v2/logout', auth: true },
  requestPasswordReset: { at: 'auth.requestPasswordReset', http: 'POST', path: '/api/v2/auth/password-reset', body: 'json' },
  resetPassword: { at: 'auth.resetPassword', http: 'POST', path: '/api/v2/auth/password-reset/confirm', body: 'json' },
  listUsers: { at: 'users.list', path: '/api/v2/users', query: true, list: true, auth: true },
  registerUser: { at: 'users.register', http: 'POST', path: '/api/v2/users', body: 'json' },
  getMe: { at: 'users.me', path: '/api/v2/users/me', auth: true },
  updateMe: { at: 'users.updateMe', http: 'PATCH', path: '/api/v2/users/me', body: 'json', auth: true, edit: 'editMe', read: 'getMe' },
  changePassword: { at: 'users.changePassword', http: 'POST', path: '/api/v2/users/me/password', body: 'json', auth: true },
  exportMe: { at: 'users.exportMe', path: '/api/v2/users/me/export', auth: true },
  getUser: { at: 'users.get', path: '/api/v2/users/{user_id}', auth: true },
  updateUser: { at: 'users.update', http: 'PATCH', path: '/api/v2/users/{user_id}', body: 'json', auth: true, edit: 'edit', read: 'getUser' },
  exportUser: { at: 'users.export', path: '/api/v2/users/{user_id}/export', auth: true },
  adjustStock: { at: 'stock.adjust', http: 'POST', path: '/api/v2/items/{item_id}/stock-adjustments', body: 'json', key: true, auth: true },
  listStockMovements: { at: 'stock.listMovements', path: '/api/v2/items/{item_id}/stock-movements', query: true, list: true, auth: true },
  quoteOrder: { at: 'orders.quote', http: 'POST', path: '/api/v2/orders/quote', body: 'json' },
  listOrders: { at: 'orders.list', path: '/api/v2/orders', query: true, list: true, auth: true },
  createOrder: { at: 'orders.create', http: 'POST', path: '/api/v2/orders', body: 'json', key: true, auth: true },
  getOrder: { at: 'orders.get', path: '/api/v2/orders/{order_id}', query: true, auth: true },
  cancelOrder: { at: 'orders.cancel', http: 'POST', path: '/api/v2/orders/{order_id}/cancel', body: 'json', key: true, auth: true },
  fulfillOrder: { at: 'orders.fulfill', http: 'POST', path: '/api/v2/orders/{order_id}/fulfill', body: 'json', key: true, auth: true },
  listPayments: { at: 'payments.list', path: '/api/v2/payments', query: true, list: true, auth: true },
  createPayment: { at: 'payments.create', http: 'POST', path: '/api/v2/payments', body: 'json', key: true, auth: true },
  getPayment: { at: 'payments.get', path: '/api/v2/payments/{payment_id}', auth: true },
  capturePayment: { at: 'payments.capture', http: 'POST', path: '/api/v2/payments/{payment_id}/capture', key: true, auth: true },
  voidPayment: { at: 'payments.void', http: 'POST', path: '/api/v2/payments/{payment_id}/void', key: true, auth: true },
  createRefund: { at: 'payments.refund', http: 'POST', path: '/api/v2/payments/{payment_id}/refunds', body: 'json', key: true, auth: true },
  receiveProviderEvent: { at: 'providerEvents.receive', http: 'POST', path: '/api/v2/provider-events/{provider}', body: 'json' },
  getLiveness: { at: 'health.live', path: '/health/live' },
  getReadiness: { at: 'health.ready', path: '/health/ready' },
} as const satisfies Record<string, Operation>

/** Decimals of an amount, by currency. */
export const digits: Readonly<Record<string, number>> = {"KRW":0,"USD":2,"JPY":0}

/** Where the API is, if the document says so. */
export const server: string | undefined = undefined
