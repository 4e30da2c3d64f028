// npm test, npm run test:all, npm run test:long: each runs the test files that belong to it. There is no registration:
// the folder of a file and the helpers it uses determine where it belongs.
//
//   quick   test/*.test.ts, on SQLite and with small budgets
//   rest    test/all, and the files of test/*.test.ts that run on every engine or have a budget
//   long    tests too long for a commit: test/long, and those with a budget in a variable, with much more;
//           LONG_SHARE=0.005 is a two-hundredth of it
//
// Alphabetical neighbours, which mostly test one folder, share a process (test/run-files.ts). Arguments are passed to
// tap: npm test -- test/fuzz.test.ts

import { spawn } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { installTools } from './tools.ts'

/** Helpers whose use means that `npm test` runs only a part of a file. */
const hasMore = /\b(onEveryEngine|engines|budget|thorough|later)\b/
/** Variables that set the budget of a file. */
const isEndless = /process\.env\.(FUZZ_RUNS|IDEMPOTENCY_RUNS|KILL_ROUNDS|MODEL_STEPS|ROWS)\b/

const text = (file: string) => readFileSync(file, 'utf8')
const common = globSync('test/*.test.ts')
const all = globSync('test/all/*.test.ts')

const share = Number(process.env.LONG_SHARE || 1)
const some = (whole: number) => `${Math.ceil(whole * share)}`
const endless = {
  FUZZ_RUNS: some(200_000),
  IDEMPOTENCY_RUNS: some(10_000),
  KILL_ROUNDS: some(200),
  ROWS: some(1_000_000),
  ...(share >= 1 && { MODEL_STEPS: '1' }),
}

interface Part {
  readonly files: () => string[]
  readonly env: Readonly<Record<string, string>>
  readonly arguments: readonly string[]
  /** Whether neighbours share a process. */
  readonly isShared: boolean
}
const parts: Record<string, Part> = {
  quick: { files: () => common, env: { TEST_SCOPE: 'quick' }, arguments: ['--timeout=600'], isShared: true },
  rest: {
    files: () => [...all, ...common.filter((file) => hasMore.test(text(file)))],
    env: { TEST_SCOPE: 'rest' },
    arguments: ['--timeout=900'],
    isShared: true,
  },
  long: {
    files: () => [
      ...[...common, ...all].filter((file) => isEndless.test(text(file))),
      ...globSync('test/long/*.test.ts'),
    ],
    env: { TEST_SCOPE: '', ...endless },
    arguments: ['--timeout=86400'],
    isShared: false,
  },
}

/** The amount of source in one process: at most half a minute of tests. */
const shareBytes = 60_000
const folder = `.tap/run-files-${process.argv[2]}`

const size = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0)

/**
 * One file for each process. Those with several files come first, the largest first: they tend to take longest, and the
 * run would end with waiting for one. tap sorts the files by their paths; no long one should be the last in test/all.
 */
function processesOf({ files, isShared }: Part): string[] {
  const groups: string[][] = []
  let last: string[] = []
  for (const file of files().toSorted()) {
    if (isShared && [...last, file].every((one) => common.includes(one)) && size([...last, file]) <= shareBytes)
      last.push(file)
    else last = [file]
    if (last.length === 1) groups.push(last)
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return groups.sort((a, b) => size(b) - size(a)).map(processOf)
}

/** The file that runs these. */
function processOf(files: readonly string[], number: number): string {
  if (files.length === 1) return files[0] as string
  const path = `${folder}/${String(number).padStart(3, '0')}.test.ts`
  writeFileSync(
    path,
    `import { runFiles } from '../../test/run-files.ts'\n\nawait runFiles(${JSON.stringify(files)})\n`,
  )
  return path
}

const [name = '', ...given] = process.argv.slice(2)
const part = parts[name]
if (!part) {
  console.error(`node scripts/test.ts ${Object.keys(parts).join('|')} [arguments of tap]`)
  process.exit(2)
}
const named = given.some((argument) => argument.endsWith('.test.ts'))
// Now, because otherwise several files would do it at the same time.
if (name === 'rest') installTools()
const env = { ...process.env, ...part.env, ...(!named && { TEST_FILES: `${part.files().length}` }) }
const argv = ['node_modules/.bin/tap', ...part.arguments, ...given, ...(named ? [] : processesOf(part))]
spawn(process.execPath, argv, { stdio: 'inherit', env }).on('exit', (code) => process.exit(code ?? 1))
