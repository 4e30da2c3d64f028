// Discriminators: a member that hints which alternative a value is. Clients follow the mapping, the server follows the
// alternatives themselves; they must agree.

import { type Json, resolve } from '../document.ts'
import { suggestion } from './nearest.ts'

const branchesOf = (schema: Json): Json[] => schema.oneOf ?? schema.anyOf ?? []

/** The values of the member in an alternative, wherever it is declared there; none if it accepts any value. */
function valuesOf(document: Json, branch: Json, name: string, depth = 0): unknown[] {
  const schema = resolve(document, branch) ?? {}
  const property = resolve(document, schema.properties?.[name])
  if (property?.enum) return property.enum
  if (property && 'const' in property) return [property.const]
  if (depth > 20) return []
  return (schema.allOf ?? []).flatMap((one: Json) => valuesOf(document, one, name, depth + 1))
}

/** Whether Ajv can choose an alternative by the member: each alternative declares and requires it. */
export function isTagged(document: Json, { oneOf = [], discriminator: { propertyName } }: Json): boolean {
  return (
    oneOf.length > 0 &&
    oneOf.every((branch: Json) => {
      const { properties = {}, required = [] } = resolve(document, branch) ?? {}
      const tag = properties[propertyName]
      return required.includes(propertyName) && tag && ('const' in tag || Array.isArray(tag.enum))
    })
  )
}

const nameOf = ($ref: string): string => $ref.split('/').at(-1) as string

/** A mapping contains references or names of schemas. */
const targetOf = (value: string): string => (/[#/.]/.test(value) ? value : `#/components/schemas/${value}`)

export function discriminatorFinding(document: Json, schema: Json): string | undefined {
  if (schema.discriminator === undefined) return undefined
  const { propertyName, mapping = {} } = schema.discriminator
  const branches = branchesOf(schema)
  if (!propertyName) return 'the discriminator has no propertyName'
  if (branches.length === 0) return 'a discriminator lists no alternatives by itself: say oneOf beside it'
  const references = branches.flatMap(({ $ref }) => ($ref ? [$ref] : []))
  for (const [value, written] of Object.entries<string>(mapping)) {
    const $ref = targetOf(written)
    if (!references.includes($ref)) {
      const near = suggestion($ref, references)
      return `the discriminator maps ${value} to ${written}, which is no branch${near.startsWith('. Did') ? near : ''}`
    }
    if (!valuesOf(document, { $ref }, propertyName).includes(value))
      return (
        `the discriminator maps ${value} to ${written}, whose ${propertyName} is something else: ` +
        `say const: ${value} there`
      )
  }
  for (const branch of branches) {
    const values = valuesOf(document, branch, propertyName)
    if (values.length === 0)
      return `${branch.$ref ?? 'a branch'} does not say which ${propertyName} it has: say const or enum there`
    const isMapped = (value: unknown) => {
      const to = mapping[String(value)]
      return branch.$ref && (to === undefined ? nameOf(branch.$ref) === value : targetOf(to) === branch.$ref)
    }
    const value = values.find((one) => !isMapped(one))
    if (value !== undefined) return `the discriminator does not map ${value} to its branch ${branch.$ref ?? ''}`.trim()
  }
  return undefined
}
