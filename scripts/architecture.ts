// The table in ARCHITECTURE.md: the stages of the pipeline from the code, and the policies that act in each.
//
// Asks every policy for its functions for every operation of the documents, and for responses outside operations, as at
// the start of the server.

import type { Contract } from '../src/contract/serve/contract.ts'
import { emptyParameters, unknownRoutes } from '../src/contract/serve/methods.ts'
import { discardUploads, hasFiles } from '../src/contract/serve/multipart.ts'
import { aroundHandler, beforeBody, beforeHandler, beforeSending, type Stages } from '../src/contract/serve/pipeline.ts'
import type { Json, Policy } from '../src/contract/serve/policy.ts'
import { requestChecks } from '../src/contract/serve/request-checks.ts'

const begin = '<!-- stages: written by make generate -->'
const end = '<!-- /stages -->'

const groups = {
  'Before the body is read': beforeBody,
  'When the body has been read and parsed (which may refuse with 400, 413, 415, 422)': beforeHandler,
  'Around the handler': aroundHandler,
  'As the response leaves': beforeSending,
}

/** A stand-in for everything that exists at run time: policies only return functions here, which are not called. */
const anything: Json = new Proxy(() => undefined, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : anything),
  apply: () => anything,
})

/** The members that decide what policies do; all others are only stored. */
const house = (contracts: readonly Contract[]): Json => {
  const [first] = contracts
  const known: Json = {
    clock: () => new Date(0),
    versions: contracts.map(({ extensions }) => extensions['x-version']),
    rateClasses: first?.extensions['x-rate-limit-classes'],
    countOnly: false,
  }
  return new Proxy(known, { get: (_, name: string) => known[name] ?? anything })
}

/** @returns stage -> names of the policies that act there, in order; the contract first */
function actors(contracts: readonly Contract[], policies: readonly Policy[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const note = (name: string, stages: Stages | undefined) => {
    for (const [stage, does] of Object.entries(stages ?? {})) {
      if (does !== undefined) found.set(stage, (found.get(stage) ?? new Set()).add(name))
    }
  }
  const operations = contracts.flatMap(({ operations }) => operations)
  for (const own of [emptyParameters, unknownRoutes]) note('the contract', own)
  for (const one of operations) {
    note('the contract', requestChecks(one, anything, anything))
    if (hasFiles(one)) note('the contract', discardUploads(anything))
  }
  for (const { name, key, stages, elsewhere } of policies) {
    note(name, elsewhere?.(house(contracts)))
    for (const operation of operations) {
      const declared = key === 'security' ? operation.security : key && operation.extensions[key as `x-${string}`]
      note(name, stages?.(declared, { ...operation, resource: anything }, house(contracts)))
    }
  }
  return found.set('handle', new Set(['the handler']))
}

function table(contracts: readonly Contract[], policies: readonly Policy[]): string {
  const acting = actors(contracts, policies)
  const rows = Object.entries(groups).flatMap(([title, stages]) => [
    `| **${title}** | | | |`,
    ...Object.entries<{ does: string; refuses: readonly number[] }>(stages).map(
      ([name, { does, refuses }]) =>
        `| \`${name}\` | ${does} | ${[...(acting.get(name) ?? [])].join(', ')} | ${refuses.join(' ')} |`,
    ),
  ])
  return ['| Stage | What happens | Acting | May refuse with |', '|--|--|--|--|', ...rows].join('\n')
}

/** @returns the page with the current table between its two marks */
export function withStages(page: string, contracts: readonly Contract[], policies: readonly Policy[]): string {
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`ARCHITECTURE.md has no ${begin} and ${end}`)
  return `${before}${begin}\n\n${table(contracts, policies)}\n\n${end}${after}`
}
