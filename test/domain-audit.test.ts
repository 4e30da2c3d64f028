// What an audit entry contains about a change, and what it never contains.

import t from 'tap'
import { auditConditions, auditLogOf } from '../src/domain/audit.ts'

const at = '2026-11-22T13:00:00.000Z'
const rowOf = (before: object | null, after: object | null, action = 'order.update') =>
  auditLogOf(
    {
      actor: { type: 'user', id: 7, role: 'staff' },
      action,
      resource_type: 'order',
      resource_id: 1,
      before: before as never,
      after: after as never,
      outcome: 'success',
    },
    1,
    at,
  )

t.test('changed names every difference as a JSON Pointer, but not what follows from any edit', async (t) => {
  const before = {
    name: 'Lamp',
    'a/b~c': 1,
    lines: [{ quantity: 1 }, { quantity: 2 }],
    gone: 1,
    version: 1,
    etag: '"1"',
  }
  const after = { name: 'Mug', 'a/b~c': 2, lines: [{ quantity: 1 }, { quantity: 3 }], come: 1, version: 2, etag: '"2"' }
  t.same(rowOf(before, after)?.changed, ['/name', '/a~1b~0c', '/lines/1/quantity', '/gone', '/come'])
  t.same(rowOf({ lines: [1] }, { lines: [1, 2] })?.changed, ['/lines'], 'a list of another length, as a whole')
  t.same(rowOf({ a: null }, { a: { b: 1 } })?.changed, ['/a'])
  const many = (n: number) => ({ all: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`k${i}`, n])), one: n })
  t.same(rowOf(many(1), many(2))?.changed, ['/all', '/one'], 'too many to name each')
})

t.test('an update that changed nothing has no row; any other action has one', async (t) => {
  t.equal(rowOf({ a: 1 }, { a: 1 }), undefined)
  t.same(rowOf({ a: 1 }, { a: 1 }, 'user.password_change')?.changed, [])
  t.same(rowOf({ version: 1 }, { version: 2 })?.changed, [], 'something changed that is not shown')
  t.same(rowOf(null, { a: 1 }, 'order.create')?.changed, [])
})

t.test(
  'secrets are left out, telephone numbers and addresses masked, and a masked change is still named',
  async (t) => {
    const address = {
      recipient: 'Kim',
      phone: '010-1234-5678',
      postal_code: '04524',
      country: 'KR',
      address1: 'Sejong-daero',
    }
    const before = {
      id: 1,
      shipping_address: address,
      password_hash: '$argon2',
      refresh_token: 'r',
      secrets: ['s'],
      csrf_token: 'c',
    }
    const after = {
      ...before,
      phone: '010',
      webhook_secret: 'w',
      shipping_address: { ...address, address1: 'Toegye-ro' },
    }
    const row = rowOf(before, after)
    const hidden = { recipient: '***', phone: '***', postal_code: '***', country: 'KR', address1: '***' }
    t.same(row?.before, { id: 1, shipping_address: hidden })
    t.same(row?.after, { id: 1, shipping_address: hidden, phone: '***' })
    t.ok(row?.changed.includes('/shipping_address/address1'))
  },
)

t.test('text that is not well-formed can be sealed', async (t) => {
  t.equal(rowOf(null, { name: 'a\ud800' }, 'order.create')?.after?.name, 'a\ufffd')
})

t.test('actions are filtered by prefix, times by range', async (t) => {
  t.same(auditConditions({ action: 'item.', from: at, resource_id: '1' }), [
    { field: 'resource_id', operator: 'eq', value: '1' },
    { field: 'action', operator: 'gte', value: 'item.' },
    { field: 'action', operator: 'lt', value: 'item.~' },
    { field: 'at', operator: 'gte', value: at },
  ])
})
