// Generation: expanded documents -> the files that a server of them needs.
//
// For each document its JSON and YAML, its types, what they do not say (defaults.ts), and its contract; for all of them together their
// checks, each distinct schema once.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { stringify } from 'yaml'
import type { Check } from '../serve/contract.ts'
import type { Policy } from '../serve/policy.ts'
import { formatModule } from './ajv.ts'
import { checksModule, Expression, type Locate, written } from './code.ts'
import { Checks, contractOf } from './contract.ts'
import { type Json, methods, resolve } from './document.ts'
import { keywordModule } from './keywords.ts'
import type { Kind } from './schemas.ts'

export interface Source {
  /** Where its files go. */
  readonly folder: string
  /** Bundled and expanded. */
  readonly document: Json
  /** Further files: name -> text. */
  readonly further?: Readonly<Record<string, string>>
}

export interface Generation {
  readonly sources: readonly Source[]
  /** Where the checks go that the documents share. */
  readonly folder: string
  readonly policies: readonly Policy[]
  /** Of the files that the documents come from (serve/digest.ts). */
  readonly digest: string
}

export const mark = '// Generated from spec/ by `make generate`. Do not edit.\n\n'

/** @returns path -> text of everything that is generated */
export async function generated({ sources, folder, policies, digest }: Generation): Promise<Record<string, string>> {
  const checks = new Checks()
  const own = sources.map(({ document }) => checks.of(document))
  const files: Record<string, string> = {}
  for (const [i, { folder: target, document, further = {} }] of sources.entries()) {
    const all = { ...(await documentFiles(document)), ...further }
    for (const [name, text] of Object.entries(all)) files[join(target, name)] = text
    const contract = contractOf(document, policies, digest, own[i] as (typeof own)[number], expression)
    files[join(target, 'contract.js')] = contractModule(contract, relativeTo(target, folder))
    files[join(target, 'contract.d.ts')] =
      `${mark}import type { Contract } from '${relativeTo(target, serve)}/contract.ts'\n\nexport declare const contract: Contract\n`
  }
  for (const [kind, { ajv, names }] of Object.entries(checks.compiled()))
    files[join(folder, checkFiles[kind as Kind])] = mark + checksModule(ajv, names, locateFrom(folder))
  return files
}

/** @returns the paths of those that are not what they should be; unless they are only checked, they are now */
export async function keep(files: Readonly<Record<string, string>>, { check }: { check: boolean }): Promise<string[]> {
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
  const { constants, code } = written(contract)
  const imports = Object.entries(checkFiles).map(([kind, file]) => `import * as ${kind} from '${checks}/${file}'\n`)
  return `${mark}${imports.join('')}\n${constants.join('\n')}\n\nexport const contract = ${code}\n`
}

const serve = fileURLToPath(new URL('../serve', import.meta.url))

function relativeTo(from: string, to: string): string {
  const path = relative(from, to).replaceAll(sep, '/')
  return path === '' ? '.' : path.startsWith('.') ? path : `./${path}`
}

/** Our own modules are named by what is in them; those of packages are CommonJS. */
const locateFrom =
  (folder: string): Locate =>
  (module, name) => {
    const ours: Record<string, string> = { [keywordModule]: 'keywords.ts', [formatModule]: 'formats.ts' }
    return ours[module]
      ? `* as ${name} from '${relativeTo(folder, serve)}/${ours[module]}'`
      : `${name} from '${module}.js'`
  }

async function documentFiles(document: Json): Promise<Record<string, string>> {
  const options = { immutable: true, defaultNonNullable: false, alphabetize: false }
  const types = astToString(await openapiTS(withOptionalHeaders(document), options))
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'openapi.yaml': stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 }),
    'types.ts': mark + types,
    'defaults.ts': `${mark}/** What openapi-typescript does not say: what validation fills in where a caller says nothing, whether strangers are served, and a date is promised. */\nexport interface Defaults {\n${defaultsOf(document)}\n}\n`,
  }
}

const operationsIn = (document: Json): Json[] =>
  Object.values<Json>(document.paths).flatMap((item) => methods.map((method) => item[method]).filter(Boolean))

/** The document with optional response headers written out: behind a `$ref`, openapi-typescript takes a header for required. */
function withOptionalHeaders(document: Json): Json {
  const copy = structuredClone(document)
  for (const { responses } of [copy.components, ...operationsIn(copy)]) {
    for (const { headers = {} } of Object.values<Json>(responses)) {
      for (const name of Object.keys(headers)) {
        const header = resolve(document, headers[name])
        if (!header.required) headers[name] = header
      }
    }
  }
  return copy
}

/** The names among `properties` that have a default, as a type. */
const defaulted = (properties: [string, Json][]): string =>
  properties
    .filter(([, schema]) => schema && 'default' in schema)
    .map(([name]) => JSON.stringify(name))
    .join(' | ') || 'never'

const defaultsOf = (document: Json): string =>
  operationsIn(document)
    .map((operation) => {
      const parameters = (operation.parameters ?? []).map((one: Json) => resolve(document, one))
      const query = parameters.filter((one: Json) => one.in === 'query')
      const media: Json[] = Object.values(operation.requestBody?.content ?? {})
      const body = Object.entries<Json>(resolve(document, media[0]?.schema)?.properties ?? {})
      const names = query.map((one: Json): [string, Json] => [one.name, one.schema])
      const security: object[] = operation.security ?? document.security ?? []
      const secured = security.length > 0 && security.every((alternative) => Object.keys(alternative).length > 0)
      return `  readonly ${operation.operationId}: { readonly query: ${defaulted(names)}; readonly body: ${defaulted(body)}; readonly list: ${'x-list' in operation}; readonly secured: ${secured}; readonly dated: ${operation['x-cache']?.lastModified === true} }`
    })
    .join('\n')
