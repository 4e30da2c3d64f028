#!/usr/bin/env node
// Tap's reporter: one line per test file with the progress of the run, the full output of failed files, the totals
// last.
//
// Tap's own reporters redraw the screen; a log needs lines, and CI a last line `N passed, N failed`. scripts/test.ts
// passes the number of files in TEST_FILES.

import { createInterface } from 'node:readline'

const all = process.env.TEST_FILES ?? ''
let block = []
let totals = ''
let done = 0
const progress = () => {
  const elapsed = `${Math.round(performance.now() / 1000)} s`
  return `${`${done}`.padStart(all.length)}${all && `/${all}`} ${elapsed.padStart(5)} `
}
for await (const line of createInterface({ input: process.stdin })) {
  totals = /^# \{ total: (.*)\}/.exec(line)?.[1] ?? totals
  const file = /^(not )?ok \d+ - (.*)$/.exec(line)
  if (file) {
    const [, failed, name] = file
    done++
    if (failed) console.log(block.join('\n'))
    else for (const note of block.filter((text) => /^ +# skipped: /i.test(text))) console.log(note)
    console.log(`${progress()} ${failed ? 'FAIL' : 'ok  '} ${name.replace('# time=', 'in ')}`)
    block = []
  } else if (/^(\s|# Subtest)/.test(line)) block.push(line)
  else if (line.startsWith('Bail out!')) console.log(line)
}
const count = (kind) => Number(new RegExp(`\\b${kind}: (\\d+)`).exec(totals)?.[1] ?? 0)
const skipped = count('skip') > 0 ? `, ${count('skip')} skipped` : ''
console.log(`${count('pass')} passed, ${totals === '' ? 1 : count('fail')} failed${skipped}`)
