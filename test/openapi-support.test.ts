// docs/openapi-support.md, row by row: a small document of each construct is served as the row says, or refused with
// the place and the remedy.

import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import t from 'tap'
import { generateFiles } from '../src/contract/compile/generate.ts'
import type { Policy } from '../src/contract/serve/policy.ts'
import { errorsAs } from '../src/contract/serve/problem-details.ts'
import { responses } from './openapi/answers.ts'
import { bodies } from './openapi/bodies.ts'
import { contradictions } from './openapi/contradictions.ts'
import { documents } from './openapi/documents.ts'
import { errorShapes } from './openapi/errors.ts'
import { parameters } from './openapi/parameters.ts'
import { schemas } from './openapi/schemas.ts'
import { security } from './openapi/security.ts'
import { findingsOf, type Json, type Row, reading, responseOf, serve } from './openapi/served.ts'
import { values } from './openapi/values.ts'

const sections: Readonly<Record<string, readonly Row[]>> = {
  'The document': documents,
  Parameters: parameters,
  'Request bodies': bodies,
  Responses: [...responses, ...errorShapes],
  Schemas: [...schemas, ...values, ...contradictions],
  Security: security,
}

const lineOf = ({ construct, honoured, since = '2.0' }: Row): string =>
  `| ${construct} | ${honoured ? 'honoured' : 'refused'} | ${since} |`

t.test('docs/openapi-support.md has these rows, and no others', async (t) => {
  const text = await readFile(new URL('../docs/openapi-support.md', import.meta.url), 'utf8')
  const lines = text.split('\n').filter((line) => line.startsWith('## ') || /^\| [^|]+ \| \w+ \|/.test(line))
  const expected = Object.entries(sections).flatMap(([title, rows]) => [`## ${title}`, ...rows.map(lineOf)])
  t.same(lines, expected)
})

/** What is written for a document is code that can be read. */
async function generates(document: Json, policies: readonly Policy[] = []): Promise<void> {
  const files = await generateFiles({
    sources: [{ folder: 'made', document }],
    ...{ folder: 'made', policies, from: 'spec/', digest: '' },
  })
  // It throws for what is neither JavaScript nor TypeScript.
  for (const [path, text] of Object.entries(files)) if (/\.[jt]s$/.test(path)) stripTypeScriptTypes(text)
}

for (const [title, rows] of Object.entries(sections)) {
  for (const { construct, honoured, findings, served } of rows) {
    t.test(`${title}: ${construct}`, async (t) => {
      const written = structuredClone(served.document)
      const faults = findingsOf(served)
      if (findings instanceof RegExp) t.match(faults.join('\n'), findings)
      else t.same(faults, findings ?? [])
      if (!honoured) return
      if (faults.length === 0) await generates(written, served.policies)
      const log: unknown[] = []
      await honoured(t, await serve(t, served, log), log)
    })
  }
}

t.test('generation compares errors with the document, where it is given how they are worded', async (t) => {
  const errors = errorsAs({ report: () => undefined, word: () => ({ type: 'text/plain', body: {} }) })
  const responses = { 200: responseOf(), default: responseOf() }
  const { document } = reading({ responses })
  const generation = { folder: 'made', policies: [], from: 'spec/', digest: '' }
  const sources = () => [{ folder: 'made', document: structuredClone(document) }]
  await t.rejects(generateFiles({ ...generation, sources: sources(), errors }), {
    message: /^The document cannot be served:\n {2}#.*default: a 400 is sent as text\/plain \{\}, and is documented as/,
  })
  await t.resolves(generateFiles({ ...generation, sources: sources() }))
})
