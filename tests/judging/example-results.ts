import type { Rubric } from '../../src/lib/content/schemas/index.ts'
import type { ResultsInput } from '../../src/lib/judging/results.ts'
import { usualSettings } from '../../src/lib/judging/results-schema.ts'
import type { ScoreSheet } from '../../src/lib/judging/score-sheet.ts'
import { chanceFrom } from '../../src/lib/judging/statistics/chance.ts'
import { inventReviews } from './invented-reviews.ts'

const rubric: Rubric = {
  scale: ['Not yet', 'Begun', 'Solid', 'Ready for others'],
  criteria: [
    ['need', 40],
    ['diseño', 35],
    ['safe', 25],
  ].map(([id, weight]) => ({
    id: String(id),
    name: String(id),
    weight: Number(weight),
    levels: ['No.', 'Some.', 'Most.', 'All.'],
  })),
}

/** Seven entries, five judges, three criteria, some of them without evidence, and one entry of calibration. */
export function exampleResults(): ResultsInput {
  const chance = chanceFrom('example', 'results')
  const level = (score: number) => Math.min(4, Math.max(1, Math.round(score - 0.5 + chance.normal() * 0.6)))
  const sheets = inventReviews('example', 7, 5, 0.6).map(({ entry, judge, score }, at): ScoreSheet => {
    const noEvidence = at % 11 === 3
    return {
      zonebook: 'score-sheet-1',
      competition: 'spring',
      round: 'r1',
      assignment: `r1-${at}`,
      entry,
      judge,
      rubricDigest: '0'.repeat(64),
      entryDigest: '0'.repeat(64),
      scores: { need: level(score), diseño: level(score), safe: noEvidence ? null : level(score) },
      noEvidence: noEvidence ? { safe: 'Nothing is said of it.' } : {},
      comments: {},
      strength: 'Niñas y niños de İstanbul lo probaron.',
      question: '',
      privateNote: '',
      recognised: 'no',
      position: 1 + (at % 5),
      minutes: 10 + (at % 17),
    }
  })
  const calibration = [0, 1, 2, 3, 4].map((judge) => ({
    judge: `j-${judge}`,
    entry: 'old-1',
    levels: { need: 2, diseño: 2 + (judge % 2), safe: 3 },
  }))
  return { competition: 'spring', rubric, sheets, calibration, settings: { ...usualSettings, seed: 'words' } }
}
