// npm run clients -- go [folder]: makes a client in this language, with the generator and the options that
// docs/clients.md found best.

import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { make } from './client-trials.ts'
import { missing } from './generators/generator.ts'
import { generators } from './generators.ts'
import { readParameters } from './parameters.ts'

const languages = [...new Set(generators.map((one) => one.language.toLowerCase()))]
const usage = `npm run clients -- ${languages.join('|')} [folder]`
const [language = '', given] = readParameters(usage, {}, 2).positionals
// The best of each language comes first.
const generator = generators.find((one) => one.language.toLowerCase() === language.toLowerCase())
if (!generator) {
  console.error(usage)
  process.exit(2)
}
const folder = resolve(given ?? `node_modules/.cache/clients/${language.toLowerCase()}`)
if (given && existsSync(folder) && readdirSync(folder).length > 0) {
  console.error(`${folder} is not empty`)
  process.exit(2)
}
const lacks = missing(generator.makesWith)
if (lacks.length > 0) {
  console.error(`${generator.name} needs ${lacks.join(', ')}, not found here`)
  process.exit(1)
}
const wrong = await make(generator, folder)
if (wrong !== undefined) {
  console.error(wrong)
  process.exit(1)
}
console.log(`${generator.name} ${generator.version} made a client from /${generator.reads} in ${folder}`)
const needs = generator.runsWith.map((need) => (typeof need === 'string' ? need : need.name))
const absent = missing(generator.runsWith)
if (needs.length > 0)
  console.log(`It needs ${needs.join(', ')}${absent.length > 0 ? `; not found here: ${absent.join(', ')}` : ''}`)
