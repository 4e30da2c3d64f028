// The texts about every error in each language: its meaning, when it occurs, what to do. The English texts come from
// the catalogue (spec/errors.yaml); the translations are loaded on first request.

import { errors } from '../generated/catalogue.ts'
import type { Code, Language } from '../problem.ts'
import type { ProblemHelp } from './problems/problem-help.ts'

export interface ProblemText {
  readonly code: Code
  readonly status: number
  /** The message in a response. */
  readonly title: string
  readonly when: string
  readonly advice: string
}

const finished = (sentence: string) => (sentence.endsWith('.') ? sentence : `${sentence}.`)

async function helpIn(language: Language): Promise<ProblemHelp> {
  if (language === 'ko') return (await import('./problems/ko.ts')).koreanHelp
  if (language === 'ja') return (await import('./problems/ja.ts')).japaneseHelp
  return Object.fromEntries(
    Object.entries(errors).map(([code, { when, advice }]) => [code, [finished(when), advice]]),
  ) as unknown as ProblemHelp
}

/** Every error, by status. */
export async function problemTexts(language: Language): Promise<readonly ProblemText[]> {
  const help = await helpIn(language)
  const texts = (Object.keys(errors) as Code[]).map((code): ProblemText => {
    const [when, advice] = help[code]
    return { code, status: errors[code].status, title: errors[code][language], when, advice }
  })
  return texts.sort((one, other) => one.status - other.status)
}

export const problemCodes: readonly string[] = Object.keys(errors)
