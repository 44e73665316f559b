import { quote } from '../../../content/issue.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import type { Text } from '../../../i18n/locale.ts'
import { escapePattern } from '../../../knowledge/escape-pattern.ts'
import { glossaryOf } from '../../../knowledge/glossary.ts'
import { buzzwords, type Buzzword } from '../../buzzwords.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { pageWordsOf } from '../../page-words.ts'
import { defineEntryRule } from '../../rule.ts'
import { makeTermFinder } from '../../term-finder.ts'

const saying = (doThis: string, lang = 'en') => ({ 'lessons/slots.mdx': exampleLesson({ doThis, lang }) })

interface Said {
  match: string
  swap: boolean
  instead: Text
  /** Further words of the page, in quotation marks; may be empty. */
  others: string
}

export const buzzword = defineEntryRule({
  id: 'words/buzzword',
  severity: 'tip',
  summary: 'A word sounds good and shows nothing.',
  why: 'Families and new teachers cannot see what is meant, and two people agree on a word while they mean different things (Education Elements, risk 1).',
  messages: {
    one: ({ match, swap, instead, others }: Said) =>
      `“${match}”: ${swap ? 'there are plainer words. Try' : 'what would we see? Instead'}: ${instead.en}.${others === '' ? '' : ` Look at these too: ${others}.`}`,
  },
  examples: {
    passes: [
      saying('Write the goal in one sentence and ask two foster families to read it.'),
      saying('Ask what people mean by “best practice” before they vote.'),
      saying('Escribir la meta en una frase.', 'es'),
    ],
    fails: [
      saying('Leverage best practices for every group.'),
      saying('Empoderar a las partes interesadas.', 'es'),
      {
        ...saying('Run a gallery sprint on Monday.'),
        'glossary/gallery-sprint.mdx':
          '---\ntitle: Gallery sprint\nmeaning: Nobody knows.\nadvice: avoid\ninstead: a walk along the wall\n---\n',
      },
    ],
  },
  *checkEntry(entry, { graph, zone }) {
    const page = pageWordsOf(entry, zone)
    const [first, ...more] = page ? finderOf(graph)(page) : []
    if (!first) return
    const { term, match, place } = first
    const others = more.slice(0, 2).map((each) => `“${quote(each.match)}”`)
    // Words to write stand in the language of the page, advice in that of the reader.
    const plainer = `“${term[term.lang]}”`
    const instead = term.swap ? { en: plainer, es: plainer } : { en: term.en, es: term.es }
    const values = { match, swap: term.swap, instead, others: others.join(', ') }
    yield { ...place, message: 'one', values }
  },
})

let known: { graph: KnowledgeGraph; find: ReturnType<typeof makeTermFinder<Buzzword>> } | undefined

function finderOf(graph: KnowledgeGraph) {
  if (known?.graph !== graph) known = { graph, find: makeTermFinder([...wordsOfZone(graph), ...buzzwords]) }
  return known.find
}

/** Words that the zone's own glossary asks to avoid. */
const wordsOfZone = (graph: KnowledgeGraph): Buzzword[] =>
  [...glossaryOf(graph)].flatMap(([name, { data }]) => {
    if (data.advice !== 'avoid') return []
    const instead = data.instead ?? data.meaning
    const lang = (data.lang ?? graph.zone.languages[0] ?? 'en').startsWith('es') ? 'es' : 'en'
    return [{ lang, forms: escapePattern(name), en: instead, es: instead, swap: false }]
  })
