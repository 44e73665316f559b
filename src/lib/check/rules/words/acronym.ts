import type { KnowledgeGraph } from '../../../content/graph.ts'
import { isSmallWord } from '../../../knowledge/content-words.ts'
import { glossaryOf } from '../../../knowledge/glossary.ts'
import { exampleLesson } from '../../example-lesson.ts'
import { pageWordsOf, withoutQuotes, type PageWords } from '../../page-words.ts'
import { defineEntryRule } from '../../rule.ts'
import { knownShortForms, shortForms } from '../../school-terms.ts'

const saying = (doThis: string) => ({ 'lessons/slots.mdx': exampleLesson({ doThis }) })

/** Two to four capitals, perhaps in the plural; longer ones are names. Not "P-12", "A.M." or a part of a code. */
const capitals = /(?<![\p{L}\p{N}&./#_-])([A-Z]{2,4})s?(?![\p{L}\p{N}_/]|-\p{N}|\.\p{L})/gu
/** Words that people write in capitals to raise their voice. */
const loud = new Set('STOP GO YES NOT NO ALL MUST NEVER NOW NEW FREE DO DONE ONE'.split(' '))

/** A short form may also stand for the zone, one of its schools, or who wrote a source that the page names. */
export const acronym = defineEntryRule({
  id: 'words/acronym',
  severity: 'tip',
  summary: 'A short form in capitals is not spelled out.',
  why: 'Short forms keep people out of the talk: families, new teachers, and the colleague from another district.',
  messages: {
    known: ({ word, meaning }: { word: string; meaning: string }) =>
      `Spell out ${word} the first time, for example: ${meaning} (${word}).`,
    unknown: ({ word }: { word: string }) =>
      `What does ${word} stand for? Spell it out the first time, with ${word} after it in brackets.`,
  },
  examples: {
    passes: [
      saying('Bring it to your teacher team (PLC) on Monday. The PLC reads it.'),
      saying('Save the PDF for K-8 schools in the US, MN and WA too.'),
      saying('A project-based learning unit. The PBL unit ends on Friday.'),
      {
        ...saying('Ask for the MTSS plan.'),
        'glossary/mtss.mdx': '---\ntitle: MTSS\nmeaning: Extra help at school, in steps.\n---\n',
      },
    ],
    fails: [saying('Bring it to the next PLC.'), saying('Fill in the QZX form.')],
  },
  *checkEntry(entry, { graph, zone }) {
    const page = pageWordsOf(entry, zone)
    if (!page) return
    const glossary = glossaryOf(graph)
    for (const { word, place } of shortFormsOn(page)) {
      if (knownShortForms.has(word) || glossary.has(word.toLowerCase())) continue
      if (loud.has(word) || isSmallWord(word) || /^[IVXLC]+$/.test(word)) continue
      const spellsOut = spellerOf(word)
      if (spellsOut(namesIn(graph)) || page.texts.some(({ text }) => spellsOut(text))) continue
      if (graph.linkedTo(entry, 'source').some(({ data }) => spellsOut(data.citation ?? ''))) continue
      const meaning = Object.hasOwn(shortForms, word)
        ? shortForms[word]?.[page.lang === 'es' ? 'es' : 'en']
        : undefined
      if (meaning) yield { ...place, message: 'known', values: { word, meaning } }
      else yield { ...place, message: 'unknown', values: { word } }
      return
    }
  },
})

let known: { graph: KnowledgeGraph; names: string } | undefined

/** Names of the zone and its schools. */
function namesIn(graph: KnowledgeGraph): string {
  if (known?.graph !== graph) {
    const names = [graph.zone.name, ...graph.all('school').map(({ title }) => title)].join('. ')
    known = { graph, names }
  }
  return known.names
}

function* shortFormsOn({ texts }: PageWords) {
  for (const { text, place } of texts) {
    if (!/[A-Z]{2}/.test(text) || text === text.toUpperCase()) continue
    for (const [, word = ''] of withoutQuotes(text).matchAll(capitals)) yield { word, place }
  }
}

const between = '(?:of|for|and|the|in|de|del|y|la|para)'

const spellers = new Map<string, RegExp>()

/** For a short form, says whether a text has it as "teacher team (PLC)", "PLC (teacher team)" or "professional learning community". */
function spellerOf(word: string): (text: string) => boolean {
  let pattern = spellers.get(word)
  if (!pattern) {
    const words = [...word].map((letter) => `${letter}[\\p{L}\\p{M}]*`).join(`(?:[ -]${between})?[ -]`)
    spellers.set(word, (pattern = new RegExp(`\\(${word}|${word} \\(|(?<!\\p{L})${words}`, 'iu')))
  }
  return (text) => pattern.test(text)
}
