import type { Entry } from '../content/entry.ts'
import { day, number, own, said } from './cell.ts'
import { linkedIn, unlessLede, type LeaderRecord } from './leader-section.ts'
import type { PageContext } from './page-context.ts'

/** What the page of a session shows. */
export function readSession(context: PageContext, entry: Entry<'session'>): LeaderRecord {
  const { data } = entry
  const { words, format } = context
  const say = words.leading.session
  const schoolsAgain = linkedIn(context, entry, 'repeatedAt')
  return {
    facts: [
      [say.mode, said(data.mode && words.choices.sessionMode[data.mode])],
      [say.forWhom, own(data.forWhom)],
      [
        say.choices,
        said(data.choices && format.list(data.choices.map((each) => words.choices.sessionChoice[each]))),
      ],
      [say.topicChosenOn, day(context, data.topicChosenOn)],
      [words.leading.owner, own(data.owner)],
    ],
    sections: [
      { title: say.need, text: unlessLede(entry, data.need) },
      {
        title: say.offered,
        id: 'offered',
        columns: [say.date, say.where, say.people],
        rows: (data.offered ?? []).map(({ date, where, people }) => [
          day(context, date),
          own(where),
          number(context, people),
        ]),
      },
      { title: say.steps, text: data.steps },
      { title: say.tryNext, text: data.tryNext },
      { title: say.debrief, text: data.debrief },
      {
        title: say.repeatedAt,
        id: 'repeated',
        columns: [say.school, say.date],
        rows: (data.repeatedAt ?? []).map(({ date }, index) => [
          { entries: schoolsAgain.slice(index, index + 1) },
          day(context, date),
        ]),
      },
    ],
    links: [
      { title: say.fromNeed, entries: linkedIn(context, entry, 'fromNeed') },
      { title: say.lessons, entries: linkedIn(context, entry, 'lessons') },
      { title: say.strategies, entries: linkedIn(context, entry, 'strategies') },
    ],
  }
}
