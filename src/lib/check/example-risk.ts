import { exampleFile } from './example-file.ts'
import type { Example } from './rule.ts'

/** A small risk with three actions, each shown by the pages named for it, and two meeting notes they may name. */
export function exampleRisk(shownBy: readonly string[], dates = ['2026-10-01', '2026-10-15']): Example {
  const actions = ['Write one page', 'Tell families why', 'Ask teachers to say it back'].map(
    (what, index) => `{ do: ${what}${shownBy[index] ? `, shownBy: [${shownBy[index]}]` : ''} }`,
  )
  const notes = dates.map((date, index) => [
    `communities/leaders/notes/note-${index + 1}.mdx`,
    exampleFile({ title: `Note ${index + 1}`, date }),
  ])
  return {
    'risks/vision.mdx': exampleFile({
      title: 'Nobody can picture it',
      plainWords: 'People hear big words.',
      actions: `[${actions.join(', ')}]`,
    }),
    'communities/leaders/index.mdx': exampleFile({ title: 'Leaders', domain: 'What leaders learn.' }),
    ...Object.fromEntries(notes),
  }
}

/** How an example risk names its first and its second note. */
export const exampleNotes = ['communities/leaders/notes/note-1', 'communities/leaders/notes/note-2'] as const
