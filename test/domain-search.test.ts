// The words of both sides of a search, before any engine sees them.

import fc from 'fast-check'
import t from 'tap'
import { termsOf, wordsOf } from '../src/domain/search.ts'

const words = (text: string) => [...wordsOf(text)].sort()
/** `pen*` is a beginning. */
const terms = (text: string) => termsOf(text).map(({ word, prefix }) => word + (prefix ? '*' : ''))

t.test('text without spaces is found by every character and every pair', async (t) => {
  t.same(words('가죽가방'), ['가', '가방', '가죽', '방', '죽', '죽가'])
  t.same(words('ノート'), ['ー', 'ト', 'ノ', 'ノー', 'ート'].sort())
  t.same(words('人々'), ['人', '々', '人々'].sort())
  t.same(words('𠮟る'), ['𠮟', 'る', '𠮟る'].sort(), 'characters, not code units')
})

t.test('other text is found by its words, without case, accents and width', async (t) => {
  t.same(words('Café CAFÉ cafe ＣＡＦＥ'), ['cafe'])
  t.same(words('A5, 120 g/m2'), ['120', 'a5', 'g', 'm2'])
  t.same(words('鉛筆HB12本'), ['鉛', '筆', '鉛筆', 'hb12', '本'].sort())
  t.same(words('ﾊﾞｯｸﾞ'), words('バッグ'))
  t.same(words('ﬁne İstanbul'), ['fine', 'istanbul'])
})

t.test('of ASCII alone, the words are the same as beside other text', async (t) => {
  const text = fc.string({ unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)) })
  fc.assert(
    fc.property(text, (text) =>
      t.strictSame(
        words(text),
        words(`${text} 가`).filter((word) => word !== '가'),
      ),
    ),
  )
  t.same(words('x'.repeat(101)), ['x'.repeat(100)])
  t.same(terms('A5, pen_holder'), ['a5', 'pen', 'holder*'])
})

t.test('case is folded, not lowered: what differs only by it is one word', async (t) => {
  for (const text of ['Straße', 'STRASSE', 'STRAẞE', 'strasse', 'ﬆraſſe']) t.same(words(text), ['strasse'], text)
  for (const text of ['ΛΟΓΟΣ', 'λόγος', 'Λόγοσ']) t.same(words(text), ['λογοσ'], text)
  for (const text of ['ﬁn', 'FIN', 'ﬁN']) t.same(words(text), ['fin'], text)
  t.same(words('ᾠδή'), ['ωδη'], 'a subscript goes with the marks')
  t.same([words('I İ'), words('ı'), words('ısı')], [['i'], ['ı'], ['ısı']], 'no dot is no i')
  t.same(terms('Straß'), ['strass*'])
  t.same(words('ß'.repeat(60)), ['s'.repeat(100)])
})

t.test('marks that no character absorbs do not part a run', async (t) => {
  t.same(words('か\u309aな'), words('かな'))
  t.same(words('葛\u{e0100}城'), words('葛城'))
})

t.test('invisible characters do not separate words, on either side', async (t) => {
  const unseen = ['\u200b', '\u200d', '\u00ad', '\u2060', '\ufeff', '\u200e', '\u3164', '\ufe0f']
  for (const one of unseen) {
    t.same(words(`foun${one}tain 가${one}방`), words('fountain 가방'), JSON.stringify(one))
    t.same(terms(`foun${one}tain`), ['fountain*'])
  }
  t.same(terms('\u200b'), [])
})

t.test('a query requires all pairs of a run, or its only character', async (t) => {
  t.same(terms('가방'), ['가방'])
  t.same(terms('가죽가방'), ['가죽', '죽가', '가방'])
  t.same(terms('茶'), ['茶'])
})

t.test('the last word in a script with spaces is a prefix', async (t) => {
  t.same(terms('brass fount'), ['brass', 'fount*'])
  t.same(terms('pen 가방'), ['pen*', '가방'])
  t.same(terms('pen pen pen'), ['pen', 'pen*'])
})

t.test('a query without a letter or a digit finds nothing', async (t) => {
  for (const text of ['', ' ', '"', '*', '(', '--', '🎒', '\u0301', '・', '。']) t.same(terms(text), [], text)
})

t.test('words are letters and digits of at most 100 characters, whatever the text', async (t) => {
  t.same(words('x'.repeat(5000)), ['x'.repeat(100)])
  const text = fc.string({ unit: 'binary', maxLength: 200 })
  const isWord = (word: string) => /^[\p{L}\p{N}]+$/v.test(word) && [...word].length <= 100
  fc.assert(fc.property(text, (text) => words(text).every(isWord) && termsOf(text).every(({ word }) => isWord(word))))
})

t.test('every letter has the same words in all cases', async (t) => {
  // Their capitals are other letters: I, and an iota that is written beside.
  const apart = /ı|\u0345/
  let cased = 0
  for (let code = 0; code <= 0x10ffff; code++) {
    const letter = code >= 0xd800 && code < 0xe000 ? '' : String.fromCodePoint(code)
    const others = [letter.toLowerCase(), letter.toUpperCase()].filter((other) => other !== letter)
    if (others.length === 0 || apart.test(letter.normalize('NFKD'))) continue
    cased++
    const wrong = others.filter((other) => String(words(other)) !== String(words(letter)))
    if (wrong.length > 0) t.fail(`${letter} is not ${wrong}`)
  }
  t.ok(cased > 2800, `${cased} letters`)
})

t.test('a text is found by each of its own words', async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'가방ノート茶 é'), fc.string({ minLength: 1, maxLength: 1 })),
  })
  fc.assert(
    fc.property(text, (text) => {
      const found = wordsOf(text)
      return termsOf(text).every(({ word }) => found.has(word))
    }),
  )
})
