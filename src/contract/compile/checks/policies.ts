// Declarations: what policies find wrong with them, and whether the responses they make possible are documented.

import type { Declaration } from '../../serve/policy.ts'
import { type Json, operationsOf } from '../document.ts'
import { declaredOf } from '../expand.ts'
import { isStrict } from '../strict.ts'
import { at, type Finding } from './finding.ts'
import { sourceOperations } from './operations.ts'

export function* securityFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  const read = policies.flatMap(({ schemes = [] }) => schemes)
  for (const { path, method, security } of operationsOf(document)) {
    const pointer = at('paths', path, method.toLowerCase(), 'security')
    for (const name of security.flatMap((alternative) => Object.keys(alternative))) {
      if (!Object.hasOwn(document.components?.securitySchemes ?? {}, name))
        yield { pointer, what: `there is no security scheme ${name}` }
      else if (!read.includes(name)) yield { pointer, what: `no policy reads the security scheme ${name}` }
    }
  }
}

/** By itself; or, in a document that is not strict, among others. */
const documents = (responses: Json, status: number, strict: boolean): boolean =>
  responses[status] !== undefined ||
  (!strict && (responses[`${String(status)[0]}XX`] !== undefined || responses.default !== undefined))

/** Anything can fail. */
const always = [500]

export function* policyFindings(document: Json, policies: readonly Declaration[]): Iterable<Finding> {
  for (const { pointer, method, operation } of sourceOperations(document)) {
    const statuses = new Set<number>()
    for (const policy of policies) {
      const declared = declaredOf(policy, operation, document)
      for (const what of policy.findings?.(declared, operation, document, method) ?? [])
        yield { pointer: policy.key ? `${pointer}/${policy.key}` : pointer, what }
      for (const status of policy.refuses?.(declared, operation, document) ?? []) statuses.add(status)
    }
    for (const status of [...statuses, ...always]) {
      if (!documents(operation.responses ?? {}, status, isStrict(document)))
        yield { pointer: `${pointer}/responses`, what: `${status} can happen and is not documented` }
    }
  }
}
