// Networks as operators write them: addresses, CIDR, and the names of private networks, as in proxy-addr.

import { BlockList, isIP } from 'node:net'

const named: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

/** @throws Error naming the text that is neither an address nor a network */
export function networksOf(texts: readonly string[]): BlockList {
  const list = new BlockList()
  for (const text of texts.flatMap((one) => named[one] ?? one)) add(list, text)
  return list
}

function add(list: BlockList, text: string): void {
  const [, address = '', bits] = /^([^/%]+?)(?:\/(\d{1,3}))?$/.exec(text) ?? []
  const family = isIP(address)
  if (family === 0) throw new Error(`${text} is not an address, a network or one of ${Object.keys(named).join(', ')}`)
  const most = family === 4 ? 32 : 128
  const prefix = bits === undefined ? most : Number(bits)
  if (prefix > most) throw new Error(`${text} has more than ${most} bits`)
  // A trusted peer says who is calling, so a network of everyone would let every client claim to be any other.
  if (prefix === 0) throw new Error(`${text} is every address`)
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6')
}
