// Normalizes schemas that mean the same, so that a comparison of documents ignores how they are written: `const: a` is
// `enum: [a]`, `exclusiveMinimum: 0` of an integer is `minimum: 1`, and so on.

type Json = Record<string, any>

/** Annotations beside the checks of a schema. */
const annotations = ['description', 'title', 'examples', 'deprecated', 'externalDocs', '$comment']

const isAnnotated = (schema: Json): boolean => Object.keys(schema).every((key) => annotations.includes(key))

/** Keywords that have no effect with these values. */
const idle: Readonly<Record<string, unknown>> = {
  minLength: 0,
  minItems: 0,
  minProperties: 0,
  minContains: 1,
  uniqueItems: false,
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  nullable: false,
}

const isIdle = ([key, value]: [string, unknown]): boolean =>
  (key in idle && idle[key] === value) || (key === 'required' && Array.isArray(value) && value.length === 0)

/** A choice of one schema equals that schema. */
function withoutWrapping(schema: Json): Json {
  for (const key of ['allOf', 'anyOf', 'oneOf']) {
    const { [key]: choice, ...beside } = schema
    if (Array.isArray(choice) && choice.length === 1 && isAnnotated(beside)) return { ...choice[0], ...beside }
  }
  return schema
}

const typesOf = ({ type }: Json): readonly string[] => (Array.isArray(type) ? type : [type])

/** A choice between a schema with a type and null equals that schema with two types. */
function withoutNullChoice(schema: Json): Json {
  for (const key of ['anyOf', 'oneOf']) {
    const { [key]: choice, ...beside } = schema
    if (!Array.isArray(choice) || choice.length !== 2 || !isAnnotated(beside)) continue
    const other = choice.find((one) => !onlyNull(one))
    if (!choice.some(onlyNull) || typeof other?.type !== 'string' || applicators.some((one) => one in other)) continue
    const values = Array.isArray(other.enum) ? { enum: [...other.enum, null] } : {}
    return { ...other, ...values, type: [other.type, 'null'], ...beside }
  }
  return schema
}

/** These check values of every type, including null. */
const applicators = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'const']

function onlyNull(schema: Json): boolean {
  const { type, ...beside } = schema ?? {}
  return type === 'null' && isAnnotated(beside)
}

/** A choice among values is an enum, if no value occurs twice. */
function withoutValueChoice(schema: Json): Json {
  for (const key of ['anyOf', 'oneOf']) {
    const { [key]: choice, ...beside } = schema
    if (!Array.isArray(choice) || !choice.every(onlyValues)) continue
    const values = choice.flatMap((one) => one.enum)
    if (new Set(values).size === values.length && !('enum' in beside)) return withType({ ...beside, enum: values })
  }
  return schema
}

/** Bottom up: alternatives are already normalized. */
function onlyValues(schema: Json): boolean {
  const { enum: values, type: _, ...beside } = schema ?? {}
  return Array.isArray(values) && values.every(isScalar) && isAnnotated(beside)
}

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object'
const typeOf = (value: unknown): string =>
  value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value

/** An enum without a type has the types of its values. */
function withType(schema: Json): Json {
  if (!Array.isArray(schema.enum) || schema.type !== undefined || !schema.enum.every(isScalar)) return schema
  return { ...schema, type: [...new Set(schema.enum.map(typeOf))] }
}

/** The bounds of integers are integers within the range. */
function withWholeBounds(schema: Json): Json {
  if (typesOf(schema).some((type) => type !== 'integer' && type !== 'null')) return schema
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, ...rest } = schema
  const least = [minimum, exclusiveMinimum].map((one, i) =>
    bound(one, (n) => (i === 0 ? Math.ceil(n) : Math.floor(n) + 1)),
  )
  const most = [maximum, exclusiveMaximum].map((one, i) =>
    bound(one, (n) => (i === 0 ? Math.floor(n) : Math.ceil(n) - 1)),
  )
  const [lower, upper] = [Math.max(...least.map((n) => n ?? -Infinity)), Math.min(...most.map((n) => n ?? Infinity))]
  return {
    ...rest,
    ...(Number.isFinite(lower) && { minimum: lower }),
    ...(Number.isFinite(upper) && { maximum: upper }),
    ...(multipleOf !== undefined && multipleOf !== 1 && { multipleOf }),
  }
}

const bound = (value: unknown, whole: (n: number) => number): number | undefined =>
  typeof value === 'number' ? whole(value) : undefined

/** `{}` and `true` are the same schema. */
function withPlainAnything(schema: Json): Json {
  const isEmpty = (value: unknown) => value !== null && typeof value === 'object' && Object.keys(value).length === 0
  const { items, ...rest } = schema
  const open = isEmpty(schema.additionalProperties) ? { additionalProperties: true } : {}
  if (items === true || (isEmpty(items) && !Array.isArray(items) && schema.prefixItems === undefined))
    return { ...rest, ...open }
  return { ...schema, ...open }
}

/** Keywords whose members are names rather than keywords. */
const maps = [
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
  'schemas',
  'headers',
  'responses',
  'content',
]

/** A schema, the value of `key`, whose parts are already normalized. */
export function spelled(key: string, value: Json): Json {
  if (maps.includes(key)) return value
  const { const: constant, ...rest } = Object.fromEntries(Object.entries(value).filter((one) => !isIdle(one))) as Json
  const listed = constant !== undefined && isScalar(constant) && !('enum' in rest) ? { enum: [constant] } : undefined
  const named = listed ? { ...rest, ...listed } : constant === undefined ? rest : { ...rest, const: constant }
  const chosen = withType(withoutValueChoice(withoutNullChoice(withoutWrapping(named))))
  const schema = withPlainAnything(withWholeBounds(chosen))
  const { type } = schema
  if (!Array.isArray(type) || !type.every((one) => typeof one === 'string')) return schema
  return { ...schema, type: type.length === 1 ? type[0] : type.toSorted() }
}
