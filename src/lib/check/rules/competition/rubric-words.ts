import { quote } from '../../../content/issue.ts'
import type { Entry } from '../../../content/entry.ts'
import { exampleFile } from '../../example-file.ts'
import { defineRule } from '../../rule.ts'

const fewestLetters = 40

const rubricWith = (levels: readonly string[], opens?: string) => ({
  'competitions/ideas/index.mdx': exampleFile({
    title: 'Ideas',
    purpose: 'Find ideas.',
    stages: opens && `[{ name: Entries, opens: ${opens}, closes: 2027-03-12 }]`,
  }),
  'competitions/ideas/rubric.yaml':
    'scale: [Not yet, Partly, Fully]\ncriteria:\n' +
    `  - { id: tried, name: Learned by trying, weight: 100, levels: ${JSON.stringify(levels)} }\n`,
})
const plan = 'There is a plan, and nothing was tried with students.'
const test = 'One test was made with students, and it is written up.'
const more = 'Two tests or more build on each other, each with a guess made first.'

export const rubricWords = defineRule({
  id: 'competition/rubric-words',
  severity: 'tip',
  summary: 'Two levels of a rubric are hard to tell apart, or a level says too little.',
  why: 'Judges agree when a level says what they would see in an entry. “Good”, “better” and “best” leave it to taste, and two judges then mean different things by the same number.',
  messages: {
    short: ({ name, level, words }: { name: string; level: string; words: string }) =>
      `“${name}”, level “${level}”, says only “${words}”. Say what a judge would see in the entry, in ${fewestLetters} letters or more.`,
    alike: ({ name, lower, upper }: { name: string; lower: string; upper: string }) =>
      `In “${name}” the levels “${lower}” and “${upper}” differ by one word. Say what else is there in the higher one: a number, a source, a second test.`,
  },
  examples: {
    passes: [
      rubricWith([plan, test, more]),
      // Teams write for it already, so its words stay.
      rubricWith(['Nothing', test, more], '2026-11-02'),
    ],
    fails: [
      rubricWith(['Nothing', test, more], '2027-01-11'),
      rubricWith([plan, test, 'One good test was made with students, and it is written up.']),
      rubricWith([plan, test, 'One trial was made with students, and it is written up.']),
    ],
  },
  *check({ graph, today }) {
    for (const file of graph.beside) {
      if (file.role !== 'rubric' || !file.rubric) continue
      const { path } = file
      const competition = graph.get('competition', file.owner)
      if (competition && hasBegun(competition, today)) continue
      const { scale, criteria } = file.rubric
      const levelName = (step: number) => quote(scale[step] ?? String(step + 1))
      for (const [index, { name: full, levels }] of criteria.entries()) {
        const name = quote(full)
        const at = ['criteria', index, 'levels']
        for (const [step, text] of levels.entries()) {
          const words = text.trim()
          if (words === '' || words.length >= fewestLetters) continue
          const values = { name, level: levelName(step), words: quote(words) }
          yield { path, field: [...at, step], message: 'short', values }
        }
        const pair = findAlike(levels)
        if (!pair) continue
        const values = { name, lower: levelName(pair[0]), upper: levelName(pair[1]) }
        yield { path, field: [...at, pair[1]], message: 'alike', values }
      }
    }
  },
})

/** Teams write for the rubric from the first day of a competition on, so it is too late for better words. */
const hasBegun = ({ data: { stages = [] } }: Entry<'competition'>, today: string): boolean =>
  stages.some(({ opens }) => opens <= today)

/** The first two levels that are the same but for one word. */
function findAlike(levels: readonly string[]): [lower: number, upper: number] | undefined {
  const all = levels.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  for (const [upper, words] of all.entries())
    for (let lower = 0; lower < upper; lower += 1)
      if (differByOne(all[lower] ?? [], words)) return [lower, upper]
  return undefined
}

function differByOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length < 2 || long.length - short.length > 1) return false
  const start = short.findIndex((word, at) => word !== long[at])
  if (start === -1) return true
  const rest = short.slice(short.length === long.length ? start + 1 : start)
  return rest.every((word, at) => word === long[start + 1 + at])
}
