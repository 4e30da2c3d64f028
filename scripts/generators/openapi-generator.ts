// Clients by openapi-generator, from Maven Central.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'
import { python as pythonPackages } from './python.ts'
import { rust } from './rust.ts'
import { npm, typescript } from './typescript.ts'

const version = '7.25.0'
const name = `openapi-generator-${version}`

const install = () =>
  once(name, (folder) => {
    const artifact = `org.openapitools:openapi-generator-cli:${version}`
    execFileSync('mvn', ['-q', 'dependency:get', `-Dartifact=${artifact}`, '-Dtransitive=false'], quiet)
    execFileSync('mvn', ['-q', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], quiet)
  })
const made = (...options: string[]): Command => [
  ...(['java', '-jar', inCache(name, `openapi-generator-cli-${version}.jar`)] as const),
  ...['generate', '-i', 'openapi.json', '-o', '.', ...options],
]

/** @param options after `generate` */
const by = (...options: string[]) => ({
  ...({ version, reads: 'openapi.sdk.json', makesWith: ['java', 'mvn'], install } as const),
  options: `\`openapi-generator-cli generate ${options.join(' ')}\``,
  make: () => [made(...options)],
})

const properties = (given: Record<string, string>): string =>
  `--additional-properties=${Object.entries(given)
    .map(([key, value]) => `${key}=${value}`)
    .join(',')}`

/** Without tests and documents. */
const clientAlone = '--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false'

const javaProperties = properties({
  openApiNullable: 'false',
  hideGenerationTimestamp: 'true',
  useJakartaEe: 'true',
  useSingleRequestParameter: 'true',
})

/** Compiles, and writes down where the libraries are. */
const withMaven = (): Command[] => [
  ['mvn', '-q', 'compile'],
  ['mvn', '-q', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'],
]

export const java: Generator = {
  ...by('-g', 'java', '--library', 'native', javaProperties, clientAlone),
  name: 'openapi-generator native',
  language: 'Java',
  strictness: '`javac` 17',
  runsWith: ['java', 'mvn'],
  compile: withMaven,
  day: {
    ...{ file: 'Day.java', to: 'src/main/java/day/Day.java' },
    run: () => [['sh', '-c', 'java -cp "target/classes:$(cat classpath)" day.Day']],
  },
}

const kotlinProperties = properties({ serializationLibrary: 'jackson', enumPropertyNaming: 'original' })

export const kotlin: Generator = {
  ...by('-g', 'kotlin', '--library', 'jvm-okhttp4', kotlinProperties),
  name: 'openapi-generator jvm-okhttp4',
  language: 'Kotlin',
  strictness: '`kotlinc` 2.2',
  files: { 'pom.xml': readFileSync(new URL('../../test/clients/kotlin-pom.xml', import.meta.url), 'utf8') },
  runsWith: ['java', 'mvn'],
  compile: withMaven,
  day: {
    ...{ file: 'Day.kt', to: 'src/main/kotlin/day/Day.kt' },
    run: () => [['sh', '-c', 'java -cp "target/classes:$(cat classpath)" day.DayKt']],
  },
}

export const php: Generator = {
  ...by('-g', 'php', properties({ invokerPackage: 'Shop' }), clientAlone),
  name: 'openapi-generator php',
  language: 'PHP',
  strictness: '`php -l` of every file, every warning an error',
  runsWith: [
    'php',
    { name: 'php-curl', check: ['php', '-r', 'exit(extension_loaded("curl") ? 0 : 1);'] },
    { name: 'php-mbstring', check: ['php', '-r', 'exit(extension_loaded("mbstring") ? 0 : 1);'] },
    { name: 'php-guzzlehttp-guzzle', check: ['php', '-r', 'require "GuzzleHttp/autoload.php";'] },
  ],
  compile: () => [
    [
      'sh',
      '-c',
      "find lib day.php -name '*.php' -print0 | xargs -0 -n1 php -l | grep -v '^No syntax errors' ; test $? = 1",
    ],
  ],
  day: { file: 'day.php', to: 'day.php', run: () => [['php', '-d', 'error_reporting=-1', 'day.php']] },
}

export const ruby: Generator = {
  ...by('-g', 'ruby', properties({ gemName: 'shop_api' }), clientAlone),
  name: 'openapi-generator ruby',
  language: 'Ruby',
  strictness: '`ruby -wc` of every file',
  runsWith: ['ruby', { name: 'ruby-typhoeus', check: ['ruby', '-e', 'require "typhoeus"'] }],
  compile: () => [
    [
      'sh',
      '-c',
      "find lib day.rb -name '*.rb' -print0 | xargs -0 -n1 ruby -wc 2>&1 | grep -v '^Syntax OK' ; test $? = 1",
    ],
  ],
  day: { file: 'day.rb', to: 'day.rb', run: () => [['ruby', '-Ilib', 'day.rb']] },
}

export const openapiGeneratorGo: Generator = {
  ...by('-g', 'go', properties({ enumClassPrefix: 'true', packageName: 'made' }), clientAlone),
  name: 'openapi-generator go',
  language: 'Go',
  strictness: '`go vet`',
  runsWith: ['go'],
  compile: () => [
    ['go', 'mod', 'tidy'],
    ['go', 'vet', './...'],
  ],
}

export const typescriptFetch: Generator = {
  ...typescript,
  ...by('-g', 'typescript-fetch'),
  name: 'openapi-generator typescript-fetch',
  make: () => [made('-g', 'typescript-fetch', '-o', 'made')],
}

export const openapiGeneratorRust: Generator = {
  ...rust,
  ...by('-g', 'rust', properties({ packageName: 'shop_api' }), clientAlone),
  name: 'openapi-generator rust',
}

const axios = npm('axios-1.21.1', 'axios@1.21.1')

export const typescriptAxios: Generator = {
  ...typescript,
  ...by('-g', 'typescript-axios'),
  name: 'openapi-generator typescript-axios',
  options:
    '`openapi-generator-cli generate -g typescript-axios`, where a query parameter that may be null is text: ' +
    'what it makes of the others does not compile',
  prepare({ paths }) {
    const parameters = Object.values<any>(paths).flatMap((item) =>
      Object.values<any>(item).flatMap((operation) => operation.parameters ?? []),
    )
    for (const { schema } of parameters) {
      if (!schema?.anyOf?.some(({ type }: any) => type === 'null')) continue
      delete schema.anyOf
      schema.type = 'string'
    }
  },
  install() {
    install()
    axios.install()
  },
  make: () => [axios.link, made('-g', 'typescript-axios', '-o', 'made')],
}

const pydantic = pythonPackages(
  `openapi-generator-python-${version}`,
  ...['pydantic==2.14.4', 'urllib3==2.8.0', 'python-dateutil==4.0.0', 'typing-extensions==4.16.0'],
  ...['types-python-dateutil', 'mypy==2.4.1'],
)

export const openapiGeneratorPython: Generator = {
  ...by('-g', 'python', properties({ packageName: 'shop' }), clientAlone),
  name: 'openapi-generator python',
  language: 'Python',
  strictness:
    '`mypy` with the settings that it makes, since all of it is ' +
    '[not strict yet](https://github.com/OpenAPITools/openapi-generator/issues/20959)',
  runsWith: ['python3'],
  install() {
    install()
    pydantic.install()
  },
  compile: () => [[pydantic.program('mypy'), 'shop']],
}
