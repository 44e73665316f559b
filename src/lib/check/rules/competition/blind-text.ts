import { isKind, type Entry } from '../../../content/entry.ts'
import type { KnowledgeGraph } from '../../../content/graph.ts'
import { ownerOf } from '../../../content/kinds.ts'
import { readFrozenEntries } from '../../../judging/frozen-entries.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleBlindEntry, exampleJudging } from '../../example-judging.ts'
import { findIdentifiers } from '../../identifiers.ts'
import { defineRule } from '../../rule.ts'

const judged = exampleJudging()
const notFrozen = exampleJudging({ frozen: false })
const entryWriting = (vision: string, tree = notFrozen) => ({
  ...tree,
  'schools/ada-lovelace-middle.mdx': exampleFile({ title: 'Ada Lovelace Middle School', level: 'middle' }),
  'competitions/ideas/entries/garden.mdx': exampleFile({
    title: 'Garden',
    school: 'ada-lovelace-middle',
    parts: `{ vision: "${vision}" }`,
  }),
})
const frozenText = (text: string) => {
  const part = { ...exampleBlindEntry.parts[0], text }
  return exampleJudging({ entries: [{ ...exampleBlindEntry, parts: [part] } as typeof exampleBlindEntry] })
}

export const blindText = defineRule({
  id: 'competition/blind-text',
  severity: 'tip',
  summary: 'What judges read of an entry tells whose it is, or leads to a person.',
  why: 'Judges read without names, so that they judge the idea and not the school. One name in the text is enough to undo it.',
  messages: {
    school: () =>
      'Judges read this part without names, and it names the school. Write “our school”, so that the idea alone is judged.',
    link: () =>
      'Judges read this part without names, and a link in it leads to a page that tells whose it is. Take the link out; judges see a sheet of what was tried beside the text.',
    personal: ({ code }: { code: string }) =>
      `What judges read of ${code} holds an address, a phone number or something else that leads to one person, and everyone can read this file. Tell the zone office before anything else; the entries have to be frozen again without it.`,
  },
  examples: {
    passes: [
      entryWriting('At our school every student speaks.'),
      // It is too late for other words.
      entryWriting('At Ada Lovelace every student speaks.', judged),
      frozenText('Every student speaks.'),
    ],
    fails: [
      entryWriting('At Ada Lovelace every student speaks.'),
      entryWriting('Every student speaks: [see](/prototypes/talk/).'),
      frozenText('Call the mother of our best student at 415-555-0134.'),
    ],
  },
  *check({ graph }) {
    for (const entry of graph.all('entry')) {
      const owner = ownerOf('entry', entry.id)
      const competition = owner && graph.get('competition', owner.id)
      const settings = competition && graph.judging(competition)?.settings
      if (!settings || settings.frozen) continue
      const names = namesOfSchool(graph, entry)
      for (const [part, text] of Object.entries(entry.data.parts ?? {})) {
        const place = { entry, field: ['parts', part] }
        const words = names.find((name) => includesWhole(text, name))
        if (words !== undefined) yield { ...place, words, message: 'school', values: undefined }
        else if (/\]\(|https?:\/\/|www\./.test(text)) yield { ...place, message: 'link', values: undefined }
      }
    }
    for (const file of graph.beside) {
      if (file.role !== 'judging-record' || file.name !== 'entries.json') continue
      for (const { code, parts } of readFrozenEntries(file.text) ?? [])
        if (parts.some(({ text }) => findIdentifiers(text).length > 0))
          yield { path: file.path, severity: 'stop', message: 'personal', values: { code } }
    }
  },
})

const kindOfSchool =
  /(?<![\p{L}\p{N}])(?:the|school|elementary|middle|high|junior|senior|primary|academy|k-\d+|escuela|primaria|secundaria|de|la|el)(?![\p{L}\p{N}])/giu

/** The school's name as it is written, and without the words that say what kind of school it is. */
function namesOfSchool(graph: KnowledgeGraph, entry: Entry<'entry'>): string[] {
  const schools = graph.linkedTo(entry, 'school').filter((each) => isKind(each, 'school'))
  return schools.flatMap(({ title }) => {
    const own = title.replace(kindOfSchool, ' ').replace(/\s+/g, ' ').trim()
    return own.length > 5 ? [title, own] : [title]
  })
}

/** True when the name stands in the text as whole words. */
function includesWhole(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return (
    at !== -1 &&
    !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
  )
}
