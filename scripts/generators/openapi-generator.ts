// Clients by openapi-generator, from Maven Central.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'
import { rust } from './rust.ts'
import { typescript } from './typescript.ts'

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
  ...({ version, reads: 'openapi.sdk.json', install } as const),
  options: `\`openapi-generator-cli generate ${options.join(' ')}\``,
  make: () => [made(...options)],
})

const properties = (given: Record<string, string>): string =>
  `--additional-properties=${Object.entries(given)
    .map(([key, value]) => `${key}=${value}`)
    .join(',')}`

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
  ...by('-g', 'java', '--library', 'native', javaProperties),
  name: 'openapi-generator native',
  language: 'Java',
  strictness: '`javac` 17',
  needs: ['java', 'mvn'],
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
  needs: ['java', 'mvn'],
  compile: withMaven,
  day: {
    ...{ file: 'Day.kt', to: 'src/main/kotlin/day/Day.kt' },
    run: () => [['sh', '-c', 'java -cp "target/classes:$(cat classpath)" day.DayKt']],
  },
}

/** Without tests and documents. */
const clientAlone = '--global-property=apiTests=false,modelTests=false,apiDocs=false,modelDocs=false'

export const php: Generator = {
  ...by('-g', 'php', properties({ invokerPackage: 'Shop' }), clientAlone),
  name: 'openapi-generator php',
  language: 'PHP',
  strictness: '`php -l` of every file, every warning an error',
  // And Debian's php-curl, php-mbstring and php-guzzlehttp-guzzle.
  needs: ['php'],
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
  // And Debian's ruby-typhoeus.
  needs: ['ruby'],
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
  needs: ['go'],
  compile: () => [
    ['go', 'mod', 'tidy'],
    ['go', 'vet', './...'],
  ],
}

export const typescriptFetch: Generator = {
  ...typescript,
  ...by('-g', 'typescript-fetch'),
  name: 'openapi-generator typescript-fetch',
  needs: ['java', 'mvn'],
  make: () => [made('-g', 'typescript-fetch', '-o', 'made')],
}

export const openapiGeneratorRust: Generator = {
  ...rust,
  ...by('-g', 'rust', properties({ packageName: 'shop_api' }), clientAlone),
  name: 'openapi-generator rust',
  needs: ['java', 'mvn', 'cargo'],
}
