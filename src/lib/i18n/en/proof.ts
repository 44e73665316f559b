/** What the saved history shows of a prediction. Days come in words. */
export const proof = {
  first: 'Was it saved first?',
  sameDay: 'Prediction saved on the day of the result, before the result was saved.',
  before: (days: number, number: string) =>
    `Prediction saved ${days === 1 ? 'one day' : `${number} days`} before the result.`,
  waiting: (saved: string) => `Prediction saved on ${saved}. No result is saved yet.`,
  together: (saved: string) =>
    `Prediction saved with the result, on ${saved}. Which came first cannot be shown.`,
  allTogether: (saved: string) =>
    `Predictions saved with their results, on ${saved}. Which came first cannot be shown.`,
  after: (saved: string, results: string) =>
    `Prediction saved on ${saved}, when there was a result from ${results}.`,
  changed: (changed: string) => `Prediction changed on ${changed}, after the results were there.`,
  unsaved: 'These words of the prediction are not saved yet.',
  unknown: {
    shallow: 'Not known when predictions were saved: this copy holds only the latest part of the history.',
    none: 'Not known when predictions were saved: this copy of the pages has no history.',
    borrowed: 'Done elsewhere: our history cannot show when the prediction was made.',
    unclear:
      'Not known which came first: an older file of this prototype is gone or cannot be read, and it may hold results.',
  },
} as const
