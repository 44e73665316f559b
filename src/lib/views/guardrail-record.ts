import type { Entry } from '../content/entry.ts'
import { own, said } from './cell.ts'
import { linkedIn, unlessLede, type LeaderRecord } from './leader-section.ts'
import type { PageContext } from './page-context.ts'

/** What the page of a guardrail shows. */
export function readGuardrail(context: PageContext, entry: Entry<'guardrail'>): LeaderRecord {
  const { data } = entry
  const { words } = context
  const say = words.leading.guardrail
  return {
    facts: [
      [say.freedom, said(words.choices.freedom[data.freedom])],
      [say.whoChanges, own(data.whoChanges)],
      [words.leading.schools, { entries: linkedIn(context, entry, 'schools') }],
    ],
    sections: [
      { title: say.decision, text: unlessLede(entry, data.decision) },
      { title: say.why, text: data.why },
      { title: say.fixed, text: data.fixed },
      { title: say.open, text: data.open },
      { title: say.howToAsk, text: data.howToAsk },
    ],
    links: [
      { title: say.flexibilities, entries: linkedIn(context, entry, 'flexibilities') },
      { title: say.lessons, entries: linkedIn(context, entry, 'lessons') },
      { title: say.strategies, entries: linkedIn(context, entry, 'strategies') },
    ],
  }
}
