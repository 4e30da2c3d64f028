#!/usr/bin/env node
// Tap's reporter: one line for each process when it ends, with the progress of the run and the test files it ran; the
// full output of files that failed; seeds, and what was skipped; the totals last.
//
// Tap's own reporters redraw the screen; a log needs lines, and CI a last line `N passed, N failed`. scripts/test.ts
// passes the number of files in TEST_FILES, and writes the name of each before its tests where several share a process.

import { createInterface } from 'node:readline'

const all = process.env.TEST_FILES ?? ''
const heading = /^ {4}# (test\/\S+\.test\.ts)$/
let block = []
let totals = ''
let done = 0

const progress = () => {
  const elapsed = `${Math.round(performance.now() / 1000)} s`
  return `${`${done}`.padStart(all.length)}${all && `/${all}`} ${elapsed.padStart(5)} `
}

/** The output of each file of a process. */
function partsOf(lines, name) {
  const parts = [{ name, lines: [] }]
  for (const line of lines) {
    const [, file] = heading.exec(line) ?? []
    if (file) parts.push({ name: file, lines: [] })
    parts.at(-1).lines.push(line)
  }
  return parts.length > 1 ? parts.slice(1) : parts
}

/** One file, or the first and the last of several. */
const namesOf = (parts) =>
  parts.length > 1 ? `${parts[0].name} to ${parts.at(-1).name} (${parts.length} files)` : parts[0].name

for await (const line of createInterface({ input: process.stdin })) {
  totals = /^# \{ total: (.*)\}/.exec(line)?.[1] ?? totals
  const file = /^(not )?ok \d+ - (\S+)(?: # time=(\S+))?/.exec(line)
  if (file) {
    const [, failed, name, time = ''] = file
    const seconds = (Number.parseFloat(time) / 1000).toFixed(1)
    const parts = partsOf(block, name)
    done += parts.length
    const red = parts.filter(({ lines }) => lines.some((text) => /^ +not ok /.test(text)))
    // What ends a process stands after its last test.
    if (failed) for (const { lines } of red.length > 0 ? red : parts) console.log(lines.join('\n'))
    else for (const note of block.filter((text) => /^ +# (skipped: |seed )/i.test(text))) console.log(note)
    console.log(
      `${progress()} ${failed ? 'FAIL' : 'ok  '} ${namesOf(failed && red.length > 0 ? red : parts)} in ${seconds} s`,
    )
    block = []
  } else if (/^(\s|# Subtest)/.test(line)) block.push(line)
  else if (line.startsWith('Bail out!')) console.log(line)
}
const count = (kind) => Number(new RegExp(`\\b${kind}: (\\d+)`).exec(totals)?.[1] ?? 0)
const skipped = count('skip') > 0 ? `, ${count('skip')} skipped` : ''
console.log(`${count('pass')} passed, ${totals === '' ? 1 : count('fail')} failed${skipped}`)
