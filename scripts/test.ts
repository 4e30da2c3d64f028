// npm test, npm run test:all, npm run test:long: each runs the test files that belong to it. Nothing is registered:
// where a file is and what it asks for say where it belongs.
//
//   quick   test/*.test.ts, on SQLite and with small budgets
//   rest    what that leaves out: test/all, and from test/*.test.ts those that run on every engine or have a budget
//   long    test/long, which no commit can wait for
//
// Arguments are given to tap: npm test -- test/fuzz.test.ts

import { spawn } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { installTools } from './tools.ts'

/** The import of a file that has more to run than `npm test` runs. */
const hasMore = /\b(onEveryEngine|engines|budget|thorough)\b/

const common = globSync('test/*.test.ts')
const parts: Record<string, { readonly files: () => string[]; readonly TEST_SCOPE: string }> = {
  quick: { files: () => common, TEST_SCOPE: 'quick' },
  rest: {
    files: () => [
      ...globSync('test/all/*.test.ts'),
      ...common.filter((file) => hasMore.test(readFileSync(file, 'utf8'))),
    ],
    TEST_SCOPE: 'rest',
  },
  long: { files: () => globSync('test/long/*.test.ts'), TEST_SCOPE: '' },
}

const [name = '', ...given] = process.argv.slice(2)
const part = parts[name]
if (!part) {
  console.error(`node scripts/test.ts ${Object.keys(parts).join('|')} [arguments of tap]`)
  process.exit(2)
}
// The largest first: they tend to take longest, and one that starts last would be waited for alone.
const all = part.files().sort((a, b) => statSync(b).size - statSync(a).size)
const named = given.some((argument) => argument.endsWith('.test.ts'))
// Now, or several files would do it at the same time.
if (name !== 'quick') installTools()
const env = { ...process.env, TEST_SCOPE: part.TEST_SCOPE, ...(!named && { TEST_FILES: `${all.length}` }) }
const argv = ['node_modules/.bin/tap', ...given, ...(named ? [] : all)]
spawn(process.execPath, argv, { stdio: 'inherit', env }).on('exit', (code) => process.exit(code ?? 1))
