import { examplePage } from '../../example-page.ts'
import { knownNames } from '../../known-names.ts'
import { defineRule } from '../../rule.ts'
import { findGivenNames } from '../../student-names.ts'

export const alt = defineRule({
  id: 'privacy/alt',
  severity: 'fix',
  summary: 'The words for a picture name somebody.',
  why: 'The words for a picture are read aloud, shown when it does not load, and found by search engines. A name beside a picture says who can be seen in it.',
  messages: {
    named: ({ masked }: { masked: string }) =>
      `The words for this picture hold a first name (“${masked}”). Say what can be seen without it, for example “a student’s draft with codes in the margin”. Names that may be shown belong in \`people\` in zone.yaml.`,
  },
  examples: {
    passes: [
      { 'lessons/talk.mdx': examplePage('<Figure src="a.jpg" alt="A draft with codes" people="none" />') },
    ],
    fails: [
      {
        'lessons/talk.mdx': examplePage('<Figure src="a.jpg" alt="Emma’s draft with codes" people="none" />'),
      },
      { 'lessons/talk.mdx': examplePage('![El cuaderno de Mateo](a.jpg)') },
    ],
  },
  *check({ graph }) {
    const isKnown = knownNames(graph)
    for (const entry of [...graph.entries, ...graph.translations])
      for (const { alt: text, span } of entry.body.pictures) {
        const found = findGivenNames(text).find(({ name }) => !isKnown(name))
        if (!found) continue
        yield {
          entry,
          span,
          words: found.name,
          message: 'named',
          values: { masked: `${found.name.slice(0, 1)}…` },
        }
      }
  },
})
