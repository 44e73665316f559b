import { quote } from '../../../content/issue.ts'
import { places } from '../../../content/kinds.ts'
import { kinds as english } from '../../../i18n/en/kinds.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { exampleFile } from '../../example-file.ts'
import { findReferred } from '../../reference-targets.ts'
import { defineRule } from '../../rule.ts'
import type { Kind } from '../../../content/schemas/index.ts'

/** `asked` are the kinds that the field takes. */
export interface BrokenName {
  text: string
  asked: readonly Kind[]
  near: readonly string[]
}

const named = (asked: readonly Kind[]) => asked.map((kind) => english.one[kind].toLowerCase()).join(', ')
const lesson = (fields: Record<string, string>) =>
  exampleFile({ title: 'Costs', claim: 'Ask about costs first.', ...fields })
const problem = exampleFile({
  title: 'Surprising costs',
  statement: 'In May, two tools cost more than planned.',
})

export const broken = defineRule({
  id: 'reference/broken',
  severity: 'stop',
  summary: 'A page names another page that is not there.',
  why: 'Goals, problems, cycles and lessons hang together by these names. A wrong one breaks the trail that shows what a claim rests on.',
  messages: {
    missing: ({ text, asked, near }: BrokenName) =>
      `There is no page called “${text}”. This field takes: ${named(asked)}.${didYouMean.en(near)} Write the name of its file, without the ending.`,
    'other-kind': ({ text, is, asked }: { text: string; is: Kind; asked: readonly Kind[] }) =>
      `“${text}” is here, but it belongs to: ${english.many[is].toLowerCase()}. This field takes: ${named(asked)}. Name another page, or move this one to the field it belongs in.`,
    practice: ({ text, near }: { text: string; near: readonly string[] }) =>
      `There is no practice tag “${text}”.${didYouMean.en(near)} Choose one from the page Practices, or add it to practice-tags.yaml.`,
    'no-whole': ({ path }: { path: string }) =>
      `This page is a part of another one, and that file is missing: ${path}. Add it, or move this file to the folder it belongs in.`,
  },
  examples: {
    passes: [
      {
        'lessons/costs.mdx': lesson({ problems: '[surprising-costs]', practiceTags: '[budgets]' }),
        'problems/surprising-costs.mdx': problem,
        'practice-tags.yaml':
          '- { id: budgets, name: Budgets, meaning: Plan the money., group: Running a school }\n',
      },
    ],
    fails: [
      {
        'lessons/costs.mdx': lesson({ problems: '[surprise-costs]' }),
        'problems/surprising-costs.mdx': problem,
      },
      {
        'lessons/costs.mdx': lesson({ problems: '[Surprising costs]' }),
        'problems/surprising-costs.mdx': problem,
      },
      {
        'lessons/costs.mdx': lesson({ evidence: '[surprising-costs]' }),
        'problems/surprising-costs.mdx': problem,
      },
      { 'lessons/costs.mdx': lesson({ practiceTags: '[budgetting]' }) },
      { 'prototypes/costs/cycle-01.mdx': exampleFile({ question: 'Do we plan better?' }) },
    ],
  },
  *check({ graph }) {
    const tagsUnread = graph.beside.some((file) => file.role === 'practice-tags' && file.issues.length > 0)
    const referredBy = findReferred(graph)
    for (const { from, text, allowed, field } of graph.broken) {
      if (!field) {
        const path = `${places[allowed[0] as Kind].folder}/${text}/index.mdx`
        yield { entry: from, message: 'no-whole', values: { path } }
        continue
      }
      const { is, near } = referredBy(text, allowed)
      const at = { entry: from, field }
      const swap = near[0] === undefined ? undefined : ({ from: text, to: near[0], asks: true } as const)
      if (allowed[0] === 'practice') {
        if (!tagsUnread) yield { ...at, message: 'practice', values: { text: quote(text, 60), near }, swap }
        continue
      }
      const asked = allowed as readonly Kind[]
      if (is) yield { ...at, message: 'other-kind', values: { text: quote(text, 60), is, asked } }
      else yield { ...at, message: 'missing', values: { text: quote(text, 60), asked, near }, swap }
    }
  },
})
