/** Pages that are close to one another. */
export const similar = {
  title: 'Similar to this',
  someoneTries: 'Someone is trying something close',
  someoneTried: 'Someone tried something close',
  sameProblem: 'same problem',
  practices: (names: string) => `same practice: ${names}`,
  words: 'shared words:',
} as const
