import type { Zone } from '../../../content/schemas/index.ts'
import { examplePage } from '../../example-page.ts'
import { findTextsIn } from '../../public-texts.ts'
import { defineRule } from '../../rule.ts'
import { listShareValues } from '../../share-values.ts'
import { findStudentShares, smallerSide } from '../../student-shares.ts'

interface Limits {
  low: number
  high: number
}

/** Fields that say what should be, not what was counted. */
const wishes = /^(?:aim|prediction|expected|forWhom|question|lookAt|next|soon|earlySigns|claim)$/

const limitsOf = ({ extremeShare: low }: Zone): Limits => ({ low, high: 100 - low })

/** A few percent of thousands are many children; nobody can tell who they are. */
function isExtreme({ percent, of }: { percent: number; of?: number | undefined }, zone: Zone): boolean {
  const { low, high } = limitsOf(zone)
  if (percent >= low && percent <= high) return false
  return of === undefined || percent === 0 || percent === 100 || smallerSide(percent, of) < zone.minimumGroup
}

export const extreme = defineRule({
  id: 'privacy/extreme',
  severity: 'fix',
  summary: 'All or almost none of a group of students are said to have done something.',
  why: '“All” and “none” tell something about each child in the group, whoever knows the group knows it of each one. Several states show such shares as “<5%” and “>95%” (for example Delaware). Your zone sets the limit as `extremeShare`.',
  messages: {
    extreme: ({ low, high }: Limits) =>
      `All of a group, or almost none of it: that tells something about each child. Write “<${low}%” or “>${high}%”, or “nearly all”.`,
  },
  examples: {
    passes: [
      { 'lessons/talk.mdx': examplePage('94% of students spoke. Fewer than 5% of students were late.') },
      {
        'lessons/talk.mdx': examplePage(
          'We want 100% of students to speak. 3% of the 12,000 students moved.',
        ),
      },
    ],
    fails: [
      { 'lessons/talk.mdx': examplePage('In the end 100% of the students spoke.') },
      { 'lessons/talk.mdx': examplePage('All the same, 16 of 16 pupils passed.') },
      {
        'lessons/talk.mdx': examplePage(
          'Ninguno de los 26 alumnos habló. 2 % de los estudiantes llegaron tarde.',
        ),
      },
    ],
  },
  *checkEntry(entry, { zone }) {
    for (const { text, place } of findTextsIn(entry, 'share')) {
      if ('field' in place && place.field.some((step) => wishes.test(String(step)))) continue
      const found = findStudentShares(text).find((share) => isExtreme(share, zone))
      if (found) yield { ...place, words: found.match, message: 'extreme', values: limitsOf(zone) }
    }
  },
  *check({ graph, zone }) {
    for (const { percent, of, ...place } of listShareValues(graph))
      if (isExtreme({ percent, of }, zone)) yield { ...place, message: 'extreme', values: limitsOf(zone) }
  },
})
