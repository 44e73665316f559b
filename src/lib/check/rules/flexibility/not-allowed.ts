import type { Text } from '../../../i18n/locale.ts'
import { exampleFlexibility } from '../../example-flexibility.ts'
import { findProtectedRule } from '../../protected-rules.ts'
import { defineRule } from '../../rule.ts'

const requiring = (title: string, more: Record<string, string> = {}) => ({
  'flexibilities/advisory.mdx': exampleFlexibility({
    requirement: `{ title: ${title}, level: state }`,
    ...more,
  }),
})

export const notAllowed = defineRule({
  id: 'flexibility/not-allowed',
  severity: 'stop',
  summary: 'Room to move touches a rule that cannot be waived, and legal has not looked at it.',
  why: 'Waiver laws such as those of Texas, Colorado and Utah keep special education, civil rights, safety, required testing and student records out of reach. A page that seems to set one aside can put the whole zone at risk.',
  messages: {
    law: ({ match, name }: { match: string; name: Text }) =>
      `“${match}” touches ${name.en}, and some rules cannot be waived. Ask legal first, then write \`legalReviewed: yes\`. Until then keep it off the site.`,
  },
  examples: {
    passes: [
      requiring('Bell schedule'),
      requiring('Timelines in special education', { legalReviewed: '"yes"' }),
      requiring('District test in October'),
    ],
    fails: [
      requiring('Timelines in special education'),
      requiring('State tests in grade 3', { legalReviewed: 'not needed' }),
      requiring('Reglas de seguridad del edificio', { lang: 'es' }),
    ],
  },
  *check({ graph }) {
    for (const flexibility of graph.all('flexibility')) {
      const { title, requirement, legalReviewed } = flexibility.data
      if (legalReviewed === 'yes') continue
      const places = [
        { field: ['requirement', 'title'], text: requirement.title },
        { field: ['requirement', 'code'], text: requirement.code ?? '' },
        { field: ['title'], text: title },
      ]
      for (const { field, text } of places) {
        const found = findProtectedRule(text)
        if (!found) continue
        yield { entry: flexibility, field, message: 'law', values: found }
        break
      }
    }
  },
})
