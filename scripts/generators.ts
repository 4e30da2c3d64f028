// The generators of clients that `npm run clients:check` tries and `npm run clients` uses: what each reads, with which
// options, and how what it makes is compiled and run. The programs that use the clients are in test/clients.
//
// Each tool is installed when it is first needed, in node_modules/.cache/clients; its version is fixed here.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tool, toolsFolder } from './tools.ts'

export type Language = 'TypeScript' | 'Python' | 'Go' | 'Java' | 'Kotlin' | 'Rust' | 'PHP'

/** A program with its arguments, run in the folder of the client. */
export type Command = readonly [string, ...string[]]

export interface Generator {
  readonly name: string
  readonly version: string
  readonly language: Language
  /** The rendering that it reads, which stands in the folder as `openapi.json`. */
  readonly reads: 'openapi.sdk.json' | 'openapi.sdk.3.0.json'
  /** What a user types, for the table. */
  readonly options: string
  /** What compiles it, and how strictly. */
  readonly strictness: string
  /** A fault of the generator itself because of which it does not come to the end of the day. */
  readonly fault?: string
  /** Files beside the client: name -> text. */
  readonly files?: Readonly<Record<string, string>>
  /** The programs that it needs from the machine. */
  readonly needs: readonly string[]
  /** Installs it. */
  install?(): void
  make(): readonly Command[]
  /** Under strict settings, together with the day if there is one. */
  compile(): readonly Command[]
  /** Of test/clients: the program that uses the client, and where it goes. */
  readonly day?: { readonly file: string; readonly to: string; run(): readonly Command[] }
}

const cache = fileURLToPath(new URL('../node_modules/.cache/clients', import.meta.url))
const inCache = (...path: string[]) => join(cache, ...path)

/** Once for each version. */
function once(name: string, install: (folder: string) => void): void {
  const mark = inCache(`${name}.installed`)
  if (existsSync(mark)) return
  console.error(`Installing ${name} in node_modules/.cache/clients`)
  mkdirSync(inCache(name), { recursive: true })
  install(inCache(name))
  writeFileSync(mark, '')
}
const quiet = { stdio: 'ignore' } as const

// TypeScript

const tsc = (...args: string[]): Command => [join(toolsFolder, 'node_modules/.bin/tsc'), '-p', '.', ...args]
const strictTypes = JSON.stringify({
  compilerOptions: {
    ...{ strict: true, module: 'commonjs', moduleResolution: 'node10', target: 'es2022', outDir: 'js' },
    ...{ lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], skipLibCheck: true },
    typeRoots: [fileURLToPath(new URL('../node_modules/@types', import.meta.url))],
  },
  include: ['made', 'day.ts'],
})
const typescript = {
  ...({ language: 'TypeScript', reads: 'openapi.sdk.json', needs: [], strictness: '`tsc --strict`' } as const),
  files: { 'tsconfig.json': strictTypes, 'package.json': '{}' },
  compile: () => [tsc()],
}

// Python

const python = (name: string, ...packages: string[]) => ({
  install: () =>
    once(name, (folder) => {
      execFileSync('python3', ['-m', 'venv', folder], quiet)
      execFileSync(join(folder, 'bin/pip'), ['install', '-q', '--disable-pip-version-check', ...packages], quiet)
    }),
  program: (program: string) => inCache(name, 'bin', program),
})
const pythonClient = python('openapi-python-client-0.29.1', 'openapi-python-client==0.29.1', 'mypy==2.4.1')

// Go

const goBin = (module: string) => ({
  install: () =>
    once(module.split('/').at(-1) as string, (folder) => {
      execFileSync('go', ['install', module], { ...quiet, env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' } })
    }),
  program: (program: string) => inCache(module.split('/').at(-1) as string, program),
})
const oapiCodegen = goBin('github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2')

// Java and Kotlin, by openapi-generator from Maven Central

const openapiGenerator = {
  version: '7.25.0',
  install: () =>
    once('openapi-generator-7.25.0', (folder) => {
      const artifact = 'org.openapitools:openapi-generator-cli:7.25.0'
      execFileSync('mvn', ['-q', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'], quiet)
      execFileSync('mvn', ['-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], quiet)
    }),
  make: (...options: string[]): Command => [
    ...(['java', '-jar', inCache('openapi-generator-7.25.0/openapi-generator-cli-7.25.0.jar')] as const),
    ...['generate', '-i', 'openapi.json', '-o', '.', ...options],
  ],
}
const javaOptions =
  'openApiNullable=false,hideGenerationTimestamp=true,useJakartaEe=true,useSingleRequestParameter=true'
const kotlinOptions = [
  ...['--library', 'jvm-okhttp4'],
  '--additional-properties=serializationLibrary=jackson,enumPropertyNaming=original',
]

export const generators: readonly Generator[] = [
  {
    ...typescript,
    name: 'hey-api',
    version: '0.99',
    options: '`openapi-ts -i openapi.json -o made --client @hey-api/client-fetch`',
    make: () => [[tool('openapi-ts'), '-i', 'openapi.json', '-o', 'made', '--client', '@hey-api/client-fetch']],
    day: { file: 'day.ts', to: 'day.ts', run: () => [[process.execPath, 'js/day.js']] },
  },
  {
    name: 'openapi-python-client',
    version: '0.29.1',
    language: 'Python',
    reads: 'openapi.sdk.json',
    options:
      '`openapi-python-client generate --path openapi.json --meta none --config config.yaml`, with ' +
      '`content_type_overrides` of each type of image to `application/octet-stream`',
    files: {
      'config.yaml': [
        'post_hooks: []',
        'content_type_overrides:',
        ...['jpeg', 'png', 'webp'].map((type) => `  image/${type}: application/octet-stream`),
      ].join('\n'),
    },
    strictness: '`mypy --strict`',
    needs: ['python3'],
    install: pythonClient.install,
    make: () => [
      [
        ...[pythonClient.program('openapi-python-client'), 'generate', '--path', 'openapi.json', '--meta', 'none'],
        ...['--output-path', 'made', '--overwrite', '--config', 'config.yaml'],
      ] as unknown as Command,
    ],
    compile: () => [[pythonClient.program('mypy'), '--strict', '--cache-dir', inCache('mypy'), 'made', 'day.py']],
    day: { file: 'day.py', to: 'day.py', run: () => [[pythonClient.program('python'), 'day.py']] },
  },
  {
    name: 'oapi-codegen',
    version: '2.8.2',
    language: 'Go',
    reads: 'openapi.sdk.json',
    strictness: '`go vet`',
    needs: ['go'],
    options: '`oapi-codegen -generate types,client,skip-prune -package made openapi.json`',
    files: { 'go.mod': 'module example.com/day\n\ngo 1.24\n' },
    install: oapiCodegen.install,
    make: () => [
      ['mkdir', '-p', 'made'],
      [
        ...[oapiCodegen.program('oapi-codegen'), '-generate', 'types,client,skip-prune', '-package', 'made'],
        ...['-o', 'made/made.go', 'openapi.json'],
      ] as unknown as Command,
      ['go', 'mod', 'tidy'],
    ],
    compile: () => [
      ['go', 'vet', './...'],
      ['go', 'build', '-o', 'day', '.'],
    ],
    day: { file: 'day.go', to: 'day.go', run: () => [['./day']] },
  },
  {
    name: 'openapi-generator native',
    version: openapiGenerator.version,
    language: 'Java',
    reads: 'openapi.sdk.json',
    options: `\`openapi-generator-cli generate -g java --library native --additional-properties=${javaOptions}\``,
    strictness: '`javac` 17',
    needs: ['java', 'mvn'],
    install: openapiGenerator.install,
    make: () => [openapiGenerator.make('-g', 'java', '--library', 'native', `--additional-properties=${javaOptions}`)],
    compile: () => [
      ['mvn', '-q', 'compile'],
      ['mvn', '-q', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'],
    ],
    day: {
      ...{ file: 'Day.java', to: 'src/main/java/day/Day.java' },
      run: () => [['sh', '-c', 'java -cp "target/classes:$(cat classpath)" day.Day']],
    },
  },
  {
    name: 'openapi-generator jvm-okhttp4',
    version: openapiGenerator.version,
    language: 'Kotlin',
    reads: 'openapi.sdk.json',
    options: `\`openapi-generator-cli generate -g kotlin ${kotlinOptions.join(' ')}\``,
    strictness: '`kotlinc` 2.2',
    files: { 'pom.xml': readFileSync(new URL('../test/clients/kotlin-pom.xml', import.meta.url), 'utf8') },
    needs: ['java', 'mvn'],
    install: openapiGenerator.install,
    make: () => [openapiGenerator.make('-g', 'kotlin', ...kotlinOptions)],
    compile: () => [['mvn', '-q', 'compile']],
  },
  {
    name: 'progenitor',
    version: '0.15.1',
    language: 'Rust',
    reads: 'openapi.sdk.3.0.json',
    options: '`cargo progenitor -i openapi.json -o made -n made -v 0.1.0`',
    strictness: '`cargo build`',
    fault: 'it refuses `multipart/form-data`; without `uploadFile` what it makes compiles',
    needs: ['cargo'],
    install: () =>
      once('progenitor-0.15.1', (folder) => {
        execFileSync('cargo', ['install', '-q', 'cargo-progenitor', '--version', '0.15.1', '--root', folder], quiet)
      }),
    make: () => [
      [
        ...([inCache('progenitor-0.15.1/bin/cargo-progenitor'), 'progenitor'] as const),
        ...['-i', 'openapi.json', '-o', 'made', '-n', 'made', '-v', '0.1.0'],
      ],
    ],
    compile: () => [['cargo', 'build', '-q', '--manifest-path', 'made/Cargo.toml']],
  },
]
