// Stock: adjustments by staff. Orders also change stock (use-cases/stock.ts).

import { op } from '../api.ts'
import { presentMovement } from '../domain/stock.ts'
import { userIdOf } from '../domain/users.ts'
import { found } from '../problem.ts'
import * as stock from '../use-cases/stock.ts'

export const adjustStock = op('adjustStock', async ({ params, body, path, principal, store, now }) => {
  const movement = await stock.adjustStock(store, params.item_id, body, { actor_id: userIdOf(principal), now })
  return {
    status: 201,
    headers: { Location: path.replace(/stock-adjustments$/, 'stock-movements') },
    body: presentMovement(movement),
  }
})

export const listStockMovements = op('listStockMovements', async ({ params, list, store }) => {
  const movements = found(await store.stock.movements(params.item_id, list))
  return { status: 200, ...list.present(movements, presentMovement) }
})
