import { exampleFile } from '../../example-file.ts'
import { examplePage } from '../../example-page.ts'
import { givenNames } from '../../given-names.ts'
import { knownNames } from '../../known-names.ts'
import { findNotes, findTextsIn } from '../../public-texts.ts'
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
  *checkEntry(entry, { graph }) {
    const isKnown = knownNames(graph)
    let adults: ReadonlySet<string> | undefined
    for (const { text, part, place } of findTextsIn(entry, 'name')) {
      // Words for a picture have a check of their own; a source is named by its authors.
      if (part === 'alt' || ('field' in place && entry.kind === 'source')) continue
      let found = findStudentNames(text, { isKnown })
      if (found.length > 0) {
        adults ??= new Set(entry.body.blocks.flatMap((block) => findAdults(block.text)))
        found = findStudentNames(text, { isKnown, adults })
      }
      const first = surest(found)
      if (first) yield { ...place, ...said(first) }
    }
    if (/^(?:school|source|term)$/.test(entry.kind)) return
    const given = nameInPath(entry.path, isKnown)
    if (given !== undefined) yield { message: 'file', values: { masked: masked(given) } }
  },
  *check({ graph }) {
    const isKnown = knownNames(graph)
    for (const { text, place } of findNotes(graph, 'name')) {
      const first = surest(findStudentNames(text, { isKnown }))
      if (first) yield { ...place, ...said(first) }
    }
    for (const { path, picture } of graph.others) {
      const given = picture ? nameInPath(path, isKnown) : undefined
      if (given !== undefined) yield { path, message: 'file', values: { masked: masked(given) } }
    }
  },
})

type Found = ReturnType<typeof findStudentNames>[number]

const masked = (name: string) => `${name.slice(0, 1).toUpperCase()}…`
const surest = (found: Found[]): Found | undefined => found.find(({ sure }) => sure) ?? found[0]
const said = ({ name, sure }: Found) => ({
  words: name,
  message: sure ? ('child' as const) : ('alone' as const),
  values: { masked: masked(name) },
})

/** A given name in the name of a file. */
function nameInPath(path: string, isKnown: (name: string) => boolean): string | undefined {
  const words = path.replace(/\.\w+$/, '').split(/[^a-z]+/)
  return words
    .flatMap((word) => [word, word.replace(/s$/, '')])
    .find((word) => givenNames.has(word) && !isKnown(word))
}
