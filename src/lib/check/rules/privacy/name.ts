import type { AnyEntry } from '../../../content/entry.ts'
import { exampleFile } from '../../example-file.ts'
import { examplePage } from '../../example-page.ts'
import { givenNames } from '../../given-names.ts'
import { knownNames } from '../../known-names.ts'
import { findPublicTexts } from '../../public-texts.ts'
import { defineRule } from '../../rule.ts'
import { findAdults, findStudentNames } from '../../student-names.ts'

/** The words of a name are never in a message: others read it. */
interface Masked {
  masked: string
}

export const name = defineRule({
  id: 'privacy/name',
  severity: 'stop',
  summary: 'The name of a student seems to stand on the page.',
  why: 'A name makes everything around it a fact about one child, and the page can be found for years. This check knows about two thousand given names in use in the United States, English and Spanish, and looks for one beside words such as “my student”, “her mom” or “grade 6”. It cannot see nicknames, last names alone, rare names, names that are also words (Grace, Luz), or a child everybody would know without a name. So a person still has to read each page. Names of adults and places that may be shown belong in `people` in zone.yaml.',
  messages: {
    child: ({ masked }: Masked) =>
      `“${masked}” looks like the name of a child. Anybody can read this page. Write “one student”, or a role. If it is the name of an adult, write the role, or add the name to \`people\` in zone.yaml.`,
    alone: ({ masked }: Masked) =>
      `“${masked}” is a first name, and nothing says whose. If it is a child’s, write “one student”. If it is an adult’s, write the role, for example “the grade 6 teacher”, or add the name to \`people\` in zone.yaml.`,
    file: ({ masked }: Masked) =>
      `The name of this file holds a first name (“${masked}”). The name of a file is part of the address of its page. Name it after the idea, not after a person.`,
  },
  examples: {
    passes: [
      { 'lessons/costs.mdx': examplePage('Ms. Garcia and Andy, a grade 1 teacher, asked one student.') },
      { 'lessons/costs.mdx': examplePage('Students of Lincoln Middle School read a poem by Maya Angelou.') },
      {
        'zone.yaml': 'name: Riverbend\nplainWords: What we try.\npeople: [Teresa]\n',
        'lessons/costs.mdx': examplePage('Teresa says that students like the cards.'),
      },
    ],
    fails: [
      { 'lessons/costs.mdx': examplePage('My student Maria finished her draft on Tuesday.') },
      { 'lessons/marias-idea.mdx': examplePage('Ask about costs first.') },
      { 'lessons/costs.mdx': examplePage('La mamá de Santiago llamó a la oficina.') },
      {
        'lessons/costs.mdx': exampleFile({
          title: "Diego's mom had the best idea",
          claim: 'Ask families before the first lesson.',
        }),
      },
    ],
  },
  *check({ graph }) {
    const isKnown = knownNames(graph)
    const adults = new WeakMap<AnyEntry, ReadonlySet<string>>()
    const adultsOf = (entry: AnyEntry) => {
      const known = adults.get(entry) ?? new Set(entry.body.blocks.flatMap(({ text }) => findAdults(text)))
      adults.set(entry, known)
      return known
    }
    for (const { text, part, place } of findPublicTexts(graph, 'name')) {
      // Words for a picture have a check of their own; a source is named by its authors.
      if (part === 'alt' || ('field' in place && place.entry.kind === 'source')) continue
      let found = findStudentNames(text, { isKnown })
      if (found.length > 0 && 'entry' in place)
        found = findStudentNames(text, { isKnown, adults: adultsOf(place.entry) })
      const [first] = found.sort((a, b) => Number(b.sure) - Number(a.sure))
      if (!first) continue
      const values = { masked: `${first.name.slice(0, 1)}…` }
      yield { ...place, words: first.name, message: first.sure ? 'child' : 'alone', values }
    }
    const pictures = graph.others.filter((file) => file.picture)
    for (const file of [...graph.entries, ...pictures]) {
      if ('kind' in file && /^(?:school|source|term)$/.test(file.kind)) continue
      const words = file.path.replace(/\.\w+$/, '').split(/[^a-z]+/)
      const given = words
        .flatMap((word) => [word, word.replace(/s$/, '')])
        .find((word) => givenNames.has(word) && !isKnown(word))
      if (given === undefined) continue
      yield {
        ...('kind' in file ? { entry: file as AnyEntry } : { path: file.path }),
        message: 'file',
        values: { masked: `${given.slice(0, 1).toUpperCase()}…` },
      }
    }
  },
})
