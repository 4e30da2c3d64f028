// Regular expressions of a document: those that other languages read otherwise are refused with a portable spelling,
// and the exact rule stays on the server.

import t from 'tap'
import { requestCompiler, responseCompiler } from '../src/contract/compile/ajv.ts'
import { findingsOf } from '../src/contract/compile/checks/index.ts'
import { patternFinding, patternFindings, portable, unportablesOf } from '../src/contract/compile/checks/patterns.ts'
import { generateFiles } from '../src/contract/compile/generate.ts'

const spelled = (pattern: string) => portable(pattern, unportablesOf(pattern))

t.test('a portable expression is unchanged', async (t) => {
  for (const pattern of [
    ...['^[A-Z0-9][A-Z0-9._-]{0,63}$', '^[^\\x00-\\x1f\\x7f]*$', '^(?:a|b)+?$', '^/', '[^ ]', '^(@[0-9]{1,12}|true)$'],
    ...[
      '^\\t\\r\\n\\f$',
      '^\\^\\$\\\\\\.\\*\\+\\?\\(\\)\\[\\]\\{\\}\\|\\/$',
      '^[\\^\\-\\]a]$',
      '^a{1000}$',
      'a{2,}',
      '^[a&|~-]$',
    ],
  ])
    t.same(unportablesOf(pattern), [], pattern)
})

const written: Record<string, string> = {
  '^v\\d+$': '^v[0-9]+$',
  '^[\\d,]\\D$': '^[0-9,][^0-9]$',
  '^[\\w.-]+\\W$': '^[A-Za-z0-9_.-]+[^A-Za-z0-9_]$',
  '\\S': '[^\\x09-\\x0d\\x20]',
  '^/[^\\s]*$': '^/[^\\x09-\\x0d\\x20]*$',
  'a.b': 'a[^\\x0a\\x0d]b',
  '^\\u0041\\u{42}\\cA\\0\\v$': '^\\x41\\x42\\x01\\x00\\x0b$',
  '[\\b]': '[\\x08]',
  'a\tb': 'a\\x09b',
  '[[a]': '[\\[a]',
  '[a&&b]': '[a&\\x26b]',
  '[+--]': '[+-\\x2d]',
  '(?<year>[0-9]{4})': '(?:[0-9]{4})',
  '^[^\\u0000-\\u001f\\u007f-\\u009f]*$': '^[^\\x00-\\x1f\\x7f]*$',
  '^[\\t\\x20-\\x7e\\x80-\\xff]*$': '^[^\\x00-\\x08\\x0a-\\x1f\\x7f]*$',
  '^[\\p{L}_]+$': '^[^\\x00-\\x40\\x5b-\\x5e\\x60\\x7b-\\x7f]+$',
  '^\\p{Lu}$': '^[^\\x00-\\x40\\x5b-\\x7f]$',
  é: '[^\\x00-\\x7f]',
  '[^]': '(?:[\\x00-\\x7f]|[^\\x00-\\x7f])',
}

t.test('a suggestion is portable and equivalent', async (t) => {
  for (const [pattern, instead] of Object.entries(written)) {
    t.equal(spelled(pattern), instead, pattern)
    t.same(unportablesOf(instead), [], instead)
    const [one, other] = [new RegExp(pattern, 'u'), new RegExp(instead, 'u')]
    const ascii = Array.from({ length: 0x80 }, (_, value) => String.fromCharCode(value))
    t.same(
      ascii.filter((text) => other.test(text)),
      ascii.filter((text) => one.test(text)),
      `${pattern} in ASCII`,
    )
  }
})

t.test('an expression without a portable equivalent has no suggestion', async (t) => {
  for (const pattern of ['^(?!a)', '(?<=a)b', '(a)\\1', '\\bword', '[^\\S ]', '^a{1001}$', '^(a{40}){40}$', '(?i:a)'])
    t.equal(spelled(pattern), undefined, pattern)
})

t.test('a finding names the part, how others read it, and what to write', async (t) => {
  t.equal(patternFinding('^v\\d+$'), "\\d in '^v\\d+$' is read differently by Python and Rust; write '^v[0-9]+$'")
  t.equal(
    patternFinding('^é$'),
    "é in '^é$' cannot be read by Ruby and PHP; write '^[^\\x00-\\x7f]$', and keep this one as x-exact-pattern if " +
      'the difference matters',
  )
  t.equal(
    patternFinding('^(?!a)'),
    "(?!a) in '^(?!a)' cannot be read by Go and Rust; write one that matches more and is portable, and keep this one " +
      'as x-exact-pattern',
  )
  t.match(patternFinding('[a'), /^'\[a' is no regular expression: .*Unterminated character class/)
})

t.test('patterns are found in every place of a schema', async (t) => {
  const document = {
    paths: { '/lamps': { get: { parameters: [{ name: 'q', in: 'query', schema: { pattern: '.' } }] } } },
    components: {
      schemas: {
        Lamp: { properties: { name: { pattern: '\\d' } }, patternProperties: { '^\\w/': { pattern: '^a$' } } },
        Exact: { pattern: '^a$', 'x-exact-pattern': '^\\p{L}$' },
      },
    },
  }
  t.same(
    [...patternFindings(document)].map(({ pointer }) => pointer),
    [
      '/components/schemas/Lamp/patternProperties/^\\w~1',
      '/components/schemas/Lamp/properties/name/pattern',
      '/paths/~1lamps/get/parameters/0/schema/pattern',
    ],
  )
})

t.test('x-exact-pattern is what the server checks, in requests and responses, by the name of pattern', async (t) => {
  const schema = {
    type: 'string',
    pattern: '^[^\\x00-\\x1f]*$',
    'x-exact-pattern': '^[^\\u0000-\\u001f\\u0080-\\u009f]*$',
  }
  for (const compiler of [requestCompiler, responseCompiler]) {
    const check = compiler({ components: {} })(schema)
    t.ok(check('가방'))
    for (const text of ['a\x85', 'a\x07']) {
      t.notOk(check(text))
      t.match(check.errors, [{ keyword: 'pattern', params: { pattern: schema['x-exact-pattern'] } }])
    }
  }
  const alone = requestCompiler({ components: {} })({ type: 'string', 'x-exact-pattern': '^a$' })
  t.same([alone('a'), alone('b')], [true, false], 'and without a pattern beside it')
})

t.test('in a document that is not strict they are warnings', async (t) => {
  const document = () => ({
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1.0.0' },
    paths: {
      '/lamps': {
        get: {
          operationId: 'listLamps',
          parameters: [{ name: 'q', in: 'query', schema: { type: 'string', maxLength: 5, pattern: '^\\d$' } }],
          responses: { 204: { description: 'None.' } },
        },
      },
    },
  })
  const warnings: string[] = []
  const generation = {
    folder: 'lamps',
    policies: [],
    from: 'lamps.yaml',
    digest: '',
    warn: (l: string) => warnings.push(l),
  }
  await generateFiles({ ...generation, sources: [{ folder: 'lamps', document: document() }] })
  t.match(warnings, [/^#\/paths\/~1lamps\/get\/parameters\/0\/schema\/pattern: \\d in .* write '\^\[0-9\]\$'/])
  const strict = { ...document(), 'x-strict': true, components: {} }
  t.match(
    findingsOf(strict, [])
      .map(({ what }) => what)
      .join('\n'),
    /write '\^\[0-9\]\$'/,
  )
})
