// The messages that every language must have.

export type Facts = Readonly<Record<string, unknown>>
export type Texts = Readonly<Record<RuleName, (facts: Facts) => string>>

export const ruleNames = [
  'required',
  'unknown',
  'repeated',
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'min_length',
  'max_length',
  'minimum',
  'maximum',
  'exclusive_minimum',
  'exclusive_maximum',
  'min_items',
  'max_items',
  'unique_items',
  'min_properties',
  'max_properties',
  'currency_scale',
  'forbidden_word',
  'read_only',
  'immutable',
  'reference',
  'depth',
  'not_together',
  'file',
  'part_type',
  'picture_type',
  'picture_name',
  'picture_dimensions',
  'picture_broken',
  'page_depth',
  'current_password',
  'common_password',
  'webhook_url',
] as const
export type RuleName = (typeof ruleNames)[number]

/** Values for people: `a, b, c`. */
export const joinValues = (values: unknown): string =>
  Array.isArray(values) ? values.map(String).join(', ') : String(values)

/** The types of JSON for people; `null` has the same name in every language. */
export const kinds = (types: unknown, names: Readonly<Record<string, string>>, or: string): string =>
  [types]
    .flat()
    .map((type) => names[String(type)] ?? String(type))
    .join(or)
