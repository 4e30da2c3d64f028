// npm run new resource wishlists: a list of things that belong to the caller, and four operations on one of them.
//
// It is whole and true as it is: every file passes every check. What an author changes are the members of a thing, who
// may see it, and what its operations promise: `Fill in` marks the places. The texts are in scripts/new/resource.

import { readdirSync, readFileSync } from 'node:fs'
import type { Edits } from './edit.ts'
import { article, camel, kebab, pascal, sentence, singular, snake, wordsOf } from './names.ts'

export interface Names {
  /** `GiftCards`, for operationIds, schemas and types. */
  readonly Many: string
  readonly One: string
  /** `giftCards`, for code. */
  readonly many: string
  readonly one: string
  /** `gift-cards`, for files and paths. */
  readonly path: string
  /** `gift_cards`, for the database and members. */
  readonly table: string
  readonly member: string
  /** `Gift cards` and `a gift card`, for people. */
  readonly Title: string
  readonly title: string
  readonly noun: string
  readonly aNoun: string
  readonly ANoun: string
  /** `giftcard`, for the audit log. */
  readonly audited: string
  /** `gift_card_` and twenty characters. */
  readonly idLength: number
  /** The name of the newest version. */
  readonly version: string
}

export function namesOf(many: string, one: string | undefined, version: string): Names {
  const words = wordsOf(many)
  const single = one ? wordsOf(one) : [...words.slice(0, -1), singular(words.at(-1) as string)]
  const noun = single.join(' ')
  return {
    Many: pascal(words),
    One: pascal(single),
    many: camel(words),
    one: camel(single),
    path: kebab(words),
    table: snake(words),
    member: snake(single),
    Title: sentence(words),
    title: words.join(' '),
    noun,
    aNoun: `${article(noun)} ${noun}`,
    ANoun: sentence([article(noun), noun]),
    idLength: snake(single).length + 1 + 20,
    audited: single.join(''),
    version,
  }
}

/** A text of scripts/new/resource with `{{One}}` and the like filled in. */
const filled = (file: string, names: Names): string =>
  readFileSync(new URL(`resource/${file}.txt`, import.meta.url), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name) =>
    String(names[name as keyof Names]),
  )

/** The number of the next migration. */
function nextMigration(): string {
  const numbers = readdirSync('src/store/migrations').map((file) => Number(file.slice(0, 4)))
  return String(Math.max(...numbers) + 1).padStart(4, '0')
}

export function newResource(edits: Edits, names: Names): void {
  const { Many, Title, many, path, version } = names
  edits.create(`spec/paths/${path}.yaml`, filled('paths.yaml', names))
  edits.create(`spec/schemas/${path}.yaml`, filled('schemas.yaml', names))
  edits.create(`spec/parameters/${path}.yaml`, filled('parameters.yaml', names))
  edits.create(`spec/examples/${path}.yaml`, filled('examples.yaml', names))
  const root = 'spec/openapi.yaml'
  edits.insert(root, /^security:/, `  - name: ${Many}\n    description: ${Title}, each for its owner.\n`)
  const below = [`/api/${version}/${path}`, `/api/${version}/${path}/{${names.member}_id}`]
  const entries = below.map((at, i) => `  ${at}:\n    $ref: paths/${path}.yaml#/${i ? names.member : 'collection'}\n`)
  edits.insert(root, new RegExp(`^ {2}/api/${version}/.*:\\n.*\\n`), entries.join(''), 'after')
  edits.create(`src/domain/${path}.ts`, filled('domain.ts', names))
  edits.create(`src/store/migrations/${nextMigration()}-${path}.sql`, filled('migration.sql', names))
  edits.create(`src/store/${path}.ts`, filled('store.ts', names))
  edits.insert('src/store/store.ts', /^\/\*\*/, `import type { ${Many} } from './${path}.ts'\n`)
  edits.insert('src/store/store.ts', /^ {2}readonly idempotencyKeys/, `  readonly ${many}: ${Many}\n`)
  edits.insert('src/store/open.ts', /^import/, `import { ${many}In } from './${path}.ts'\n`)
  edits.insert('src/store/open.ts', /^ {2}idempotencyKeys:/, `  ${many}: ${many}In(driver, totals),\n`)
  edits.create(`src/handlers/${path}.ts`, filled('handlers.ts', names))
  registerHandlers(edits, path, many)
  edits.create(`test/handlers-${path}.test.ts`, filled('test.ts', names))
  edits.insert('CHANGELOG.md', /^### Added\n\n/, `- Version 2: ${names.title} (\`/${path}\`).\n`, 'afterFirst')
}

/** A module of handlers is named in the index. */
function registerHandlers(edits: Edits, path: string, many: string): void {
  const index = 'src/handlers/index.ts'
  edits.insert(index, /^import \* as/, `import * as ${many} from './${path}.ts'\n`)
  edits.insert(index, /^\}/, `  ...${many},\n`)
}
