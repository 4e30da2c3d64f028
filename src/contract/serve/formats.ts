// The formats of generated checks: those of ajv-formats, with a fast path for the date-times that we write ourselves.

import { fullFormats } from 'ajv-formats/dist/formats.js'

const full = (fullFormats['date-time'] as { validate(text: string): boolean }).validate

/** UTC with milliseconds, on a day that exists in every year. The full check takes ten times as long. */
const usual = new RegExp(
  String.raw`^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)` +
    String.raw`|02-(?:0[1-9]|1\d|2[0-8]))` +
    String.raw`T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$`,
)

const dateTime = (text: string): boolean => usual.test(text) || full(text)

/** Integers of this many bits, as far as JavaScript represents them exactly. */
const integer = (low: number, high: number) => ({
  type: 'number',
  validate: (value: number): boolean => Number.isSafeInteger(value) && value >= low && value <= high,
})
const signed = (bits: number) => integer(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
const unsigned = (bits: number) => integer(0, 2 ** bits - 1)

export const formats = {
  ...fullFormats,
  'date-time': dateTime,
  int8: signed(8),
  int16: signed(16),
  int64: signed(64),
  uint8: unsigned(8),
  uint16: unsigned(16),
  uint32: unsigned(32),
  uint64: unsigned(64),
}
