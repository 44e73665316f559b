import type { Entry } from '../content/entry.ts'

/** The twelve questions of a strategy card, after the items of TIDieR (Hoffmann et al. 2014, BMJ 348:g1687). */
export const cardQuestions = [
  'why',
  'materials',
  'steps',
  'whoDoesIt',
  'how',
  'where',
  'howOften',
  'mustKeep',
  'mayChange',
  'changedOnTheWay',
  'howToTell',
  'howWell',
] as const
export type CardQuestion = (typeof cardQuestions)[number]

/** Questions that a card does not answer yet. */
export const openQuestions = ({ data }: Entry<'strategy'>): CardQuestion[] =>
  cardQuestions.filter((question) => (data[question]?.length ?? 0) === 0)

/** How many of the twelve questions a card answers. */
export const answeredQuestions = (card: Entry<'strategy'>): number =>
  cardQuestions.length - openQuestions(card).length
