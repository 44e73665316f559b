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
  together: {
    'risk/uncovered': (count: number, number: string) =>
      `${count === 1 ? 'One risk has' : `${number} risks have`} planned actions that no page shows yet. Which are done, and who starts the others?`,
    'risk/only-words': (count: number, number: string) =>
      `${count === 1 ? 'One risk has' : `${number} risks have`} actions in words only. Which one is under way?`,
    'risk/stale': (count: number, number: string) =>
      `${count === 1 ? 'For one risk' : `For ${number} risks`} nothing new has been done for more than a semester.`,
    'cycle/few-points': (count: number, number: string) =>
      `${count === 1 ? 'One cycle has' : `${number} cycles have`} too few counts to tell a real change from ups and downs. Ten are needed.`,
  },
  for: {
    decision: 'Cycles that wait for results or a decision',
    word: 'Prototypes that have been quiet',
    promise: 'Promises whose day has passed',
    end: 'Flexibilities that end soon or have ended',
  },
} as const
