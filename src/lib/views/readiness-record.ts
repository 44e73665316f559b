import type { Entry } from '../content/entry.ts'
import { day, own, said } from './cell.ts'
import { linkedIn, unlessLede, type LeaderRecord } from './leader-section.ts'
import type { PageContext } from './page-context.ts'

/** What the page of a readiness check shows. */
export function readReadiness(context: PageContext, entry: Entry<'readiness'>): LeaderRecord {
  const { data } = entry
  const { words, format } = context
  const say = words.leading.readiness
  const names = Object.keys(say.names) as (keyof typeof say.names)[]
  return {
    notice: words.leading.notAGrade,
    facts: [
      [say.school, { entries: linkedIn(context, entry, 'school') }],
      [say.date, day(context, data.date)],
      [say.by, own(data.by && format.list(data.by))],
      [say.start, own(data.start)],
      [say.lookAgain, day(context, data.lookAgain)],
    ],
    sections: [
      {
        title: say.areas,
        id: 'areas',
        columns: [say.area, say.level, say.evidence],
        rows: names.flatMap((name) => {
          const area = data.areas[name]
          const level = area && words.choices.readinessLevel[area.level as 1 | 2 | 3 | 4]
          return area ? [[said(say.names[name]), said(level), own(area.evidence)]] : []
        }),
      },
      { title: say.whyHere, text: unlessLede(entry, data.whyHere) },
      { title: say.supportFirst, text: data.supportFirst },
    ],
    links: [],
  }
}
