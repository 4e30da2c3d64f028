// The message of each violated rule in each language. Texts in the document (x-messages) take precedence.
//
// Messages are functions rather than templates with placeholders, so that the compiler checks the names of the facts.

import type { Language } from '../problem.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { type Facts, type RuleName, ruleNames, type Texts } from './words.ts'

const texts: Record<Language, Texts> = { ko, en, ja }

/**
 * The message of a rule. For a rule without a message, such as a new keyword of the document, it says only "not valid".
 */
export function ruleText(language: Language, rule: string, facts: Facts): string {
  const known = (ruleNames as readonly string[]).includes(rule) ? (rule as RuleName) : 'const'
  return texts[language][known](facts)
}
