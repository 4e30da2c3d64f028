// Clients by openapi-generator, from Maven Central.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Command, type Generator, inCache, once, quiet } from './generator.ts'

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

export const java: Generator = {
  ...by('-g', 'java', '--library', 'native', javaProperties),
  name: 'openapi-generator native',
  language: 'Java',
  strictness: '`javac` 17',
  needs: ['java', 'mvn'],
  compile: () => [
    ['mvn', '-q', 'compile'],
    ['mvn', '-q', 'dependency:build-classpath', '-Dmdep.outputFile=classpath'],
  ],
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
  compile: () => [['mvn', '-q', 'compile']],
}
