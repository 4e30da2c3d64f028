// npm run new operation getItemLabel: an operation on a resource that is there, whose handler returns what the document
// shows. `Fill in` marks what is left.

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Json, methods, resolve } from '../../src/contract/compile/document.ts'
import { type Edits, Refusal } from './edit.ts'
import { article, kebab, pascal, sentence, snake, wordsOf } from './names.ts'
import { handlerOf, type Need, type Operation, pathOf, schemasOf, testOf } from './operation-files.ts'

/** Something that can be read by its id, and so have operations of its own. */
interface Resource {
  /** `Item`, of `getItem`. */
  readonly noun: string
  readonly path: string
  readonly operation: Json
}

const verbs: Readonly<Record<string, string>> = {
  get: 'get',
  list: 'get',
  update: 'patch',
  patch: 'patch',
  replace: 'put',
  put: 'put',
  set: 'put',
  delete: 'delete',
  remove: 'delete',
}

const resourcesOf = (document: Json): Resource[] =>
  Object.entries<Json>(document.paths).flatMap(([path, { get }]) =>
    path.endsWith('}') && get?.operationId.startsWith('get')
      ? [{ noun: get.operationId.slice('get'.length), path, operation: get }]
      : [],
  )

const longest = (some: readonly Resource[], key: 'noun' | 'path'): Resource | undefined =>
  some.toSorted((a, b) => b[key].length - a[key].length)[0]

/** Where a parameter of this name is defined: as a reference from spec/paths. */
function parameterNamed(name: string): string {
  for (const file of readdirSync('spec/parameters')) {
    const entries: Json = parse(readFileSync(`spec/parameters/${file}`, 'utf8'), { merge: true })
    const [key] = Object.entries<Json>(entries).find(([, one]) => one.name === name && one.in === 'path') ?? []
    if (key) return `../parameters/${file}#/${key}`
  }
  throw new Refusal(`No file of spec/parameters has a path parameter ${name}: write it there first.`)
}

function idOf(document: Json, reference: string): string {
  const schema = resolve(document, document.components.parameters[reference.replace(/.*\//, '')])?.schema
  return String(resolve(document, schema)?.examples?.[0] ?? 1)
}

/** A body that needs nothing else to be there. */
function exampleOf(document: Json, post: Json): unknown {
  const [example] = Object.values<Json>(post.requestBody?.content?.['application/json']?.examples ?? {})
  const value = resolve(document, example)?.value
  return JSON.stringify(value)?.includes('_id"') ? undefined : value
}

/**
 * What is created for the parameters of a path, each in the collection that it is below, and the path with their ids.
 */
function needsOf(document: Json, path: string): { needs: Need[]; testUrl: string } {
  const needs: Need[] = []
  let testUrl = path
  for (const [parameter, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const collections = Object.keys(document.paths).filter((one) => document.paths[`${one}/${parameter}`]?.get)
    const own = path.slice(0, path.indexOf(`/${parameter}`))
    const [collection = ''] = collections.includes(own) ? [own] : collections
    const { post } = document.paths[collection] ?? {}
    const body = post && exampleOf(document, post)
    const at = collection === own ? testUrl.slice(0, testUrl.indexOf(`/${parameter}`)) : collection
    if (body === undefined || /(?<!\$)\{/.test(at)) continue
    const need = name.replace(/_id$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    needs.push({ name: need, path: at, body, keyed: post['x-idempotency'] === 'required' })
    testUrl = testUrl.replace(parameter, `\${${need}.id}`)
  }
  return { needs, testUrl }
}

function planOf(
  id: string,
  version: string,
  [givenMethod, given]: readonly string[],
  document: Json,
  root: Json,
): Operation {
  const verb = /^[a-z]+/.exec(id)?.[0] as string
  const noun = id.slice(verb.length)
  const resources = resourcesOf(document)
  const prefixed = given && (given.startsWith('/api/') ? given : `/api/${version}${given}`)
  const base = prefixed
    ? longest(
        resources.filter(({ path }) => prefixed.startsWith(path)),
        'path',
      )
    : longest(
        resources.filter((one) => noun.startsWith(one.noun)),
        'noun',
      )
  if (!base) {
    const names = resources.map((one) => one.noun).join(', ')
    const example = `${id} PUT '/items/{item_id}/x'`
    throw new Refusal(`${id} names nothing that is there (${names}). Say its method and path: ${example}`)
  }
  const rest = wordsOf(noun.slice(base.noun.length))
  const below = rest.length > 0 ? [kebab(rest)] : verbs[verb] ? [] : [verb]
  const path = prefixed ?? [base.path, ...below].join('/')
  const method = (givenMethod ?? verbs[verb] ?? 'post').toLowerCase()
  if (!methods.includes(method as never)) throw new Refusal(`${method} is none of ${methods.join(', ')}`)
  if (document.paths[path]?.[method]) throw new Refusal(`${method.toUpperCase()} ${path} is there already`)
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameterNamed(name as string))
  const needed = [...(base.operation.security ?? [])]
  const isClosed = needed.length > 0 && needed.every((one) => Object.keys(one).length > 0)
  const known = method === 'get' || isClosed
  const thing = wordsOf(noun).join(' ')
  const ids = parameters.map((one) => idOf(document, one))
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
  const exampleIds = new Map(names.map((name, i) => [name, ids[i] as string]))
  const { needs, testUrl } = needsOf(document, path)
  return {
    id,
    method,
    path,
    tag: base.operation.tags[0],
    noun,
    thing: `the ${thing}`,
    summary: sentence([verb, ...(verb === 'list' ? [] : [article(thing)]), thing]),
    file: /paths\/([\w-]+)\.yaml/.exec(root.paths[base.path].$ref)?.[1] as string,
    parameters,
    security: known ? base.operation.security : [{ bearerAuth: ['profile'] }, { sessionCookie: ['profile'] }],
    audited: `${wordsOf(base.noun).join('')}.${snake([verb, ...rest])}`,
    schema: method === 'get' ? noun : pascal([...wordsOf(noun), verb]),
    url: path.replaceAll(/\{\w+\}/g, () => ids.shift() as string),
    needs,
    testUrl: testUrl.replaceAll(/(?<!\$)\{(\w+)\}/g, (_, name: string) => exampleIds.get(name) ?? '1'),
    wrongUrl: path.replaceAll(/\{\w+\}/g, '-'),
  }
}

/** The module of handlers that has the one of this operation. */
function moduleOf(id: string): string {
  for (const file of readdirSync('src/handlers').filter((name) => name.endsWith('.ts'))) {
    const path = `src/handlers/${file}`
    if (readFileSync(path, 'utf8').includes(`('${id}'`)) return path
  }
  throw new Refusal(`No module of src/handlers has ${id}`)
}

export function newOperation(edits: Edits, id: string, version: string, more: readonly string[]): void {
  const document: Json = JSON.parse(readFileSync('src/generated/openapi.json', 'utf8'))
  const root: Json = parse(readFileSync('spec/openapi.yaml', 'utf8'))
  const all = methods.flatMap((method) => Object.values<Json>(document.paths).map((item) => item[method]?.operationId))
  if (all.includes(id)) throw new Refusal(`There is an operation ${id} already`)
  const operation = planOf(id, version, more, document, root)
  const { file, path, schema, tag } = operation
  for (const name of [schema, ...(id.startsWith('list') ? [`${schema}Page`] : [])])
    if (document.components.schemas[name]) throw new Refusal(`There is a schema ${name} already: choose another name`)
  const paths = `spec/paths/${file}.yaml`
  const there: string | undefined = root.paths[path]?.$ref
  if (there) {
    const key = there.replace(/.*\//, '')
    edits.insert(paths, new RegExp(`^${key}:\\n(?:[ #].*\\n|\\n)*`), pathOf(operation), 'after')
  } else {
    const key = snake(wordsOf(path.replace(/^\/api\/v\d+\/[\w-]+\/(\{\w+\}\/)?/, '')))
    if (parse(edits.read(paths))[key]) throw new Refusal(`${paths} has a path ${key} already`)
    const parameters = operation.parameters.map((one) => `    - { $ref: ${one} }\n`).join('')
    edits.append(paths, `${key}:\n  parameters:\n${parameters}${pathOf(operation)}`)
    edits.insert(
      'spec/openapi.yaml',
      new RegExp(`^ {2}/api/${version}/.*:\\n.*\\n`),
      `  ${path}:\n    $ref: paths/${file}.yaml#/${key}\n`,
      'after',
    )
  }
  if (operation.method !== 'delete') edits.append(`spec/schemas/${file}.yaml`, schemasOf(operation))
  const sibling = Object.values<Json>(document.paths).find(({ get }) => get?.tags[0] === tag).get.operationId
  edits.append(moduleOf(sibling), handlerOf(operation))
  edits.create(`test/handlers-${kebab(wordsOf(id))}.test.ts`, testOf(operation))
  edits.insert(
    'CHANGELOG.md',
    /^### Added\n\n/,
    `- Version 2: \`${id}\` (\`${operation.method.toUpperCase()} ${path.replace(/^\/api\/v\d+/, '')}\`).\n`,
    'afterFirst',
  )
}
