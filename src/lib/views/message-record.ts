import type { Entry } from '../content/entry.ts'
import { own, said } from './cell.ts'
import { audienceOf } from './leader-cells.ts'
import { linkedIn, unlessLede, type LeaderRecord } from './leader-section.ts'
import type { PageContext } from './page-context.ts'

/** What the page of a message shows. */
export function readMessage(context: PageContext, entry: Entry<'message'>): LeaderRecord {
  const { data } = entry
  const { words, format } = context
  const say = words.leading.message
  return {
    ...(!data.twoWay && { notice: say.noAnswer }),
    facts: [
      [say.audience, said(audienceOf(context, entry))],
      [say.voice, said(data.voice && words.choices.voice[data.voice])],
      [say.channel, own(data.channel)],
      [say.dates, said(format.list([...(data.dates ?? [])].sort().map(format.day)))],
      [words.leading.owner, own(data.owner)],
    ],
    sections: [
      { title: say.know, text: unlessLede(entry, data.know) },
      { title: say.act, text: data.act },
      { title: say.asBefore, text: data.asBefore },
      { title: say.isNew, text: data.isNew },
      { title: say.twoWay, text: data.twoWay },
    ],
    links: [{ title: say.shows, entries: linkedIn(context, entry, 'shows') }],
  }
}
