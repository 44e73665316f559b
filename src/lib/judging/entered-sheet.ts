import type { ScoreSheet } from './score-sheet.ts'

/**
 * What stands in the form of one entry: texts by the names of its fields. `score:<criterion>` is a level from 1, or
 * `none`; `none:<criterion>` the reason; `comment:<criterion>` the word for the team; `away` is `on` for a judge who
 * steps back, `why` the reason.
 */
export type Entered = Readonly<Record<string, string>>

/** What is still open on a sheet; `criterion` is its id. */
export interface Lack {
  lack: 'score' | 'reason' | 'comment' | 'strength' | 'question' | 'recognised' | 'why'
  criterion?: string
}

/** The parts of a rubric that a sheet is held against. */
export interface SheetRubric {
  criteria: readonly { id: string; weight: number }[]
  /** Number of levels. */
  levels: number
}

/** True when the judge steps back from the entry. */
export const isAway = (entered: Entered): boolean => entered.away === 'on'

/** What a judge still has to say on a sheet. The lowest and the highest level need a word for the team. */
export function lacksOf(entered: Entered, { criteria, levels }: SheetRubric): Lack[] {
  if (isAway(entered)) return isEmpty(entered.why) ? [{ lack: 'why' }] : []
  const lacks = criteria.flatMap(({ id: criterion }): Lack[] => {
    const score = entered[`score:${criterion}`]
    if (isEmpty(score)) return [{ lack: 'score', criterion }]
    if (score === 'none') return isEmpty(entered[`none:${criterion}`]) ? [{ lack: 'reason', criterion }] : []
    const isExtreme = score === '1' || score === String(levels)
    return isExtreme && isEmpty(entered[`comment:${criterion}`]) ? [{ lack: 'comment', criterion }] : []
  })
  const texts = (['strength', 'question', 'recognised'] as const).filter((name) => isEmpty(entered[name]))
  return [...lacks, ...texts.map((lack) => ({ lack }))]
}

/** Weighted mean of the scores that are there, in levels; undefined without one. */
export function totalOf(entered: Entered, { criteria }: SheetRubric): number | undefined {
  const scored = criteria.flatMap(({ id, weight }) => {
    const score = scoreOf(entered, id)
    return score === null ? [] : [{ score, weight }]
  })
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return undefined
  return scored.reduce((sum, { score, weight }) => sum + score * weight, 0) / weights
}

/** The level of each criterion; `null` where there is not enough evidence, or no score yet. */
export const levelsOf = (
  entered: Entered,
  { criteria }: Pick<SheetRubric, 'criteria'>,
): Record<string, number | null> => Object.fromEntries(criteria.map(({ id }) => [id, scoreOf(entered, id)]))

/** What of a sheet is not in its form. */
export type SheetFacts = Pick<
  ScoreSheet,
  | 'competition'
  | 'round'
  | 'judge'
  | 'assignment'
  | 'entry'
  | 'rubricDigest'
  | 'entryDigest'
  | 'position'
  | 'minutes'
>

/** The sheet of a form in which nothing is missing. */
export function sheetFrom(entered: Entered, { criteria }: SheetRubric, facts: SheetFacts): ScoreSheet {
  const textsOf = (prefix: string, wanted: (criterion: string) => boolean) =>
    Object.fromEntries(
      criteria.flatMap(({ id }) => {
        const text = entered[`${prefix}:${id}`]?.trim() ?? ''
        return text !== '' && wanted(id) ? [[id, text]] : []
      }),
    )
  const confidence = Number(entered.confidence)
  return {
    zonebook: 'score-sheet-1',
    ...facts,
    scores: levelsOf(entered, { criteria }),
    noEvidence: textsOf('none', (id) => entered[`score:${id}`] === 'none'),
    comments: textsOf('comment', () => true),
    strength: entered.strength?.trim() ?? '',
    question: entered.question?.trim() ?? '',
    privateNote: entered.note?.trim() ?? '',
    ...(confidence >= 1 && { confidence }),
    recognised: entered.recognised === 'yes' || entered.recognised === 'maybe' ? entered.recognised : 'no',
  }
}

function scoreOf(entered: Entered, criterion: string): number | null {
  const score = Number(entered[`score:${criterion}`])
  return Number.isInteger(score) && score >= 1 ? score : null
}

const isEmpty = (text: string | undefined) => (text ?? '').trim() === ''
