// The changes of a document that would break clients of a released one: those that `redocly diff` rates as major, and
// those that it does not cover (scripts/breaking-ours.ts). New enum values are allowed if the release announced them,
// and so are removals after their sunset.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { maxBytes } from '../src/contract/compile/document.ts'
import { exactPattern, extensible, openEnum, uniqueItems } from '../src/contract/compile/keys.ts'
import type { Declaration } from '../src/contract/serve/policy.ts'
import { policies as all } from '../src/policies/index.ts'
import { errorBreaks, withPlainErrors } from './breaking-errors.ts'
import { type Break, ourBreaks } from './breaking-ours.ts'
import { placeByName, withNamedParameters } from './breaking-parameters.ts'
import { clientsOf, type Side, type Use, usesOf } from './clients.ts'
import { Languages, type SamePatterns } from './languages.ts'
import { spelled } from './spellings.ts'
import { jsonOf } from './tools.ts'

type Json = Record<string, any>

/** The direction of redocly's rules, if they have one; the others concern both. */
const sides: Record<string, Side> = {
  'operation-removed': 'call',
  'path-removed': 'call',
  'server-removed': 'call',
  'security-requirement-changed': 'call',
  'security-scheme-changed': 'call',
  'operation-id-changed': 'generated',
  'parameter-removed': 'send',
  'parameter-became-required': 'send',
  'parameter-serialization-changed': 'send',
  'request-body-removed': 'send',
  'request-body-became-required': 'send',
  'required-properties-added': 'send',
  'enum-values-removed': 'send',
  'enum-values-added': 'read',
  'required-properties-removed': 'read',
  'response-removed': 'read',
  'response-header-removed': 'read',
}
/** Rules whose messages do not mention the new value. */
const showsNewValue = ['schema-combinator-changed', 'schema-constraint-changed']
const typeSide = (message: string): Side => (message.includes(' narrowed ') ? 'send' : 'read')

const at = (document: Json, pointer: string): any =>
  pointer
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((node: any, key) => node?.[key], document)

/** A schema in the keywords of JSON Schema: what the server checks, however it is written for generators. */
function asChecked(key: string, value: any): any {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const { [exactPattern]: exact, [uniqueItems]: unique, [maxBytes]: bytes, [openEnum]: open, ...schema } = value
  if (Array.isArray(open))
    Object.assign(schema, { enum: [...open, ...(schema.type.includes('null') ? [null] : [])], [extensible]: true })
  if (typeof exact === 'string') schema.pattern = exact
  if (unique === true) schema.uniqueItems = true
  if (Number.isInteger(bytes)) schema.maxLength = bytes
  if (schema.format !== 'date-time') return spelled(key, schema)
  // The format bounds the length.
  const { minLength: _least, maxLength: _most, ...instant } = schema
  return spelled(key, instant)
}

/** A document whose schemas show what the server checks, and in which events are responses. */
const read = async (path: string): Promise<Json> =>
  asAnswers(parse(await readFile(path, 'utf8'), (key, value: any) => asChecked(String(key), value)))

/**
 * Clients read webhooks like responses, so each becomes an operation here, `GET /webhooks/<name>`, with the rules for
 * responses.
 */
function asAnswers({ webhooks = {}, ...document }: Json): Json {
  const responses = Object.entries<Json>(webhooks).flatMap(([name, item]) => {
    const { requestBody, responses: _, ...operation } = item.post ?? {}
    const { required: _required, ...payload } = requestBody ?? {}
    return requestBody ? [[`/webhooks/${name}`, { get: { ...operation, responses: { 200: payload } } }]] : []
  })
  return { ...document, paths: { ...document.paths, ...Object.fromEntries(responses) } }
}

/** Whether clients do not depend on a released pattern: the new one matches the same, or differs in their favour. */
function isCompatible(change: Json, languages: Languages, use: Use): boolean {
  const difference = languages.compare(change.base.value, change.revision.value)
  return (
    difference !== undefined &&
    !(difference.lost !== undefined && use.send) &&
    !(difference.gained !== undefined && use.read)
  )
}

/** Until when an operation is guaranteed, if it may be removed at all. */
function endOf(operation: Json, policies: readonly Declaration[]): Date | undefined {
  for (const policy of policies) {
    const declared = policy.key && operation[policy.key]
    const end = declared && policy.ends?.(declared)
    if (end) return end
  }
  return undefined
}

/** The part of the release that is still guaranteed: operations past their sunset may be removed. */
function stillPromised(base: Json, revision: Json, policies: readonly Declaration[], now: Date): Json {
  const over = (operation: Json) => (endOf(operation, policies)?.getTime() ?? Number.POSITIVE_INFINITY) <= now.getTime()
  const paths = Object.entries<Json>(base.paths).map(([path, item]) => {
    const left = Object.entries<Json>(item).filter(([method, one]) => revision.paths[path]?.[method] || !over(one))
    return [path, Object.fromEntries(left)] as const
  })
  return { ...base, paths: Object.fromEntries(paths.filter(([, item]) => Object.keys(item).length > 0)) }
}

/** Why an operation may not be removed, or the first one of a path. */
function promise(gone: Json, policies: readonly Declaration[]): string {
  const operations: Json[] = gone.operationId ? [gone] : Object.values<Json>(gone).filter((one) => one.operationId)
  const lasting = operations.find((one) => !endOf(one, policies)) ?? operations[0] ?? {}
  const end = endOf(lasting, policies)
  return end
    ? `${lasting.operationId} is promised until ${end.toISOString().slice(0, 10)}.`
    : `${lasting.operationId} was never deprecated.`
}

/** Redocly's findings for two documents; it reads files. */
async function compared(base: Json, revision: Json): Promise<Json[]> {
  const folder = await mkdtemp(join(tmpdir(), 'spec-diff-'))
  try {
    const paths = await Promise.all(
      Object.entries({ base, revision }).map(async ([name, document]) => {
        const path = join(folder, `${name}.json`)
        await writeFile(path, JSON.stringify(document))
        return path
      }),
    )
    return (await jsonOf('redocly', 'diff', ...paths, '--format=json', '--fail-on=none', '--config=redocly.yaml'))
      .changes
  } finally {
    await rm(folder, { recursive: true })
  }
}

type Named = ReturnType<typeof withNamedParameters>

/** Both documents are files, in JSON or YAML. */
export async function breaking(
  released: string,
  made: string,
  now: Date,
  samePatterns: readonly SamePatterns[] = [],
  policies: readonly Declaration[] = all,
): Promise<Break[]> {
  const [whole, revision] = await Promise.all([read(released), read(made)])
  const base = stillPromised(whole, revision, policies, now)
  const [before, after] = [base, revision].map((one) => withNamedParameters(withPlainErrors(one))) as [Named, Named]
  const [languages, uses] = [new Languages(samePatterns), usesOf([base, revision])]
  const found: Break[] = []
  for (const change of await compared(before.document, after.document)) {
    if (change.typeName === 'PathItem' && change.property === 'key' && change.verdicts.length === 0) {
      const message = `The parameters of \`${change.base.value}\` are called otherwise: \`${change.revision.value}\`.`
      found.push({ pointer: change.revision.pointer, message, rule: 'path-parameter-renamed', side: 'generated' })
    }
    for (const { ruleId: rule, impact, message, location } of change.verdicts) {
      if (impact !== 'major') continue
      // An operation that lists its errors needs none for statuses that are not listed.
      if (rule === 'response-removed' && location.pointer.endsWith('/responses/default')) continue
      const isGone = location.file.endsWith('base.json')
      const { placeOf } = isGone ? before : after
      const pointer = placeOf(location.pointer)
      // Responses had more members than the old document listed; requests may have more.
      if (
        change.property === 'additionalProperties' &&
        change.base?.value === false &&
        change.revision?.value !== false
      )
        continue
      if (change.property === 'pattern' && isCompatible(change, languages, uses(pointer))) continue
      const was = before.placeOf(change.base?.pointer ?? '#').replace(/\/enum$/, '')
      if (rule === 'enum-values-added' && at(base, was)?.[extensible]) continue
      const gone = ['operation-removed', 'path-removed'].includes(rule) && at(base, change.base.pointer)
      const side = rule === 'schema-type-changed' ? typeSide(message) : (sides[rule] ?? 'send or read')
      const is = showsNewValue.includes(rule) ? ` Now: ${JSON.stringify(at(revision, pointer))}.` : ''
      found.push({
        pointer: placeByName(isGone ? base : revision, pointer),
        message: gone ? `${message} ${promise(gone, policies)}` : message + is,
        rule,
        side,
      })
    }
  }
  const concerns = { readOnly: 'send', writeOnly: 'read' } as Record<string, keyof Use>
  const ours = ourBreaks(base, revision, policies, now)
    .filter(({ rule, pointer }) => !concerns[rule] || uses(pointer)[concerns[rule]])
    .map((one) => ({ ...one, pointer: placeByName(revision, one.pointer) }))
  const all = [...found, ...errorBreaks(base, revision), ...ours]
  // Each operation checks a shared parameter.
  return [...new Map(all.map((one) => [`${one.pointer} ${one.message}`, one])).values()]
}

/** The report for people: where, what, and which operations. */
export async function tellBreaks(breaks: readonly Break[], ...paths: string[]): Promise<string[]> {
  const documents = await Promise.all(paths.map(read))
  const clients = clientsOf(documents)
  return breaks.flatMap(({ pointer, message, rule, side }) => [
    `${pointer}`,
    `  ${message} (${rule})`,
    `  Breaks ${clients(pointer, side)}.`,
  ])
}
