import { exampleFile } from './example-file.ts'
import type { Example } from './rule.ts'

type Fields = Readonly<Record<string, string | undefined>>

/** A small community of practice with its meeting notes; each note is sound, but for the fields that are replaced or left out. */
export function exampleCommunity(fields: Fields, ...notes: Fields[]): Example {
  const written = notes.map((note, index) => [
    `communities/writing/notes/meeting-${index + 1}.mdx`,
    exampleFile({
      title: `Meeting ${index + 1}`,
      date: `2026-10-0${index + 1}`,
      debrief: 'We wrote a draft ourselves.',
      lessons: '[booked-time]',
      promises: '[{ what: Share the drafts, who: literacy coach, by: 2026-12-11 }]',
      ...note,
    }),
  ])
  return {
    'communities/writing/index.mdx': exampleFile({
      title: 'Writing together',
      domain: 'How students get help while they write.',
      ...fields,
    }),
    'lessons/booked-time.mdx': exampleFile({ title: 'Book a time', claim: 'Book a time for each draft.' }),
    'schools/ada.mdx': exampleFile({ title: 'Ada Lovelace', level: 'middle' }),
    'schools/eastside.mdx': exampleFile({ title: 'Eastside', level: 'K-8' }),
    ...Object.fromEntries(written),
  }
}
