import type { KnowledgeGraph } from '../../../content/graph.ts'
import { glossaryOf } from '../../../knowledge/glossary.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { pageWordsOf } from '../../page-words.ts'
import { defineEntryRule } from '../../rule.ts'
import { schoolTerms } from '../../school-terms.ts'
import { isExplained, makeTermFinder } from '../../term-finder.ts'

const saying = (doThis: string, lang = 'en') => ({ 'lessons/slots.mdx': exampleLesson({ doThis, lang }) })
const findTerms = makeTermFinder(schoolTerms)

/** A word with a page in the glossary, or the name of a practice of the zone, is explained there. */
export const define = defineEntryRule({
  id: 'words/define',
  severity: 'tip',
  summary: 'A word of the trade is used and not explained.',
  why: 'Families, students and new teachers stop reading at a word they do not know. One explanation in the glossary serves every page.',
  messages: {
    unknown: ({ match, meaning }: { match: string; meaning: string }) =>
      `Not everybody knows “${match}”. Say it in plain words (${meaning}), or give it a page in the glossary.`,
  },
  examples: {
    passes: [
      saying('Give up seat time (the hours a student has to sit in class).'),
      {
        ...saying('Give students seat time for it.'),
        'glossary/seat-time.mdx':
          '---\ntitle: Seat time\nmeaning: Hours a student has to sit in class.\n---\n',
      },
      saying('Give a short quiz on Friday.'),
    ],
    fails: [
      saying('Ask for less seat time on Fridays.'),
      saying('Usar la evaluación formativa cada viernes.', 'es'),
    ],
  },
  *checkEntry(entry, { graph, zone }) {
    const page = pageWordsOf(entry, zone)
    const found = page && findTerms(page).find((each) => !isKnown(graph, each.match) && !isExplained(each))
    if (!found) return
    const { match, term, place } = found
    // In the language of the page, to be used there.
    yield { ...place, message: 'unknown', values: { match, meaning: term[term.lang] } }
  },
})

/** True for a word that the glossary or the list of practices explains. */
function isKnown(graph: KnowledgeGraph, match: string): boolean {
  const glossary = glossaryOf(graph)
  const practices = practiceNames(graph)
  const plain = match.toLowerCase()
  return [plain, plain.replace(/s$/, ''), plain.replaceAll('-', ' ')].some(
    (name) => glossary.has(name) || practices.has(name),
  )
}

let known: { graph: KnowledgeGraph; names: ReadonlySet<string> } | undefined

/** Names of the practices in both languages, in lower case. */
function practiceNames(graph: KnowledgeGraph): ReadonlySet<string> {
  if (known?.graph !== graph) {
    const tags = [...graph.practiceTags.values()]
    const names = tags.flatMap(({ name, nameEs = name }) => [name.toLowerCase(), nameEs.toLowerCase()])
    known = { graph, names: new Set(names) }
  }
  return known.names
}
