// One run of tsc over the whole project and over copies of test/types in which every `@ts-expect-error` is taken out:
// the project must compile, and in the copies exactly the lines that were expected to fail must fail.

import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const root = fileURLToPath(new URL('..', import.meta.url))
const expectation = /^\/\/ @ts-expect-error$/gm

/** How many cases there are at least; grows with them, so that the list cannot silently shrink. */
const atLeast = 117

/** What the first line of an error says, by the promise that is broken. */
const says: Record<string, RegExp> = {
  'an undocumented status': /"updateItem" & \{ undocumented: "status 202"; documented: 200; \}/,
  'no headers where Location is required': /"createItem" & \{ missing: "response\.headers\.Location"; \}/,
  'a header the contract does not document': /"deleteItem" & \{ undocumented: "response\.headers\.X-Cost"; \}/,
  'an undocumented field, written out': /"updateItem" & \{ undocumented: "response\.body\.cost"; \}/,
  'a body on 204': /"deleteItem" & \{ undocumented: "response\.body"; \}/,
  'a status outside the range': /"anySuccess" & \{ undocumented: "status 302"; documented: 20\d \| /,
  'an undocumented field in a response of a range': /"anySuccess" & \{ undocumented: "response\.body\.watts"; \}/,
  'a header that no response of the range documents': /"anySuccess" & \{ undocumented: "response\.headers\.X-Cost"; \}/,
  'a response of a range without its required header': /"created" & \{ missing: "response\.headers\.X-Cost"; \}/,
  'the body of the range on a status that has none': /"created" & \{ undocumented: "response\.body"; \}/,
  'an undocumented field in the default answer': /"anything" & \{ undocumented: "response\.body\.watts"; \}/,
  'a response that is the default for errors': /"failing" & \{ undocumented: "status 500"; documented: 200; \}/,
  'another success where the default is for errors': /"failing" & \{ undocumented: "status 201"; documented: 200; \}/,
  'text where bytes are documented': /"bytes" & \{ mistyped: "response\.body"; documented: Bytes \| Uint8Array/,
  'an event of another type': /"events" & \{ mistyped: "response\.body\[\]\.name"; documented: string; \}/,
  'one event where a stream is documented': /"events" & \{ mistyped: "response\.body"; documented: AsyncIterable</,
  'a stream where text is documented': /"text" & \{ mistyped: "response\.body"; documented: string; \}/,
  'an undocumented field in an event': /"events" & \{ undocumented: "response\.body\[\]\.watts"; \}/,
  'a list without a column for a field of the document': /Property 'watts' is missing in type .* required in type/,
  'a list with a column of another type': /Type '"text"' is not assignable to type '"number"'/,
  'a set with the handler of another operation':
    /'undefined' is not .* 'the handler of another operation as': "getItem"/,
  'a body without a status': /"updateItem" & \{ missing: "response\.status"; documented: 200; \}/,
  'a forgotten return': /"updateItem" & \{ missing: "response"; documented: 200; \}/,
  'a status that is a text': /"updateItem" & \{ mistyped: "response\.status"; documented: 200; \}/,
  'an operation without a handler': /'undefined' is not assignable to .* 'no handler for': "getItem"/,
}

const names = readdirSync(`${root}test/types`)
const texts = new Map(names.map((name) => [name, readFileSync(`${root}test/types/${name}`, 'utf8')]))

interface Case {
  readonly promise: string
  /** `answers.ts:12`, the line after the expectation. */
  readonly place: string
}

const cases: Case[] = [...texts].flatMap(([name, text]) => {
  const lines = text.split('\n')
  return lines.flatMap((line, i) =>
    line.trim() === '// @ts-expect-error' ? [{ promise: lines[i - 1] ?? '', place: `${name}:${i + 2}` }] : [],
  )
})

/** The copies, with the same line numbers, and a project that has them beside everything else. */
const copies = {
  ...Object.fromEntries(
    [...texts].map(([name, text]) => [
      name,
      text.replaceAll(expectation, '// expected').replaceAll(/'\.\.\/\.\.\/(?=src|examples|clients)/g, `'${root}`),
    ]),
  ),
  'tsconfig.json': JSON.stringify({
    extends: `${root}tsconfig.json`,
    include: [...['src', 'scripts', 'test', 'examples'].map((folder) => root + folder), '*.ts'],
  }),
}

const tsc = (project: string) =>
  new Promise<string[]>((resolve) => {
    const compiler = `${root}node_modules/typescript/bin/tsc`
    execFile(process.execPath, [compiler, '--project', project, '--pretty', 'false'], (_, output) =>
      resolve(output.split('\n').filter((line) => /^\S/.test(line))),
    )
  })

t.test('the compiler keeps the contract', async (t) => {
  const folder = t.testdir(copies)
  const errors = (await tsc(folder)).map((line) => line.replace(/^.*\.tap\/fixtures\/[^/]*\//, ''))
  const inCopies = errors.filter((line) => names.some((name) => line.startsWith(`${name}(`)))
  const places = new Set(inCopies.map((line) => line.replace(/^([^(]+)\((\d+),.*$/, '$1:$2')))

  t.test('the whole project compiles', async (t) => {
    t.same(
      errors.filter((line) => !inCopies.includes(line)),
      [],
    )
  })
  for (const { promise, place } of cases) {
    t.test(`${promise.replace('// ', '')} does not compile`, async (t) => t.ok(places.has(place), place))
  }
  for (const [promise, message] of Object.entries(says)) {
    t.test(`${promise}: one error, which says so in its first line`, async (t) => {
      const place = cases.find((one) => one.promise === `// ${promise}`)?.place.replace(':', '(')
      const errors = inCopies.filter((line) => line.startsWith(`${place},`))
      t.equal(errors.length, 1)
      t.match(String(errors[0]), message)
      t.ok(String(errors[0]).length < 200, 'and is short')
    })
  }
  t.test('nothing else fails to compile', async (t) => {
    t.same(
      [...places].filter((place) => !cases.some((one) => one.place === place)),
      [],
    )
  })
  t.test('every case has a promise of its own, and none is gone', async (t) => {
    t.ok(cases.every(({ promise }) => promise.startsWith('// ')))
    t.equal(new Set(cases.map(({ promise }) => promise)).size, cases.length)
    t.ok(cases.length >= atLeast, `${cases.length} cases`)
    t.equal(cases.length, [...texts.values()].join('\n').match(/@ts-expect-error/g)?.length)
  })
})
