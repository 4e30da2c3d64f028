// The generators of clients that `npm run clients:check` tries and `npm run clients` uses: what each reads, with which
// options, and how what it makes is compiled and run. The programs that use the clients are in test/clients.

import type { Generator } from './generators/generator.ts'
import { oapiCodegen, ogen } from './generators/go.ts'
import {
  java,
  kotlin,
  openapiGeneratorGo,
  openapiGeneratorPython,
  openapiGeneratorRust,
  php,
  ruby,
  typescriptAxios,
  typescriptFetch,
} from './generators/openapi-generator.ts'
import { datamodelCodeGenerator, fastMcp, openapiPythonClient } from './generators/python.ts'
import { redoclyGo, redoclyJava, redoclyPhp, redoclyPython, redoclyTypescript } from './generators/redocly.ts'
import { progenitor } from './generators/rust.ts'
import { heyApi, openapiFetch, orval } from './generators/typescript.ts'

/** The best of each language comes first in it: `npm run clients` uses that. */
export const generators: readonly Generator[] = [
  ...[heyApi, orval, openapiFetch, redoclyTypescript, typescriptFetch, typescriptAxios],
  ...[openapiPythonClient, openapiGeneratorPython, redoclyPython, datamodelCodeGenerator, fastMcp],
  ...[oapiCodegen, openapiGeneratorGo, ogen, redoclyGo],
  ...[java, redoclyJava],
  ...[kotlin],
  ...[progenitor, openapiGeneratorRust],
  ...[php, redoclyPhp],
  ...[ruby],
]
