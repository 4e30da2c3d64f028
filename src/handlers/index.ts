// Every operation of the documents, answered. A missing one does not compile.
//
// Where version 2 differs it has handlers of its own; all others are shared.

import type { Handlers } from '../api.ts'
import { listAuditLogs } from './audit.ts'
import { login, logout, refreshToken } from './auth.ts'
import { createCategory, deleteCategory, getCategory, listCategories, updateCategory } from './categories.ts'
import { deleteFile, getFile, uploadFile } from './files.ts'
import { getLiveness, getReadiness } from './health.ts'
import { createItem, deleteItem, getItem, listItems, replaceItem, updateItem } from './items.ts'
import { cancelOrder, createOrder, fulfillOrder, getOrder, listOrders, quoteOrder } from './orders.ts'
import {
  capturePayment,
  createPayment,
  createRefund,
  getPayment,
  listPayments,
  receiveProviderEvent,
  voidPayment,
} from './payments.ts'
import { createReview, deleteReview, getReview, listReviews, updateReview } from './reviews.ts'
import { adjustStock, listStockMovements } from './stock.ts'
import { changePassword, getMe, getUser, listUsers, registerUser, updateMe, updateUser } from './users.ts'
import * as itemsV2 from './v2/items.ts'
import * as ordersV2 from './v2/orders.ts'
import * as paymentsV2 from './v2/payments.ts'

export const handlers = {
  login,
  refreshToken,
  logout,
  registerUser,
  getMe,
  updateMe,
  changePassword,
  listUsers,
  getUser,
  updateUser,
  listItems,
  createItem,
  getItem,
  replaceItem,
  updateItem,
  deleteItem,
  listReviews,
  createReview,
  getReview,
  updateReview,
  deleteReview,
  listCategories,
  createCategory,
  getCategory,
  updateCategory,
  deleteCategory,
  uploadFile,
  getFile,
  deleteFile,
  listAuditLogs,
  adjustStock,
  listStockMovements,
  quoteOrder,
  createOrder,
  listOrders,
  getOrder,
  cancelOrder,
  fulfillOrder,
  createPayment,
  listPayments,
  getPayment,
  capturePayment,
  voidPayment,
  createRefund,
  receiveProviderEvent,
  getLiveness,
  getReadiness,
} satisfies Handlers

const { getLiveness: _live, getReadiness: _ready, ...shared } = handlers

export const handlersV2 = { ...shared, ...itemsV2, ...ordersV2, ...paymentsV2 } satisfies Handlers<'v2'>
