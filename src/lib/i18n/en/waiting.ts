/** The page for leaders with what waits for somebody, and what else the checks tell them. */
export const waiting = {
  title: 'What waits',
  about: (day: string) =>
    `What a leader can move on: decisions, promises and dates. Taken from the pages themselves on ${day}, with no names and no grades.`,
  says: 'What the checks say for leaders',
  saysAbout: 'Nothing here stops a page. Each line says where to look and why it matters.',
  nothing: 'Nothing waits here.',
  whole: 'The whole zone',
  more: (count: number, number: string) =>
    count === 1
      ? 'And 1 page more, in the report of the check.'
      : `And ${number} pages more, in the report of the check.`,
  for: {
    decision: 'Cycles that wait for results or a decision',
    word: 'Prototypes that have been quiet',
    promise: 'Promises whose day has passed',
    end: 'Flexibilities that end soon or have ended',
  },
} as const
