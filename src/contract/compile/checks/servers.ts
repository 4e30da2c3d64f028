// Servers: each has an address that can be determined, with its variables filled in.

import type { Json } from '../document.ts'
import { at, type Finding } from './finding.ts'
import { suggestion } from './nearest.ts'

export function* serverFindings(document: Json): Iterable<Finding> {
  yield* listFindings(document.servers, '/servers')
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    yield* listFindings(item?.servers, `${at('paths', path)}/servers`)
    for (const [method, operation] of Object.entries<Json>(item ?? {}))
      yield* listFindings(operation?.servers, `${at('paths', path, method)}/servers`)
  }
}

function* listFindings(servers: Json = [], pointer: string): Iterable<Finding> {
  for (const [i, server] of servers.entries()) yield* findingsOf(server, `${pointer}/${i}`)
}

function* findingsOf({ url, variables = {} }: Json, pointer: string): Iterable<Finding> {
  if (typeof url !== 'string') {
    yield { pointer, what: 'a server has a url: / is that of the document itself' }
    return
  }
  for (const [, name = ''] of url.matchAll(/\{([^}]*)\}/g)) {
    if (Object.hasOwn(variables, name)) continue
    const remedy = suggestion(name, Object.keys(variables)) || ': give it a default in variables'
    yield { pointer: `${pointer}/url`, what: `there is no variable ${name}${remedy}` }
  }
  for (const [name, { default: value, enum: values }] of Object.entries<Json>(variables)) {
    const place = `${pointer}/variables/${at(name).slice(1)}`
    if (typeof value !== 'string')
      yield { pointer: place, what: `the variable ${name} has no default: write the text that this server has there` }
    else if (values && !values.includes(value))
      yield { pointer: `${place}/default`, what: `${value} is not one of ${values.join(', ')}` }
  }
  const filled = url.replaceAll(/\{([^}]*)\}/g, (_whole, name: string) => variables[name]?.default ?? 'x')
  if (!URL.canParse(filled, 'http://localhost')) yield { pointer: `${pointer}/url`, what: `${url} is no URL` }
}
