// Clients by Redocly's command line, one file each.

import { tool } from '../tools.ts'
import type { Command, Generator } from './generator.ts'
import { go } from './go.ts'
import { python } from './python.ts'
import { typescript } from './typescript.ts'

const by = (...options: string[]) => ({
  name: 'Redocly',
  makesWith: [],
  version: '2.77.0',
  options: `\`redocly generate-client openapi.json ${options.join(' ')}\``,
  make: (): Command[] => [
    ['mkdir', '-p', 'made'],
    ['env', 'REDOCLY_TELEMETRY=off', tool('redocly'), 'generate-client', 'openapi.json', ...options],
  ],
})

export const redoclyTypescript: Generator = { ...typescript, ...by('-o', 'made/shop.ts') }

const packages = python('redocly-2.77.0', 'httpx==0.28.1', 'mypy==2.4.1')

export const redoclyPython: Generator = {
  ...by('--generator', 'python', '-o', 'made/shop.ts'),
  language: 'Python',
  reads: 'openapi.sdk.json',
  strictness: '`mypy --strict`',
  runsWith: ['python3'],
  install: packages.install,
  compile: () => [[packages.program('mypy'), '--strict', 'made/shop.py']],
}

export const redoclyGo: Generator = {
  ...go,
  ...by('--generator', 'go', '--go-package', 'made', '-o', 'made/shop.ts'),
  compile: () => [['go', 'vet', './...']],
}

export const redoclyJava: Generator = {
  ...by('--generator', 'java', '-o', 'made/shop.ts'),
  language: 'Java',
  reads: 'openapi.sdk.json',
  strictness: '`javac -Xlint:all -Werror`',
  runsWith: ['javac'],
  compile: () => [['javac', '-Xlint:all', '-Werror', '-d', 'classes', 'made/Shop.java']],
}

export const redoclyPhp: Generator = {
  ...by('--generator', 'php', '-o', 'made/shop.ts'),
  language: 'PHP',
  reads: 'openapi.sdk.json',
  strictness: '`php -l`',
  runsWith: ['php'],
  compile: () => [['php', '-l', 'made/shop.php']],
}
