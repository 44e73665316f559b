import { quote } from '../../../content/issue.ts'
import type { PracticeTag } from '../../../content/schemas/index.ts'
import { closeEntries } from '../../../knowledge/close-entries.ts'
import { isOpen, openPrototypes } from '../../open-prototypes.ts'
import { defineRule } from '../../rule.ts'

interface Neighbor {
  school: string
  title: string
  tags: readonly PracticeTag[]
  words: readonly string[]
}

const enoughTags = 3
/** From this score on two teams try something close; without a shared problem it takes more. */
const closeForOneProblem = 0.35
const close = 0.5

const team = (title: string, change: string, school: string, more = '') =>
  `---\ntitle: ${title}\nproblem: few-first-drafts\nchange: ${change}\nschools: [${school}]\nconsent: no student work or images\n${more}---\n`
const booked = 'Students book a five-minute slot with a teacher before Friday.'
const tree = (mine: string, theirs: string, cycle = '') => ({
  'schools/eastside.mdx': '---\ntitle: Eastside K-8\nlevel: k-8\n---\n',
  'schools/ada.mdx': '---\ntitle: Ada Lovelace Middle\nlevel: middle\n---\n',
  'practice-tags.yaml': ['a', 'b', 'c']
    .map((id) => `- { id: ${id}, name: Practice ${id}, meaning: A practice., group: Class }\n`)
    .join(''),
  'problems/few-first-drafts.mdx': '---\ntitle: Few drafts\nstatement: A third hand in nothing.\n---\n',
  'prototypes/mine/index.mdx': mine,
  'prototypes/theirs/index.mdx': theirs,
  'prototypes/theirs/cycle-01.mdx': `---\nobservations: It ran.\n${cycle}---\n`,
  'prototypes/codes/index.mdx': team('Margin codes', 'Write codes in the margin.', 'ada'),
  'prototypes/calls/index.mdx': team('Early calls', 'Call families at noon.', 'ada'),
})
const mine = team('Booked slots', booked, 'ada')
const theirs = team('Slots before Friday', 'Students book five-minute slots with an aide.', 'eastside')
const tags = 'practiceTags: [a, b, c]\n'

export const closeTo = defineRule({
  id: 'prototype/close',
  severity: 'tip',
  summary: 'A team at another school is trying something close.',
  why: 'Two teams that try the same thing and talk can share the work and see where it holds. Two that do not know of each other make the same mistakes.',
  messages: {
    words: ({ school, title, words }: Neighbor) =>
      `${school} is trying something close: “${title}” also speaks of ${words.join(', ')}. Talk to them? If one grew from the other, name it under \`adaptedFrom\`.`,
    tags: ({ school, title, tags }: Neighbor) =>
      `${school} is trying something close: “${title}” is for the same problem and uses the same practices (${tags.map(({ name }) => name).join(', ')}). Talk to them? If one grew from the other, name it under \`adaptedFrom\`.`,
  },
  examples: {
    passes: [
      tree(mine, team('Quiet start', 'A task lies ready on each desk.', 'eastside')),
      tree(mine, team('Slots before Friday', 'Students book five-minute slots with an aide.', 'ada')),
      tree(mine, theirs, 'decision: adopt\n'),
      tree(mine, team('Slots', booked, 'eastside', 'adaptedFrom: prototypes/mine\n')),
    ],
    fails: [
      tree(mine, theirs),
      tree(
        team('Booked slots', booked, 'ada', tags),
        team('Quiet start', 'A task is ready.', 'eastside', tags),
      ),
    ],
  },
  *check({ graph }) {
    for (const prototype of openPrototypes(graph)) {
      const schools = graph.linkedTo(prototype, 'school')
      for (const { entry, score, words, problems, tags } of closeEntries(
        graph,
        prototype,
        closeForOneProblem,
      )) {
        if (entry.kind !== 'prototype' || !isOpen(graph, entry)) continue
        const near = score >= (problems.length > 0 ? closeForOneProblem : close)
        if (!near && (problems.length === 0 || tags.length < enoughTags)) continue
        const school = graph.linkedTo(entry, 'school').find((each) => !schools.includes(each))
        if (!school) continue
        const known = tags.flatMap((id) => graph.practiceTags.get(id) ?? [])
        const values = { school: quote(school.title), title: quote(entry.title), tags: known, words }
        yield {
          entry: prototype,
          field: ['change'],
          message: near ? 'words' : 'tags',
          values,
          related: [{ entry }],
        }
        break
      }
    }
  },
})
