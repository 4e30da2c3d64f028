import t from 'tap'
import { onEveryEngine, openShop } from './shop.ts'

onEveryEngine(t, async (t, engine) => {
  const { get, send } = await openShop(t, { engine })
  const lamp = await send('POST', '/api/v1/items', { name: 'Lamp', price: 45000 })
  t.equal(lamp.statusCode, 201)
  t.equal(lamp.headers.location, '/api/v1/items/1')
  t.same((await get('/api/v1/items/1')).json(), lamp.json())
})
