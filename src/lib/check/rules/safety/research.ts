import { isKind, type AnyEntry } from '../../../content/entry.ts'
import { quote, type FieldPath, type Span } from '../../../content/issue.ts'
import type { Text } from '../../../i18n/locale.ts'
import { prototypeOf } from '../../../knowledge/chain.ts'
import { listTexts } from '../../../knowledge/texts.ts'
import { exampleStage } from '../../example-stage.ts'
import { findResearchWords } from '../../research-words.ts'
import { defineEntryRule } from '../../rule.ts'

const observing = (text: string, more = '') => ({
  ...exampleStage(more, []),
  'prototypes/margin-codes/cycle-01.mdx': `---\nlookAt: ${text}\n---\n`,
})

export const research = defineEntryRule({
  id: 'safety/research',
  severity: 'stop',
  summary: 'A test may be research, or asks students about private matters, and nothing says who agreed.',
  why: 'Federal law (PPRA) protects eight private matters in surveys of students, such as family, beliefs, health and income, and districts have rules for research. Families may have to be asked first.',
  messages: {
    study: ({ match, because, office }: { match: string; because: Text; office: Text }) =>
      `“${match}” ${because.en}. Ask ${office.en} first, then write under \`approval\` of the prototype who agreed and when.`,
  },
  examples: {
    passes: [
      observing('How many finish in the class and in the other class, picked at random from the list.'),
      observing('An exit survey on how the codes helped.'),
      observing('A survey on family income.', 'approval: Research office, 2026-01-09\n'),
      observing('We do not survey students about their health.'),
    ],
    fails: [
      observing('Two classes get codes, and a control group does not.'),
      observing('Students are randomly assigned to two groups.'),
      observing('A survey of students on their mental health.'),
      observing('Una encuesta sobre la religión de la familia.'),
      exampleStage(
        'measures:\n  - { id: calm, name: Feelings of anxiety at home, kind: survey, role: outcome, better: down }\n',
        [],
      ),
    ],
  },
  *checkEntry(entry, { graph, zone }) {
    const isCycle = isKind(entry, 'cycle')
    if (!entry.complete || !(isCycle || isKind(entry, 'prototype'))) return
    const prototype = isCycle ? prototypeOf(graph, entry) : entry
    if (prototype && (prototype.data.approval || prototype.data.borrowed)) return
    const office: Text = zone.contact
      ? {
          en: `your research office (or: ${zone.contact})`,
          es: `la oficina de investigación (o a: ${zone.contact})`,
        }
      : { en: 'your research office', es: 'la oficina de investigación' }
    for (const { place, text } of placesIn(entry)) {
      const found = findResearchWords(text)
      if (!found) continue
      const { match, because } = found
      yield { ...place, message: 'study', values: { match: quote(match), because, office } }
      return
    }
  },
})

type Place = { field: FieldPath } | { span: Span }

/** Texts of the page; the name of a measure that is a survey is read as one. */
function placesIn(entry: AnyEntry): { place: Place; text: string }[] {
  const measures = isKind(entry, 'prototype') ? [...(entry.data.measures ?? []).entries()] : []
  const surveys = measures
    .filter(([, { kind }]) => kind === 'survey')
    .map(([index, { name, counts = '' }]) => ({
      place: { field: ['measures', index, 'name'] },
      text: `Survey: ${name}. ${counts}`,
    }))
  return [...listTexts(entry), ...surveys]
}
