// Generation: writes the files that a server needs, from expanded documents.
//
// For each document, it writes JSON and YAML, types, the defaults that types do not show (defaults.ts), and a contract;
// for all documents together, one module of checks, with each distinct schema once.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { stringify } from 'yaml'
import type { Check } from '../serve/contract.ts'
import { form } from '../serve/media.ts'
import type { Declaration, Fact } from '../serve/policy.ts'
import type { ErrorPort } from '../serve/problem-handler.ts'
import { formatModule } from './ajv.ts'
import { DocumentError, type Finding } from './checks/finding.ts'
import { warningsOf } from './checks/index.ts'
import { checksModule, Expression, type Locate, toCode } from './code.ts'
import { Checks } from './compiled.ts'
import { contractOf } from './contract.ts'
import { filePartsOf, type Json, methods, resolve } from './document.ts'
import { errorShapeFindings } from './error-shapes.ts'
import { codesOf } from './errors.ts'
import { declaredOf } from './expand.ts'
import { jsonText } from './json-text.ts'
import { steps } from './keys.ts'
import { keywordModule } from './keywords.ts'
import { prepare } from './prepare.ts'
import { publishedOf } from './published.ts'
import type { Kind } from './schemas.ts'
import { typeDocument, withOwnNames } from './type-document.ts'
import { vocabularyOf } from './vocabulary.ts'

export interface Source {
  /** Where its files are written. */
  readonly folder: string
  /** Bundled; expanded in place. */
  readonly document: Json
  /** Further files made from the expanded document: name -> text. */
  readonly further?: (document: Json) => Readonly<Record<string, string>>
  /** Adds parts to the published document that are only for readers. */
  readonly complete?: (published: Json) => Json
  /** Where a pointer of the document was written, for messages; the best place first. */
  readonly placesOf?: (pointer: string) => readonly { readonly place: string }[]
}

export interface Generation {
  readonly sources: readonly Source[]
  /** Where the shared checks are written. */
  readonly folder: string
  readonly policies: readonly Declaration[]
  /** The sources, as generated files name them. */
  readonly from: string
  /** The digest of the documents' files (serve/digest.ts). */
  readonly digest: string
  /** How the application words its errors, to be compared with the documents. */
  readonly errors?: ErrorPort
  /** Receives the warnings about documents that are not strict. */
  readonly warn?: (line: string) => void
}

/** @param from the source to edit instead, such as `spec/` */
export const markOf = (from: string): string => `// Generated from ${from} by \`make generate\`. Do not edit.\n\n`

/**
 * Expands the documents, and compiles them.
 * @returns path -> text of all generated files
 * @throws DocumentError with every finding
 */
export async function generateFiles({
  sources,
  folder,
  policies,
  from,
  digest,
  errors,
  warn = () => undefined,
}: Generation): Promise<Record<string, string>> {
  expandAll(sources, policies)
  if (errors) refuse(sources, (document) => errorShapeFindings(document, errors))
  for (const { document, placesOf = inDocument } of sources) {
    for (const { pointer, what } of warningsOf(document)) warn(`${placesOf(pointer)[0]?.place}: ${what}`)
  }
  const mark = markOf(from)
  const checks = new Checks()
  const own = sources.map(({ document }) => checks.of(document))
  const files: Record<string, string> = {
    [join(folder, 'extensions.schema.json')]: `${JSON.stringify(vocabularyOf(policies), null, 2)}\n`,
  }
  for (const [i, { folder: target, document, complete, further }] of sources.entries()) {
    const all = { ...(await documentFiles(document, policies, mark, complete)), ...further?.(document) }
    for (const [name, text] of Object.entries(all)) files[join(target, name)] = text
    const contract = contractOf(document, policies, digest, own[i] as (typeof own)[number], expression)
    files[join(target, 'contract.js')] = mark + contractModule(contract, relativeTo(target, folder))
    const types = `import type { Contract } from '${relativeTo(target, serve)}/contract.ts'`
    files[join(target, 'contract.d.ts')] = `${mark}${types}\n\nexport declare const contract: Contract\n`
  }
  for (const [kind, name] of Object.entries(checkFiles) as [Kind, string][])
    files[join(folder, name)] = mark + codeOf(checks, kind, folder)
  return files
}

/**
 * The code of the last generation: a process that generates repeatedly compiles it again only if a schema has changed.
 */
const last = new Map<string, { readonly text: string; readonly code: string }>()

function codeOf(checks: Checks, kind: Kind, folder: string): string {
  const [text, key] = [checks.textOf(kind), `${kind} ${folder}`]
  const known = last.get(key)
  if (known?.text === text) return known.code
  const { ajv, names } = checks.compiled(kind)
  const code = checksModule(ajv, names, locateFrom(folder))
  last.set(key, { text, code })
  return code
}

/** Expands the documents in place. @throws DocumentError with every finding */
export function expandAll(sources: readonly Source[], policies: readonly Declaration[]): void {
  refuse(sources, (document) => prepare(document, policies))
}

const inDocument = (pointer: string) => [{ place: `#${pointer}` }]

/** A finding in a part that versions share is reported once. The newest version comes last. */
function refuse(sources: readonly Source[], find: (document: Json) => readonly Finding[]): void {
  const findings = new Map<string, Finding>()
  for (const { document, placesOf = inDocument } of sources.toReversed()) {
    for (const { pointer, what } of find(document)) {
      const places = placesOf(pointer).map(({ place }) => place)
      const keys = places.map((place) => `${place} ${what.replaceAll(/\bv\d+\b/g, '')}`)
      if (!keys.some((key) => findings.has(key)))
        findings.set(keys[0] as string, { pointer: places[0] as string, what })
    }
  }
  if (findings.size > 0) throw new DocumentError([...findings.values()], String)
}

/** @returns the paths of files that were out of date; unless only checking, it has updated them */
export async function writeFiles(
  files: Readonly<Record<string, string>>,
  { check }: { check: boolean },
): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of Object.entries(files)) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === text) continue
    stale.push(path)
    if (check) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  return stale
}

const checkFiles: Record<Kind, string> = { request: 'request-checks.js', response: 'response-checks.js' }

/** A check in a written contract: its name in the module of checks. */
const expression = (kind: Kind, name: string): Check => new Expression(`${kind}.${name}`) as unknown as Check

function contractModule(contract: object, checks: string): string {
  const { constants, code } = toCode(contract)
  const imports = Object.entries(checkFiles).map(([kind, file]) => `import * as ${kind} from '${checks}/${file}'\n`)
  return `${imports.join('')}\n${constants.join('\n')}\n\nexport const contract = ${code}\n`
}

const serve = fileURLToPath(new URL('../serve', import.meta.url))

function relativeTo(from: string, to: string): string {
  const path = relative(from, to).replaceAll(sep, '/')
  return path === '' ? '.' : path.startsWith('.') ? path : `./${path}`
}

/** Our own modules have named exports; packages are CommonJS. */
const locateFrom =
  (folder: string): Locate =>
  (module, name) => {
    const ours: Record<string, string> = { [keywordModule]: 'keywords.ts', [formatModule]: 'formats.ts' }
    return ours[module]
      ? `* as ${name} from '${relativeTo(folder, serve)}/${ours[module]}'`
      : `${name} from '${module}.js'`
  }

const defaultsComment = `/**
 * What openapi-typescript does not express: the defaults that validation fills in, and what the types of a handler
 * depend on.
 */`

async function documentFiles(
  document: Json,
  policies: readonly Declaration[],
  mark: string,
  complete: (published: Json) => Json = (published) => published,
): Promise<Record<string, string>> {
  const options = { immutable: true, defaultNonNullable: false, alphabetize: false }
  const types = withOwnNames(astToString(await openapiTS(typeDocument(document), options)))
  const published = complete(publishedOf(document))
  return {
    'openapi.json': jsonText(published),
    'openapi.yaml': stringify(published, { aliasDuplicateObjects: false, lineWidth: 0 }),
    'types.ts': mark + types,
    'defaults.ts': `${mark}${defaultsComment}\nexport interface Defaults {\n${defaultsOf(document, policies)}\n}\n`,
  }
}

const operationsIn = (document: Json): Json[] =>
  Object.values<Json>(document.paths).flatMap((item) => methods.map((method) => item[method]).filter(Boolean))

/** The names in `properties` that have a default, as a type. */
const defaulted = (properties: [string, Json][], document: Json): string =>
  properties
    .filter(([, schema]) => schema && 'default' in { ...resolve(document, schema), ...schema })
    .map(([name]) => JSON.stringify(name))
    .join(' | ') || 'never'

const memberName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

const defaultsOf = (document: Json, policies: readonly Declaration[]): string =>
  operationsIn(document)
    .map((operation) => {
      const parameters = (operation.parameters ?? []).map((one: Json) => resolve(document, one))
      const query = parameters.filter((one: Json) => one.in === 'query')
      const media: Json[] = Object.values(resolve(document, operation.requestBody)?.content ?? {})
      const body = Object.entries<Json>(resolve(document, media[0]?.schema)?.properties ?? {})
      const names = query.map((one: Json): [string, Json] => [one.name, one.schema])
      const facts = { ...ownFacts(operation, document), ...factsOf(operation, document, policies) }
      const codes = codesIn(operation, document)
      const members = Object.entries({
        query: defaulted(names, document),
        body: defaulted(body, document),
        ...facts,
        codes,
      })
      const fields = members.map(([name, type]) => `readonly ${name}: ${type}`)
      return `  readonly ${memberName(operation.operationId)}: { ${fields.join('; ')} }`
    })
    .join('\n')

/** The error codes of an operation, as a type. */
const codesIn = ({ responses }: Json, document: Json): string =>
  Object.values<Json>(responses)
    .flatMap((response) => codesOf(document, response))
    .map((code) => JSON.stringify(code))
    .join(' | ') || 'string'

const ownFacts = (operation: Json, document: Json) => ({
  steps: operation[steps] === true,
  ...fileFact(document, resolve(document, operation.requestBody)?.content),
})

/** The files of a form, unless that has nothing but one: the types of all else are those of the document. */
function fileFact(document: Json, content: Json): { readonly file?: string } {
  if (!content?.[form]) return {}
  const files = filePartsOf(document, content[form])
  const members = Object.keys(resolve(document, content[form].schema)?.properties ?? {})
  if (members.length === 1 && files.length === 1 && files[0]?.most === undefined) return {}
  return { file: files.map(({ name }) => JSON.stringify(name)).join(' | ') || 'never' }
}

const factsOf = (operation: Json, document: Json, policies: readonly Declaration[]): Record<string, string> => {
  const facts = policies.map((policy) => policy.facts?.(declaredOf(policy, operation, document), operation, document))
  return Object.fromEntries(
    Object.entries<Fact>(Object.assign({}, ...facts)).map(([name, fact]) => [name, typeOf(fact)]),
  )
}

/** A fact of an error, as a type. */
const typeOf = (fact: Fact): string =>
  typeof fact === 'boolean'
    ? String(fact)
    : `{ ${Object.entries(fact)
        .map(([name, type]) => `readonly ${name}: ${type}`)
        .join('; ')} }`
