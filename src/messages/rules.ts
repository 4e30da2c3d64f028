// What each broken rule is called in each language. The document's own text (x-messages) wins over these.
//
// A text may speak of the rule's facts; `{limit}` style names would be checked by nobody, so these are functions.

import type { Language } from '../problem.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { type Facts, type RuleName, ruleNames, type Texts } from './words.ts'

const texts: Record<Language, Texts> = { ko, en, ja }

/** The text of a rule; one that we have no words for (a keyword new to the document) is a plain "not valid". */
export function ruleText(language: Language, rule: string, facts: Facts): string {
  const known = (ruleNames as readonly string[]).includes(rule) ? (rule as RuleName) : 'const'
  return texts[language][known](facts)
}
