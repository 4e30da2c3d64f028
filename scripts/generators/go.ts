// Clients in Go.

import { execFileSync } from 'node:child_process'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'

const bin = (module: string) => {
  const name = module.split('/').at(-1) as string
  return {
    install: () =>
      once(name, (folder) => {
        const env = { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' }
        execFileSync('go', ['install', module], { ...quiet, env })
      }),
    program: (program: string) => inCache(name, program),
  }
}

/** What all of them have in common. */
export const go = {
  ...({
    language: 'Go',
    reads: 'openapi.sdk.json',
    makesWith: ['go'],
    runsWith: ['go'],
    strictness: '`go vet`',
  } as const),
  files: { 'go.mod': 'module example.com/day\n\ngo 1.24\n' },
}

const oapi = bin('github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2')

export const oapiCodegen: Generator = {
  ...go,
  name: 'oapi-codegen',
  version: '2.8.2',
  options: '`oapi-codegen -generate types,client,skip-prune -package made openapi.json`',
  install: oapi.install,
  make: () => [
    ['mkdir', '-p', 'made'],
    [
      ...[oapi.program('oapi-codegen'), '-generate', 'types,client,skip-prune', '-package', 'made'],
      ...['-o', 'made/made.go', 'openapi.json'],
    ] as unknown as Command,
    ['go', 'mod', 'tidy'],
  ],
  compile: () => [
    ['go', 'vet', './...'],
    ['go', 'build', '-o', 'day', '.'],
  ],
  day: { file: 'day.go', to: 'day.go', run: () => [['./day']] },
}

const ogenProgram = bin('github.com/ogen-go/ogen/cmd/ogen@v1.25.0')

export const ogen: Generator = {
  ...go,
  name: 'ogen',
  version: '1.25.0',
  options: '`ogen --target made --package made --clean openapi.json`',
  install: ogenProgram.install,
  make: () => [
    [ogenProgram.program('ogen'), '--target', 'made', '--package', 'made', '--clean', 'openapi.json'],
    ['go', 'mod', 'tidy'],
  ],
  compile: () => [['go', 'vet', './...']],
}
