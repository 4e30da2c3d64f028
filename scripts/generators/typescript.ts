// Clients in TypeScript.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tool, toolsFolder } from '../tools.ts'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'

const tsc = (...args: string[]): Command => [join(toolsFolder, 'node_modules/.bin/tsc'), '-p', '.', ...args]
const strictTypes = JSON.stringify({
  compilerOptions: {
    ...{ strict: true, module: 'commonjs', moduleResolution: 'node10', target: 'es2022', outDir: 'js' },
    ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], skipLibCheck: true },
    typeRoots: [fileURLToPath(new URL('../../node_modules/@types', import.meta.url))],
  },
  include: ['made', 'day.ts'],
})

/** What all of them have in common. */
export const typescript = {
  ...({
    language: 'TypeScript',
    reads: 'openapi.sdk.json',
    makesWith: [],
    runsWith: [],
    strictness: '`tsc --strict`',
  } as const),
  files: { 'tsconfig.json': strictTypes, 'package.json': '{}' },
  compile: () => [tsc()],
}

export const heyApi: Generator = {
  ...typescript,
  name: 'hey-api',
  version: '0.99',
  options: '`openapi-ts -i openapi.json -o made --client @hey-api/client-fetch`',
  make: () => [[tool('openapi-ts'), '-i', 'openapi.json', '-o', 'made', '--client', '@hey-api/client-fetch']],
  day: { file: 'day.ts', to: 'day.ts', run: () => [[process.execPath, 'js/day.js']] },
}

/** Packages of npm in a folder of their own. */
export const npm = (name: string, ...packages: string[]) => ({
  install: () =>
    once(name, (folder) => {
      execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...packages], quiet)
    }),
  program: (program: string) => inCache(name, 'node_modules/.bin', program),
  /** The packages, where a client looks for them. */
  link: ['ln', '-s', inCache(name, 'node_modules'), 'node_modules'] as Command,
})

const orvalPackages = npm('orval-8.38.0', 'orval@8.38.0')

export const orval: Generator = {
  ...typescript,
  name: 'orval',
  version: '8.38.0',
  options: '`orval --input openapi.json --output made/shop.ts --client fetch --mode split`',
  install: orvalPackages.install,
  make: () => [
    [
      ...[orvalPackages.program('orval'), '--input', './openapi.json', '--output', './made/shop.ts'],
      ...['--client', 'fetch', '--mode', 'split'],
    ] as unknown as Command,
  ],
}

const fetchPackages = npm(
  'openapi-fetch-0.17.0',
  'openapi-fetch@0.17.0',
  'openapi-typescript@7.13.0',
  'typescript@5.9.3',
)

export const openapiFetch: Generator = {
  ...typescript,
  name: 'openapi-fetch with openapi-typescript',
  version: '0.17.0',
  options: '`openapi-typescript openapi.json -o made/types.ts`',
  install: fetchPackages.install,
  make: () => [
    fetchPackages.link,
    [fetchPackages.program('openapi-typescript'), 'openapi.json', '-o', 'made/types.ts'],
  ],
}
