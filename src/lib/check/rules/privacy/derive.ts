import { exampleFile } from '../../example-file.ts'
import { examplePage } from '../../example-page.ts'
import { findTextsIn } from '../../public-texts.ts'
import { defineRule } from '../../rule.ts'
import { listShareValues } from '../../share-values.ts'
import { findRests, findStudentShares, smallerSide } from '../../student-shares.ts'
import { findTableCounts } from '../../table-counts.ts'

interface Limit {
  minimum: number
}
const counting = (value: number, students: number) => ({
  'prototypes/talk/index.mdx': exampleFile({
    title: 'Talk',
    change: 'Pair talk first.',
    schools: '[ada-lovelace-middle]',
    consent: 'no student work or images',
    measures: '[{ id: spoke, name: Students who spoke, kind: percent, role: outcome, better: up }]',
  }),
  'prototypes/talk/cycle-01.mdx': `---\nresults:\n  - { measure: spoke, value: ${value}, students: ${students} }\n---\n`,
})

const isSmall = (count: number, minimum: number) => count >= 1 && count < minimum

export const derive = defineRule({
  id: 'privacy/derive',
  severity: 'stop',
  summary: 'A small group of students can be worked out from the numbers shown.',
  why: 'A share of a known number gives a count, and a total less the groups shown gives the group that was left out. States ask for a second number to be hidden in that case (for example Delaware’s data suppression rules).',
  messages: {
    share: ({ minimum }: Limit) =>
      `This share and the number of students beside it show how many students are on the smaller side: fewer than ${minimum}. Leave out the number of students, or show a range, for example “about half”.`,
    rest: ({ minimum }: Limit) =>
      `What is left over can be worked out here: fewer than ${minimum} students. Leave one of the two numbers out, or say “most students”.`,
    table: ({ minimum }: Limit) =>
      `The total less the other rows gives the group that was left out: fewer than ${minimum} students. Hide a second row too, or leave out the total.`,
  },
  examples: {
    passes: [
      {
        'lessons/talk.mdx': examplePage(
          '40% of 26 students spoke. 20% of students spoke. 20% of 100 students.',
        ),
      },
      {
        'lessons/talk.mdx': examplePage(
          '| Group | Students |\n| - | - |\n| A | 20 |\n| B | <10 |\n| C | <10 |\n| Total | 34 |',
        ),
      },
      counting(50, 26),
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('In week 2, 20% of the 26 students spoke.') },
      { 'lessons/talk.mdx': examplePage('De los 26 alumnos, 20 hablaron.') },
      {
        'lessons/talk.mdx': examplePage(
          '| Group | Students |\n| - | - |\n| A | 20 |\n| B | <10 |\n| Total | 26 |',
        ),
      },
      counting(80, 26),
    ],
  },
  *checkEntry(entry, { zone: { minimumGroup: minimum } }) {
    const values = { minimum }
    for (const { text, place } of findTextsIn(entry, 'share')) {
      // A hundred or a thousand stands for a rate in words.
      const share = findStudentShares(text).find(
        ({ percent, of }) =>
          of !== undefined && of !== 100 && of !== 1000 && isSmall(smallerSide(percent, of), minimum),
      )
      if (share) yield { ...place, words: share.match, message: 'share', values }
      const rest = findRests(text).find((item) => isSmall(item.rest, minimum))
      if (rest) yield { ...place, words: rest.match, message: 'rest', values }
    }
    for (const table of entry.body.tables)
      for (const { span, count, derived } of findTableCounts(table))
        if (derived && isSmall(count, minimum)) yield { span, message: 'table', values }
  },
  *check({ graph, zone: { minimumGroup: minimum } }) {
    for (const { percent, of, ...place } of listShareValues(graph))
      if (of !== undefined && of >= minimum && isSmall(smallerSide(percent, of), minimum))
        yield { ...place, message: 'share', values: { minimum } }
  },
})
