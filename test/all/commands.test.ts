// What people run, with parameters that it does not have: each command says how it is used, and does nothing.

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
const commands = [
  ...['admin', 'audit:head', 'audit:verify', 'backup', 'clients', 'clients:check', 'listen', 'move', 'new', 'restore'],
  ...['seed', 'spec:release'],
]

/** @returns status and output of a command, without npm */
async function run(name: string, parameter: string): Promise<[status: number, output: string]> {
  const [, file] = /^node (scripts\/\S+)$/.exec(scripts[name]) as RegExpExecArray
  const env = { PATH: process.env.PATH, DATA_DIR: t.testdir() }
  return new Promise((done) => {
    execFile(process.execPath, [file as string, parameter], { cwd: root, env }, (error, out, err) =>
      done([(error?.code as number | undefined) ?? 0, out + err]),
    )
  })
}

for (const name of commands) {
  t.test(`npm run ${name}`, async (t) => {
    const [[status, told], [refused, why]] = await Promise.all([run(name, '--help'), run(name, '--nonsense')])
    t.equal(status, 0)
    t.match(told, new RegExp(`^npm run (?:--silent )?${name}`))
    t.equal(refused, 2)
    t.equal(why, `Unknown option '--nonsense'\n\n${told}`)
  })
}
