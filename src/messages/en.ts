// English.

import { joinValues, kinds, type Texts } from './words.ts'

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
  unknown: () => 'This field is not allowed here.',
  repeated: () => 'This parameter may be given only once.',
  type: ({ type }) => `This must be ${kinds(type, names, ' or ')}.`,
  enum: ({ allowedValues }) => `This must be one of: ${joinValues(allowedValues)}.`,
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
  unique_items: () => 'The entries must be unique.',
  min_properties: ({ limit }) => `This must have at least ${limit} members.`,
  max_properties: ({ limit }) => `This may have at most ${limit} members.`,
  currency_scale: ({ currency, limit }) =>
    limit === 0
      ? `${currency ?? 'This currency'} takes no decimals.`
      : `At most ${limit} decimals are allowed${currency ? ` for ${currency}` : ''}.`,
  forbidden_word: ({ word }) => `The word "${word}" is not allowed here.`,
  read_only: ({ instead }) =>
    instead
      ? `This field cannot be changed here; use the operation ${instead} instead.`
      : 'This field cannot be changed; leave it out or send its current value.',
  immutable: () => 'This field cannot be changed after the resource is created.',
  reference: () => 'This resource does not exist.',
  depth: ({ limit }) => `At most ${limit} levels are allowed.`,
  not_together: ({ other }) => `This cannot be combined with ${other}.`,
  file: () => 'This must be a file.',
  part_type: ({ allowedValues }) => `The Content-Type of this part must be one of: ${joinValues(allowedValues)}.`,
  picture_type: () =>
    'This must be a JPEG, PNG or WebP image with a matching Content-Type. Save or export it in one of these formats.',
  picture_name: () =>
    'The file name must have only the extension of its format (.jpg, .png, .webp), and no path. Rename the file.',
  picture_dimensions: ({ limit }) =>
    `The width and height of this image may be at most ${limit} pixels each. Reduce its size.`,
  picture_broken: () => 'This image is damaged or incomplete. Open it, save it again, and send the new file.',
  page_depth: ({ limit }) =>
    `Only the first ${limit} entries can be read by page; use cursor for the rest (start with an empty one).`,
  current_password: () => 'The current password is incorrect.',
  common_password: () => 'This password is too common; choose another one.',
  webhook_url: ({ reason }) => `The URL ${reason}.`,
}
