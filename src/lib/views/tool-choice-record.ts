import type { Entry } from '../content/entry.ts'
import { day, number, own, said } from './cell.ts'
import { linkedIn, unlessLede, type LeaderRecord } from './leader-section.ts'
import type { PageContext } from './page-context.ts'

/** What the page of a tool choice shows. */
export function readToolChoice(context: PageContext, entry: Entry<'tool-choice'>): LeaderRecord {
  const { data } = entry
  const { words, format } = context
  const say = words.leading.tool
  return {
    facts: [
      [say.status, said(words.choices.toolStatus[data.status])],
      [say.decidedOn, day(context, data.decided?.date)],
      [say.by, own(data.decided?.by && format.list(data.decided.by))],
      [say.cost, own(data.costFourYears)],
      [say.replaceYear, said(data.replaceYear?.toString())],
      [words.leading.owner, own(data.owner)],
    ],
    sections: [
      { title: say.forWhat, text: unlessLede(entry, data.forWhat) },
      { title: say.because, text: data.decided?.because },
      {
        title: say.options,
        id: 'options',
        columns: [say.option, say.note],
        rows: (data.options ?? []).map(({ name, note }) => [own(name), own(note)]),
      },
      {
        title: say.references,
        id: 'references',
        columns: [say.who, say.years, say.saidOf],
        rows: (data.references ?? []).map((each) => [
          own(each.who),
          number(context, each.years),
          own(each.said),
        ]),
      },
      {
        title: say.worksWith,
        id: 'works-with',
        columns: [say.what, say.tested],
        rows: (data.worksWith ?? []).map(({ what, tested }) => [
          own(what),
          said(words.choices.tested[tested]),
        ]),
      },
      { title: say.supportPlan, text: data.supportPlan },
      {
        title: say.breakage,
        id: 'breakage',
        columns: [say.date, say.inRepair, say.inUse],
        rows: (data.breakage ?? []).map(({ date, inRepair, inUse }) => [
          day(context, date),
          number(context, inRepair),
          number(context, inUse),
        ]),
      },
    ],
    links: [
      { title: say.pilot, entries: linkedIn(context, entry, 'pilot') },
      { title: words.leading.schools, entries: linkedIn(context, entry, 'schools') },
    ],
  }
}
