// The Korean guides say what the English ones say. A change of a guide is one of its translation, too.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { comparisons, differences, guideNames, isTranslated } from '../scripts/translations.ts'

const source = (path: string) => readFileSync(new URL(`../docs/guides/${path}`, import.meta.url), 'utf8')

t.test('a translation has the headings, code, links and names of the English guide', async (t) => {
  for (const [file, found] of comparisons())
    t.same(found, [], `${file}: translate what changed (node scripts/translations.ts lists it)`)
  for (const name of guideNames().filter((one) => !isTranslated(one)))
    t.comment(`docs/guides/${name}.md has no Korean translation; it is shown in English, with a note`)
})

t.test('a guide that changes without its translation is noticed', async (t) => {
  const [english, translated] = [source('logging-in.md'), source('logging-in.ko.md')]
  const changes: Record<string, [from: string, to: string]> = {
    headings: ['## Scopes', '### Scopes'],
    code: ['jq -r .refresh_token', 'jq .refresh_token'],
    names: ['`rate_limited`', '`too_many_requests`'],
    links: ['## Scopes\n', '## Scopes\n\nSee [events](events.md).\n'],
    'rows of tables': ['| 403 | `forbidden` |', '| 403 | `forbidden` | |\n| 403 | `forbidden` |'],
  }
  for (const [what, [from, to]] of Object.entries(changes)) {
    t.ok(english.includes(from), from)
    t.ok(
      differences(english.replace(from, to), translated).some((line) => line.includes(what)),
      what,
    )
  }
})
