import { quote } from '../../../content/issue.ts'
import { exampleFlexibility } from '../../example-flexibility.ts'
import { isPolicy } from '../../../knowledge/flexibility-standing.ts'
import { defineRule } from '../../rule.ts'
import { groupByRequirement } from '../../../knowledge/same-requirement.ts'

const fewestSchools = 3

const asking = (schools: string, more: Record<string, string> = {}) =>
  exampleFlexibility({ schools: `[${schools}]`, ...more })

const school = '---\ntitle: A school\nlevel: middle\n---\n'
const schools = { 'schools/a.mdx': school, 'schools/b.mdx': school, 'schools/c.mdx': school }

export const repeat = defineRule({
  id: 'flexibility/repeat',
  severity: 'info',
  summary: 'Three or more schools ask for room around the same rule.',
  why: 'When several schools need the same exception, the rule is the problem. One policy for the zone saves each of them the asking (CRPE 2018).',
  messages: {
    many: ({ rule, schools }: { rule: string; schools: number }) =>
      `${schools} schools need room around the same rule: “${rule}”. Make it a zone policy?`,
  },
  examples: {
    passes: [
      { ...schools, 'flexibilities/a.mdx': asking('a, b'), 'flexibilities/b.mdx': asking('schools/b') },
      { ...schools, 'flexibilities/a.mdx': asking('a, b, c', { standing: 'zone policy' }) },
      {
        ...schools,
        'flexibilities/a.mdx': asking('a, b'),
        'flexibilities/b.mdx': asking('c', { requirement: '{ title: Bell schedule, level: habit }' }),
      },
    ],
    fails: [
      { ...schools, 'flexibilities/a.mdx': asking('a, b'), 'flexibilities/b.mdx': asking('c') },
      { ...schools, 'flexibilities/a.mdx': asking('a, b, c', { standing: 'tension' }) },
    ],
  },
  *check({ graph }) {
    for (const group of groupByRequirement(graph.all('flexibility'))) {
      const [first, ...others] = group
      const schools = new Set(group.flatMap((entry) => graph.linkedTo(entry, 'school'))).size
      if (!first || schools < fewestSchools || group.some(({ data }) => isPolicy(data.standing))) continue
      const values = { rule: quote(first.data.requirement.title), schools }
      yield {
        entry: first,
        field: ['requirement'],
        atKey: true,
        message: 'many',
        values,
        related: others.map((entry) => ({ entry })),
      }
    }
  },
})
