// What a proxy says of a caller: read once, in every spelling that proxies have, and believed only as far as it is one.

import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import t from 'tap'
import { networksOf } from '../src/config/networks.ts'
import { addressOf, callersBehind, originOf } from '../src/contract/serve/forwarded.ts'

const spellings: Record<string, string[]> = {
  '203.0.113.7': [
    '203.0.113.7',
    ' 203.0.113.7 ',
    '203.0.113.7:4444',
    '203.0.113.7:_hidden',
    '"203.0.113.7"',
    '"203.0.113.7:80"',
    '[203.0.113.7]:80',
    '::ffff:203.0.113.7',
    '::FFFF:cb00:7107',
    '[::ffff:203.0.113.7]:443',
  ],
  '2001:db8::1': [
    '2001:db8::1',
    '2001:DB8::1',
    '2001:0db8:0:0:0:0:0:0001',
    '[2001:db8::1]',
    '[2001:db8::1]:443',
    '"[2001:db8::1]:443"',
    '2001:db8::1%eth0',
    '[2001:db8::1%25eth0]:443',
    '2001:db8:0:0:0:0:0:1:51234',
  ],
  '0:1:2:3:4:5:6:7': ['::1:2:3:4:5:6:7'],
  '::1': ['::1', '"[::1]"'],
}
for (const [address, texts] of Object.entries(spellings)) {
  t.test(`${address} is one address in every spelling`, async (t) => {
    for (const text of texts) t.equal(addressOf(text), address, text)
  })
}

t.test('text that is not an address has no address', async (t) => {
  const none = ['', 'unknown', '_hidden', 'a b', 'é', '9'.repeat(300), '1.2.3', '1.2.3.4.5', '01.2.3.4', '256.1.1.1']
  const more = ['3405803783', '0x7f.1', 'localhost', '1.2.3.4:', '1.2.3.4:port', '1.2.3.4:123456', '[1.2.3.4', '::g']
  for (const text of [...none, ...more, 'for=1.2.3.4', '1.2.3.4/8', '[]', '[]:1', ':', ']:1'])
    t.equal(addressOf(text), undefined, text)
})

t.test('any text yields a normalized address, or none', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.ipV4(),
    fc.ipV6(),
    fc.ipV6().map((ip) => `[${ip}]:443`),
  )
  fc.assert(
    fc.property(text, (text) => {
      const address = addressOf(text)
      return address === undefined || (addressOf(address) === address && /^[\da-f.:]+$/.test(address))
    }),
    { numRuns: 2000 },
  )
})

const origins: Record<string, string | undefined> = {
  'https://shop.example': 'https://shop.example',
  'https://Shop.Example': 'https://shop.example',
  'https://shop.example:443': 'https://shop.example',
  'http://shop.example:80': 'http://shop.example',
  'http://shop.example:443': 'http://shop.example:443',
  'https://shop.example:8443': 'https://shop.example:8443',
  'https://[2001:DB8::1]:443': 'https://[2001:db8::1]',
  'https://a b': undefined,
  'https://': undefined,
  'https://user@shop.example': undefined,
  'https://shop.example/x': undefined,
  'https://shop.example:99999': undefined,
}
for (const [text, origin] of Object.entries(origins)) {
  t.test(`${text}: ${origin}`, async (t) => t.equal(originOf(text), origin))
}

const trusted = networksOf(['loopback', '10.0.0.0/8'])
const read = callersBehind((address) => trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4'))

/** Who is calling, as a request from `peer` with these headers says. */
const caller = (peer: string | undefined, headers: Record<string, string> = {}) =>
  read({ socket: { remoteAddress: peer }, headers } as unknown as IncomingMessage)
const from = (peer: string, list: string) => caller(peer, { 'x-forwarded-for': list }).address

t.test('only trusted proxies are believed', async (t) => {
  const headers = {
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-prefix': '/evil',
  }
  t.same(caller('203.0.113.7', headers), { address: '203.0.113.7', protocol: 'http', host: undefined, prefix: '' })
  t.same(caller(undefined, headers), { address: undefined, protocol: 'http', host: undefined, prefix: '' })
})

t.test('a connection over IPv6 from an IPv4 address is IPv4, trusted or not', async (t) => {
  t.equal(caller('::ffff:203.0.113.7').address, '203.0.113.7')
  t.equal(from('::ffff:127.0.0.1', '203.0.113.7'), '203.0.113.7')
})

const ways: [peer: string, list: string, address: string][] = [
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['127.0.0.1', '203.0.113.7:50001', '203.0.113.7'],
  ['127.0.0.1', '198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['127.0.0.1', '203.0.113.7, 10.0.0.9', '203.0.113.7'],
  ['127.0.0.1', '203.0.113.7, 10.0.0.9:1234,  [::1]:80', '203.0.113.7'],
  ['127.0.0.1', '10.0.0.8, 10.0.0.9', '10.0.0.8'],
  ['127.0.0.1', '', '127.0.0.1'],
  ['127.0.0.1', ', ,', '127.0.0.1'],
  ['127.0.0.1', '203.0.113.7,', '203.0.113.7'],
  ['127.0.0.1', 'a b', '127.0.0.1'],
  ['127.0.0.1', 'unknown', '127.0.0.1'],
  ['127.0.0.1', 'foo bar, 10.0.0.9', '10.0.0.9'],
  ['127.0.0.1', '1.2.3.4, foo bar', '127.0.0.1'],
  ['127.0.0.1', '1.2.3.4, unknown, 10.0.0.9', '10.0.0.9'],
  ['127.0.0.1', `${'9'.repeat(300)}`, '127.0.0.1'],
]
for (const [peer, list, address] of ways) {
  t.test(`${peer} says it forwards "${list.slice(0, 40)}": ${address}`, async (t) => t.equal(from(peer, list), address))
}

t.test('the protocol: one of two, in any capitals, of the hop that the caller came by', async (t) => {
  const protocol = (proto: string, list = '203.0.113.7') =>
    caller('127.0.0.1', { 'x-forwarded-proto': proto, 'x-forwarded-for': list }).protocol
  for (const proto of ['https', 'HTTPS', 'Https', '"https"', 'https,http', 'https, http', 'https,']) {
    t.equal(protocol(proto), 'https', proto)
  }
  for (const proto of ['http', 'HTTP', '', 'ftp', 'httpss', 'https://', 'http,https'])
    t.equal(protocol(proto), 'http', proto)
  t.equal(protocol('https, http', '203.0.113.7, 10.0.0.9'), 'https', 'the outer of two trusted proxies ended TLS')
  t.equal(
    protocol('https, http', '198.51.100.1, 203.0.113.7'),
    'http',
    'what the caller says of itself counts for nothing',
  )
  t.equal(caller('127.0.0.1', { 'x-forwarded-proto': 'HTTPS' }).protocol, 'https', 'without any address')
})

t.test('the host: of the same hop, and only if valid', async (t) => {
  const hostOf = (host: string, list = '203.0.113.7') =>
    caller('127.0.0.1', { 'x-forwarded-host': host, 'x-forwarded-for': list }).host
  t.equal(hostOf('Shop.Example:443'), 'Shop.Example:443')
  t.equal(hostOf('shop.example, inner.example', '203.0.113.7, 10.0.0.9'), 'shop.example')
  t.equal(hostOf('evil.example, shop.example', '198.51.100.1, 203.0.113.7'), 'shop.example')
  for (const none of ['', 'a b', 'https://shop.example', 'shop.example/x', 'user@shop.example'])
    t.equal(hostOf(none), undefined, none)
})

t.test('the prefix: a path, of several proxies one after the other, and nothing that leads elsewhere', async (t) => {
  const prefix = (text: string) => caller('127.0.0.1', { 'x-forwarded-prefix': text }).prefix
  t.equal(prefix('/shop'), '/shop')
  t.equal(prefix('/shop/'), '/shop')
  t.equal(prefix('/outer, /inner/'), '/outer/inner')
  t.equal(prefix('/%EC%83%81%EC%A0%90'), '/%EC%83%81%EC%A0%90')
  const long = `/${'a'.repeat(255)}`
  t.equal(prefix(long), long)
  t.equal(prefix(`${long}a`), '', 'too long to stand in front of every link')
  t.equal(prefix(`${long}, /inner`), '')
  const none = [
    '',
    '/',
    'shop',
    '//evil.example',
    '/a//b',
    'https://evil.example',
    '/a b',
    '/a>b',
    '/a;b',
    '/a?b',
    '/a#b',
  ]
  for (const text of [...none, '/..', '/a/../b', '/.', '/%2e%2e', '/a%2fb', '/a%', '/a, evil'])
    t.equal(prefix(text), '', text)
})
