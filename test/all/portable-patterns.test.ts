// The regular expressions of the document mean the same in every language that clients are written in: each is compiled
// there, and matches the same samples as here. A language that is not installed is skipped.

import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import fc from 'fast-check'
import t from 'tap'

const folder = fileURLToPath(new URL('readers', import.meta.url))

interface Reader {
  readonly command: readonly [string, ...string[]]
  /** A command that works where the language is installed. */
  readonly probe: readonly [string, ...string[]]
  /** What `^` and `$` of ECMAScript are there, for texts of several lines. */
  readonly edges: readonly [string, string]
}

const readers: Record<string, Reader> = {
  Go: { command: ['go', 'run', `${folder}/read.go`], probe: ['go', 'version'], edges: ['^', '$'] },
  Python: { command: ['python3', `${folder}/read.py`], probe: ['python3', '--version'], edges: ['^', '\\Z'] },
  Ruby: { command: ['ruby', `${folder}/read.rb`], probe: ['ruby', '--version'], edges: ['\\A', '\\z'] },
  PHP: { command: ['php', `${folder}/read.php`], probe: ['php', '--version'], edges: ['^', '\\z'] },
  Java: { command: ['java', `${folder}/Read.java`], probe: ['javac', '--version'], edges: ['^', '\\z'] },
  Rust: {
    command: ['python3', `${folder}/read_rust.py`],
    probe: ['python3', '-c', 'import pydantic_core'],
    edges: ['^', '$'],
  },
}

const documents = await Promise.all(
  ['src/generated/v1/openapi.json', 'src/generated/openapi.json'].map((path) => readFile(path, 'utf8')),
)
const patterns = new Set<string>()
for (const text of documents) {
  JSON.parse(text, (key, value) => {
    if (key === 'pattern' && typeof value === 'string') patterns.add(value)
    return value
  })
}

const samples = (pattern: string): string[] => [
  ...['', ' ', 'a', 'abc', 'a-b_c.d', '0', '٣', '가방', 'é', 'e\u0301', '😀', 'A B', '"x"'],
  ...['/', '/a b', 'v1', 'v٣'],
  ...['\0', 'a\0', '\t', 'a\tb', '\x07', '\x0b', '\x1f', '\x7f', '\x80', '\x9f', '\xa0', 'a\xa0b', '\u3000', '\ufeff'],
  ...['\n', 'a\n', '\na', 'a\r\nb', 'a\x85', 'a\u2028b', 'v1\n', 'K', 'ſ', '2026-11-22T13:00:00.000Z'],
  ...fc
    .sample(fc.stringMatching(new RegExp(pattern, 'u')), { numRuns: 20, seed: 1 })
    .filter((text) => text.isWellFormed()),
]

const isOneLine = (text: string) => !/[\n\r\x85\u2028\u2029]/.test(text)

/** The pattern with the anchors of another language. */
function anchored(pattern: string, [first, last]: Reader['edges']): string {
  let written = pattern
  const edges: { start: number; kind: string }[] = []
  visitRegExpAST(new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: true }), {
    onAssertionEnter: (node) => void edges.push(node),
  })
  for (const { start, kind } of edges.toSorted((a, b) => b.start - a.start))
    written = written.slice(0, start) + (kind === 'start' ? first : last) + written.slice(start + 1)
  return written
}

/** What a reader answers for each pattern: a `1` or `0` for each sample, or its error. */
function answersOf({ command: [program, ...args] }: Reader, patterns: string[], samples: string[]): string[] {
  const hex = (kind: string) => (text: string) => kind + Buffer.from(text).toString('hex')
  const input = [...samples.map(hex('S')), ...patterns.map(hex('P'))].join('\n')
  const { stdout, stderr, status } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (status !== 0) throw new Error(stderr)
  return stdout.trimEnd().split('\n')
}

for (const [language, reader] of Object.entries(readers)) {
  const [program, ...args] = reader.probe
  const skip = spawnSync(program, args).status === 0 ? false : `${language} is not installed`
  t.test(
    `${language} reads every pattern, and matches what ECMAScript matches`,
    { skip, timeout: 120_000 },
    async (t) => {
      const all = [...patterns]
      const texts = [...new Set(all.flatMap(samples))]
      for (const [name, some, written] of [
        ['as it is written', texts.filter(isOneLine), all],
        ['with the anchors of the language', texts, all.map((pattern) => anchored(pattern, reader.edges))],
      ] as const) {
        const responses = answersOf(reader, [...written], [...some])
        for (const [i, pattern] of all.entries()) {
          const expected = some.map((text) => (new RegExp(pattern, 'u').test(text) ? '1' : '0')).join('')
          const wrong = some.filter((_text, n) => responses[i]?.[n] !== expected[n])
          t.equal(responses[i], expected, `${pattern} ${name}: ${JSON.stringify(wrong.slice(0, 3))}`)
        }
      }
    },
  )
}

t.test('a pattern that another language reads differently is found', async (t) => {
  t.ok(patterns.size > 40)
  const reader = readers.Python as Reader
  if (spawnSync(reader.probe[0], reader.probe.slice(1)).status !== 0) return
  t.same(answersOf(reader, ['^\\d$', '^[0-9]$'], ['٣']), ['1', '0'])
  t.match(answersOf(reader, ['\\p{L}'], ['a'])[0], /^E /)
})
