import { exampleCaseStudy } from '../../example-case-study.ts'
import { defineRule } from '../../rule.ts'

const wanted = ['principal', 'teacher'] as const
type Role = (typeof wanted)[number]

const names: Record<Role, string> = { principal: 'the principal', teacher: 'a teacher' }
const told = (voices?: string) => ({ 'case-studies/grade-8.mdx': exampleCaseStudy({ voices }) })

export const voices = defineRule({
  id: 'case-study/voices',
  severity: 'tip',
  summary: 'A principal or a teacher does not speak in a case study.',
  why: 'Principals believe principals, and teachers believe teachers. Work that only a few keen people tell of stays with them (Education Elements, six risks).',
  messages: {
    missing: ({ roles }: { roles: readonly Role[] }) =>
      `There are no words from ${roles.map((role) => names[role]).join(' or from ')} yet. One sentence each is enough: add it to \`voices\` with the role and no name.`,
  },
  examples: {
    passes: [told('[{ role: teacher, words: It helped. }, { role: principal, words: I made time. }]')],
    fails: [told('[{ role: teacher, words: It helped. }]'), told()],
  },
  *check({ graph }) {
    for (const story of graph.all('case-study')) {
      const heard = new Set<string>(story.data.voices?.map(({ role }) => role))
      const roles = wanted.filter((role) => !heard.has(role))
      if (roles.length > 0)
        yield { entry: story, field: ['voices'], atKey: true, message: 'missing', values: { roles } }
    }
  },
})
