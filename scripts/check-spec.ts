// npm run spec: checks spec/ for findings of generation, then the generated documents and their renderings: valid
// OpenAPI for two validators, clean under three linters' rules, suitable for client generators.
//
// One line per check, its findings below, each with the line of spec/ where it is written; exits with 1 if there is
// any, whatever its severity. redocly.yaml and .spectral*.yaml configure the linters. Needs no network. Tests can name
// another document: node scripts/check-spec.ts broken.json

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Validator } from '@seriousme/openapi-schema-validator'
import { at } from '../src/contract/compile/checks/finding.ts'
import { findingsOf } from '../src/contract/compile/checks/index.ts'
import { allSchemas } from '../src/contract/compile/checks/schemas.ts'
import { exactPattern } from '../src/contract/compile/keys.ts'
import { publishedOf } from '../src/contract/compile/published.ts'
import { policies } from '../src/policies/index.ts'
import { renderingFindings, sdkFindings } from './check-sdk.ts'
import { withSamples } from './code-samples.ts'
import { documents, generated } from './documents.ts'
import { expandedVersions, tellFindings } from './findings.ts'
import { Languages } from './languages.ts'
import { installTools, jsonOf, toolsFolder } from './tools.ts'
import type { VersionDocument } from './versions.ts'

const given = process.argv[2]
const targets = given ? [given] : Object.values(documents).map(({ made }) => made)
const versions = given ? [] : await expandedVersions().catch(tellFindings)
/** Where a pointer into a generated file is written, by file. */
const written = new Map(versions.map(({ name, placesOf }) => [documents[name]?.made, placesOf]))

/** A pointer into a document, in readable form. */
const placeOf = (path: string, pointer: string): string => written.get(path)?.(pointer)[0]?.place ?? `#${pointer}`

/**
 * Parts of `redocly score` that an author can complete: descriptions, errors, names. The rest measures how easily
 * programs use the API and fails nothing, since every filter and every operation without a body lowers it; nor do
 * bounds, which the contract's own check requires: the score does not know that a format bounds a date.
 */
const completeParts = ['documentationQuality', 'errorClarity', 'identifierClarity']

/** Information that is not a finding, by check. */
const notes: Record<string, string[]> = {}

const languages = new Languages()

/** The rendering for generators, which must be valid too. */
const renderings = given
  ? []
  : [...targets.map((path) => path.replace('.json', '.sdk.json')), targets.at(-1)?.replace('.json', '.sdk.3.0.json')]
/** The checks that also read renderings, and those that read nothing else. */
const validators = ['openapi', 'parser']
const readers = ['rendering']
/** Conventions that an older version, which may not change, need not follow. */
const newest = ['ibm']

/** A second validator, which also follows every reference. */
const parser = () => createRequire(`${toolsFolder}/package.json`)('@readme/openapi-parser')

async function spectral(path: string, rules: string): Promise<string[]> {
  const options = [`--ruleset=${rules}`, '--format=json', '--quiet', '--fail-severity=hint']
  const problems = await jsonOf('spectral', 'lint', path, ...options)
  return problems.map((p: any) => `${placeOf(path, at(...p.path.map(String)))}: ${p.message} (${p.code})`)
}

/** The document that generation writes. */
function writtenOf({ document, folder }: VersionDocument): object {
  const published = publishedOf(document)
  return folder === generated ? withSamples(published) : published
}

/** Each returns its findings, one line each. */
const checks: Record<string, (path: string, document: any) => Promise<string[]>> = {
  async openapi(path, document) {
    const { valid, errors = [] } = await new Validator().validate(structuredClone(document))
    if (valid) return []
    return typeof errors === 'string' ? [errors] : errors.map((e) => `${placeOf(path, e.instancePath)}: ${e.message}`)
  },
  async parser(path, document) {
    installTools()
    const { valid, errors = [] } = await parser().validate(document)
    return valid ? [] : errors.map(({ message }: Error) => `${path}: ${message.replaceAll(/\s+/g, ' ').slice(0, 200)}`)
  },
  async redocly(path, document) {
    const { problems } = await jsonOf('redocly', 'lint', path, '--format=json')
    // `x-no-operation` uses a component, which Redocly does not see.
    const used = document['x-no-operation']?.$ref
    const real = problems.filter((p: any) => p.ruleId !== 'no-unused-components' || p.location[0]?.pointer !== used)
    return real.map((p: any) => {
      const pointer = String(p.location[0]?.pointer ?? '').replace(/^#/, '')
      return `${placeOf(path, pointer)}: ${p.message} (${p.ruleId})`
    })
  },
  async spectral(path) {
    return spectral(path, '.spectral.yaml')
  },
  async ibm(path) {
    return spectral(path, '.spectral.ibm.yaml')
  },
  async sdk(_path, document) {
    return sdkFindings(document)
  },
  async rendering(_path, document) {
    return renderingFindings(document)
  },
  async score(path) {
    const score = await jsonOf('redocly', 'score', path, '--format=json')
    const worst = score.hotspots.slice(0, 3).map((one: any) => `${one.operationId} (${one.reasons.join(', ')})`)
    notes.score = [...(notes.score ?? []), `${path}: ${score.agentReadiness} of 100, lowered by ${worst.join('; ')}`]
    return Object.entries<any>(score.operationScores).flatMap(([operationId, { subscores }]) =>
      completeParts
        .filter((part) => subscores[part] < 1)
        .map(
          (part) => `${path}: ${operationId}: ${part} is ${(subscores[part] * 100).toFixed(1)}, and 100 is complete`,
        ),
    )
  },
  async patterns(path, document) {
    return [...allSchemas(document)].flatMap(({ pointer, node }) => {
      const { pattern, [exactPattern]: exact } = node
      const difference = exact !== undefined && pattern !== undefined && languages.compare(exact, pattern)
      if (difference === undefined)
        return [`${placeOf(path, pointer)}: nothing tells whether its pattern matches enough`]
      const { lost } = difference || {}
      return lost === undefined
        ? []
        : [`${placeOf(path, pointer)}: its pattern does not match ${JSON.stringify(lost)}, as it must`]
    })
  },
  async contract(path, document) {
    const made = versions.find(({ name }) => documents[name]?.made === path)
    if (made && JSON.stringify(writtenOf(made)) !== JSON.stringify(document))
      return [`${path} is not what spec/ says: run make generate`]
    return findingsOf(document, policies).map(({ pointer, what }) => `${placeOf(path, pointer)}: ${what}`)
  },
}

/** The inputs of a check. A document given as an argument has no rendering. */
function filesOf(name: string): string[] {
  if (newest.includes(name)) return targets.slice(-1)
  const rendered = [...validators, ...readers].includes(name) ? renderings : []
  return [...(readers.includes(name) ? [] : targets), ...rendered].filter((path) => path !== undefined)
}

const applicable = Object.entries(checks).filter(([name]) => filesOf(name).length > 0)
const running = applicable.map(async ([name, check]) => {
  const files = filesOf(name)
  const findings = files.map(async (path) =>
    check(path, JSON.parse(await readFile(path, 'utf8'))).catch((error: Error) => [error.message]),
  )
  return { name, findings: (await Promise.all(findings)).flat() }
})
for (const { name, findings } of await Promise.all(running)) {
  console.log(`${name.padEnd(9)}  ${findings.length === 0 ? 'good' : `${findings.length} to mend`}`)
  for (const line of new Set([...findings, ...(notes[name] ?? [])])) console.log(`  ${line.trim()}`)
  if (findings.length > 0) process.exitCode = 1
}
