// Parameters by name: `redocly diff` pairs the entries of a list by the similarity of their text, and mistakes a
// parameter whose schema was rewritten for another. So in both documents each parameter becomes a component named after
// its place, and findings are mapped back to their real places. Reports identify a parameter by its name rather than
// its index, so that adding one does not move the others.

import { methods, resolve } from '../src/contract/compile/document.ts'

type Json = Record<string, any>

const prefix = '#/components/parameters/'

export interface Named {
  readonly document: Json
  /** Where a pointer into that document points in the real one. */
  readonly placeOf: (pointer: string) => string
}

export function withNamedParameters(document: Json): Named {
  const shared: Json = document.components.parameters ?? {}
  const components: Json = {}
  const places = new Map<string, string>()
  const rename = (path: string, method: string, parameter: Json, i: number): Json => {
    const component = parameter.$ref?.slice(prefix.length)
    const real = component === undefined ? parameter : shared[component]
    const key = path.replaceAll('/', '.').replaceAll(/\{.*?\}/g, '{}')
    // The name of a path parameter is not sent, and that of a header is case-insensitive.
    const called = real.in === 'path' ? i : real.in === 'header' ? real.name.toLowerCase() : real.name
    const name = [key, method, real.in, called].join('.')
    components[name] = real
    places.set(
      name,
      parameter.$ref ?? `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}/parameters/${i}`,
    )
    return { $ref: prefix + name }
  }
  const paths = Object.entries<Json>(document.paths).map(([path, item]) => {
    const operations = methods
      .filter((method) => item[method]?.parameters)
      .map((method) => {
        const parameters = item[method].parameters.map((one: Json, i: number) => rename(path, method, one, i))
        return [method, { ...item[method], parameters }]
      })
    return [path, { ...item, ...Object.fromEntries(operations) }]
  })
  const named = {
    ...document,
    paths: Object.fromEntries(paths),
    components: { ...document.components, parameters: components },
  }
  const placeOf = (pointer: string): string => {
    if (!pointer.startsWith(prefix)) return pointer
    const [name = '', ...rest] = pointer.slice(prefix.length).split('/')
    return [places.get(name) ?? prefix + name, ...rest].join('/')
  }
  return { document: named, placeOf }
}

/** Replaces the index of a parameter in a pointer by its location and name: `.../parameters/query/page`. */
export const placeByName = (document: Json, pointer: string): string =>
  pointer.replace(/^#\/paths\/([^/]+)\/(\w+)\/parameters\/(\d+)(?=\/|$)/, (number, path, method, i) => {
    const item = document.paths[path.replaceAll('~1', '/').replaceAll('~0', '~')]
    const parameter = item?.[method]?.parameters?.[i]
    if (!parameter) return number
    const { in: location, name } = resolve(document, parameter)
    return `#/paths/${path}/${method}/parameters/${location}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
  })
