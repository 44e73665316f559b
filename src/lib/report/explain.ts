import type { Rule, RuleWords } from '../check/rule.ts'
import type { Locale } from '../i18n/locale.ts'
import { cropExample } from './crop-example.ts'

const words = {
  en: {
    stop: 'stops the page',
    fix: 'to fix',
    tip: 'to consider',
    info: 'for leaders’ reports',
    fails: 'This is reported:',
    passes: 'This is fine:',
  },
  es: {
    stop: 'detiene la página',
    fix: 'por corregir',
    tip: 'por considerar',
    info: 'para los informes de líderes',
    fails: 'Esto se señala:',
    passes: 'Esto está bien:',
  },
} as const

/** What `check explain <rule>` prints: the same words as the rule's page in the handbook. */
export function renderExplanation(rule: Rule, { summary, why }: RuleWords, locale: Locale): string {
  const say = words[locale]
  const example = (title: string, files: Readonly<Record<string, string>> | undefined) =>
    files
      ? `\n${title}\n${Object.entries(files)
          .map(([path, text]) => `  ${path}\n${indent(cropExample(path, text))}`)
          .join('\n')}`
      : ''
  return `${rule.id}  (${say[rule.severity]})\n\n${summary}\n${why}\n${example(say.fails, rule.examples.fails[0])}${example(say.passes, rule.examples.passes[0])}`
}

/** The rules by subject, each with the sentence that says what it looks for. */
export function renderRules(rules: readonly { id: string; summary: string }[]): string {
  const bySubject = Map.groupBy(rules, ({ id }) => id.split('/')[0])
  return [...bySubject]
    .map(([subject, items]) =>
      [subject, ...items.map(({ id, summary }) => `  ${id}\n      ${summary}`)].join('\n'),
    )
    .join('\n\n')
}

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('')
