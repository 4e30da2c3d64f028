// Guides in two languages: which one a reader gets. That a translation says what the English guide says is asked in
// house-translations.test.ts.

import { readFileSync } from 'node:fs'
import t from 'tap'
import { Guides } from '../src/docs/guides.ts'
import { openShop } from './shop.ts'

const source = (path: string) => readFileSync(new URL(`../docs/guides/${path}`, import.meta.url), 'utf8')
const html = { accept: 'text/html' }
const korean = { 'accept-language': 'ko-KR,ko;q=0.9,en;q=0.8' }

t.test('a reader gets a guide in the language of Accept-Language, or in the one that the path names', async (t) => {
  const { get } = await openShop(t)
  for (const [path, headers, lang, title] of [
    ['/docs/logging-in', {}, 'en', 'Logging in'],
    ['/docs/logging-in', { 'accept-language': 'ja' }, 'en', 'Logging in'],
    ['/docs/logging-in', korean, 'ko', '로그인'],
    ['/docs/logging-in.en', korean, 'en', 'Logging in'],
    ['/docs/logging-in.ko', {}, 'ko', '로그인'],
    ['/docs/guides', korean, 'ko', '가이드'],
    ['/docs/guides.en', korean, 'en', 'Guides'],
    ['/docs/tour', korean, 'ko', 'API 둘러보기'],
  ] as const) {
    const page = await get(path, { ...html, ...headers })
    t.match(page.body, `<html lang="${lang}">`, path)
    t.match(page.body, `<h1>${title}</h1>`, path)
    t.equal(page.headers['content-language'], lang)
    t.equal(/Accept-Language/.test(String(page.headers.vary)), !path.includes('.'), `${path}: Vary`)
  }
  const program = await get('/docs/logging-in', korean)
  t.equal(program.body, source('logging-in.ko.md'), 'programs likewise')
  t.equal((await get('/docs/logging-in.ko.md')).body, source('logging-in.ko.md'))
  t.equal((await get('/docs/logging-in.ja', html)).statusCode, 404)
})

t.test('a page leads to the other language, stays in its own, and its sections keep their English names', async (t) => {
  const { get } = await openShop(t)
  const { body } = await get('/docs/logging-in.ko', html)
  t.match(body, '<a href="/docs/logging-in.en" hreflang="en" lang="en">English</a>')
  t.match(body, '<link rel="alternate" hreflang="ko" href="/docs/logging-in.ko">')
  t.match(body, '<link rel="alternate" hreflang="x-default" href="/docs/logging-in">')
  t.match(body, 'href="/docs/idempotency.ko"')
  t.match(body, '<h2 id="스코프"><span id="scopes"></span>')
  t.match((await get('/docs/logging-in', { ...html, ...korean })).body, 'href="/docs/idempotency"', 'headers decide')
  t.match(
    (await get('/docs/logging-in', html)).body,
    '<a href="/docs/logging-in.ko" hreflang="ko" lang="ko">한국어</a>',
  )
})

t.test('a guide without a translation is shown in English, with a note, and marked in the list', async (t) => {
  const all = Object.getOwnPropertyDescriptor(Guides.prototype, 'translation')?.value
  Guides.prototype.translation = function (guide, lang) {
    return guide.subject === 'events' && lang === 'ko' ? undefined : all.call(this, guide, lang)
  }
  t.teardown(() => {
    Guides.prototype.translation = all
  })
  const { get } = await openShop(t)
  const { body, headers } = await get('/docs/events', { ...html, ...korean })
  t.equal(headers['content-language'], 'en')
  t.match(body, '<p class="note" lang="ko">')
  t.match(body, '<h1>Events</h1>')
  t.notMatch(body, 'hreflang="ko"')
  t.match((await get('/docs/guides.ko', html)).body, '<a href="/docs/events.ko" lang="en">Events</a> (영어)')
})

t.test('Korean words are found, and guides in one language at a time', async (t) => {
  const { get } = await openShop(t)
  const paths = async (q: string, headers = {}) => {
    const { body } = await get(`/docs/search?q=${encodeURIComponent(q)}`, { ...html, ...headers })
    return [...body.matchAll(/class="hit" href="([^"]+)"/g)].map(([, path]) => path as string)
  }
  t.ok((await paths('커서')).includes('/docs/reading-collections.ko#커서로-읽기'))
  t.ok((await paths('환불')).some((path) => path.startsWith('/docs/taking-a-payment.ko')))
  const isKorean = (path: string) => path.includes('.ko')
  t.notOk((await paths('Idempotency-Key')).some(isKorean))
  const guides = (await paths('Idempotency-Key', korean)).filter((path) => path.startsWith('/docs/'))
  t.ok(guides.length > 0 && guides.every(isKorean))
})

t.test('llms.txt lists the translations', async (t) => {
  const { get } = await openShop(t)
  t.match((await get('/llms.txt')).body, /## 가이드 .*\n\n- \[API 둘러보기\]\(\/docs\/tour\.ko\.md\): /)
})
