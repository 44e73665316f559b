import type { KnowledgeGraph } from '../../../content/graph.ts'
import { examplePage } from '../../example-page.ts'
import { knownNames } from '../../known-names.ts'
import { findNotes, findTextsIn, sentencesOf } from '../../public-texts.ts'
import { defineRule } from '../../rule.ts'

const named =
  /(?<![\p{L}])(?:(?:Mr|Mrs|Ms|Mx|Dr|Sr|Sra|Srta|Miss|Principal|Coach|Maestr[oa]|Profesora?|Directora?)\.?|teacher|maestr[oa]|docente) ((?:\p{Lu}\p{L}+[ -]?){1,3})/u
const bad =
  /(?<![\p{L}])(?:fail(?:ed|s|ing)?|lowest|worst|worse|poor(?:ly)?|weak(?:est)?|behind|refus(?:ed|es)|resist(?:ed|s|ing)|did not (?:do|use|try|follow|want)|didn['’]t (?:do|use|try|follow|want)|never|complain(?:ed|ts?)|against it|fell|dropped|lost|unprepared|late again|chaos|out of control|fracasó|falló|peor|bajo|débil|se negó|nunca|no quiso|no hizo|no usó|se quejó|quejas?|cayó|bajó|perdió|desorden)(?![\p{L}])/iu

export const staff = defineRule({
  id: 'privacy/staff',
  severity: 'tip',
  summary: 'A member of the staff is named beside a bad result.',
  why: 'People try new things where a failure is the plan’s and not theirs. Criticize the plan, not the person.',
  messages: {
    named: () =>
      'Somebody on the staff is named here beside a bad result. Write about the plan, and use the role instead of the name. Or ask whether the person is fine with it, and add the name to `people` in zone.yaml.',
  },
  examples: {
    passes: [
      { 'lessons/talk.mdx': examplePage('Ms. Garcia tried the cards first. The plan failed in week 2.') },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('Ms. Garcia never used the cards.') },
      { 'lessons/talk.mdx': examplePage('La clase de la Sra. Ramírez tuvo el peor resultado.') },
    ],
  },
  *checkEntry(entry, { graph }) {
    for (const { text, place } of findTextsIn(entry, 'staff', ['prose', 'field'])) {
      const name = namedBadly(graph, text)
      if (name !== undefined) yield { ...place, words: name, message: 'named', values: undefined }
    }
  },
  *check({ graph }) {
    for (const { text, place } of findNotes(graph, 'staff')) {
      const name = namedBadly(graph, text)
      if (name !== undefined) yield { ...place, words: name, message: 'named', values: undefined }
    }
  },
})

/** The name of an adult that stands in one sentence with a bad result. */
function namedBadly(graph: KnowledgeGraph, text: string): string | undefined {
  // "Ms." does not end a sentence.
  const whole = text.replace(/(?<![\p{L}])(Mr|Mrs|Ms|Mx|Dr|Sr|Sra|Srta)\./gu, '$1\u2024')
  for (const sentence of sentencesOf(whole)) {
    if (!bad.test(sentence.text)) continue
    const name = named.exec(sentence.text.replaceAll('\u2024', '.'))?.[1]?.trim()
    if (name !== undefined && !knownNames(graph)(name)) return name
  }
  return undefined
}
