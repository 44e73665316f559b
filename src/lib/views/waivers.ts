import type { Entry } from '../content/entry.ts'
import { groupOfFlexibility } from './flexibility-groups.ts'
import type { PageContext } from './page-context.ts'

/** What schools may do today, by name. */
export const waiversOf = ({ graph, today }: PageContext): Entry<'flexibility'>[] =>
  graph
    .all('flexibility')
    .filter((entry) => !entry.data.draft && groupOfFlexibility(entry, today) === 'granted')
    .sort((a, b) => a.title.localeCompare(b.title))

/** The public list as rows for a spreadsheet, its columns first. Days are ISO text. */
export function waiverRows(context: PageContext): string[][] {
  const { graph, words } = context
  const say = words.oversight.waivers
  return [
    [
      say.what,
      say.rule,
      say.replaces,
      say.say,
      words.oversight.timeline.from,
      words.oversight.timeline.to,
      say.schools,
      say.ask,
    ],
    ...waiversOf(context).map((entry) => {
      const {
        requirement,
        replacesWith = '',
        agreedBy,
        standing,
        since = '',
        ends = '',
        contact = '',
      } = entry.data
      return [
        entry.title,
        [requirement.code, requirement.title].filter(Boolean).join(': '),
        replacesWith,
        agreedBy?.who ?? words.choices.standing[standing],
        since,
        ends,
        graph
          .linkedTo(entry, 'school')
          .map(({ title }) => title)
          .join('; '),
        contact,
      ]
    }),
  ]
}
