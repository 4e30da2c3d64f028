// English.

import { kinds, list, type Texts } from './words.ts'

const names = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

export const en: Texts = {
  required: () => 'This field is required.',
  unknown: () => 'This field is not known here.',
  repeated: () => 'This parameter may be given only once.',
  type: ({ type }) => `This must be ${kinds(type, names, ' or ')}.`,
  enum: ({ allowedValues }) => `This must be one of: ${list(allowedValues)}.`,
  const: () => 'This value is not valid.',
  format: ({ format }) => `This is not a valid ${format}.`,
  pattern: () => 'This value has the wrong format.',
  min_length: ({ limit }) => `This must have at least ${limit} characters.`,
  max_length: ({ limit }) => `This may have at most ${limit} characters.`,
  minimum: ({ limit }) => `This must be ${limit} or more.`,
  maximum: ({ limit }) => `This must be ${limit} or less.`,
  exclusive_minimum: ({ limit }) => `This must be more than ${limit}.`,
  exclusive_maximum: ({ limit }) => `This must be less than ${limit}.`,
  min_items: ({ limit }) => `This must have at least ${limit} entries.`,
  max_items: ({ limit }) => `This may have at most ${limit} entries.`,
  unique_items: () => 'No entry may appear twice.',
  min_properties: ({ limit }) => `This must have at least ${limit} members.`,
  max_properties: ({ limit }) => `This may have at most ${limit} members.`,
  currency_scale: ({ currency, limit }) =>
    limit === 0
      ? `${currency ?? 'This currency'} takes no decimals.`
      : `At most ${limit} decimals are allowed${currency ? ` for ${currency}` : ''}.`,
  forbidden_word: ({ word }) => `The word "${word}" is not allowed here.`,
  read_only: ({ instead }) =>
    instead
      ? `This field cannot be changed here; use the operation ${instead}.`
      : 'This field cannot be changed; leave it out or send its current value.',
  immutable: () => 'This field is fixed when the resource is created.',
  reference: () => 'There is no such resource.',
  depth: ({ limit }) => `At most ${limit} levels are allowed.`,
  not_together: ({ other }) => `This cannot be given together with ${other}.`,
  file: () => 'This must be a file.',
  part_type: ({ allowedValues }) => `The Content-Type of this part must be one of: ${list(allowedValues)}.`,
  picture_type: () =>
    'This must be a JPEG, PNG or WebP picture, sent under its own Content-Type. Save or export it as one of these.',
  picture_name: () =>
    'The name of this picture must end as what it is (.jpg, .png, .webp), and have no path and no other extension. Rename it.',
  picture_dimensions: ({ limit }) => `This picture may have at most ${limit} pixels on a side. Make it smaller.`,
  picture_broken: () => 'This picture is incomplete or damaged. Open it, save it again, and send the new file.',
  page_depth: ({ limit }) =>
    `Only the first ${limit} entries can be paged through; walk further with cursor (begin with an empty one).`,
  current_password: () => 'That is not the current password.',
  common_password: () => 'Everybody tries this password first; choose another one.',
}
