import { expect, test } from 'vitest'
import { bradleyTerry, separationReliability } from '../../src/lib/judging/reliability/bradley-terry.ts'
import { fleissKappa } from '../../src/lib/judging/reliability/fleiss-kappa.ts'
import { generalizability } from '../../src/lib/judging/reliability/generalizability.ts'
import { intraclassCorrelations } from '../../src/lib/judging/reliability/intraclass-correlation.ts'
import { kendallW } from '../../src/lib/judging/reliability/kendall-w.ts'
import { krippendorffAlpha } from '../../src/lib/judging/reliability/krippendorff-alpha.ts'
import type { Rating } from '../../src/lib/judging/reliability/rating.ts'
import { varianceComponents } from '../../src/lib/judging/reliability/variance-components.ts'
import { weightedKappa } from '../../src/lib/judging/reliability/weighted-kappa.ts'
import { severityModel } from '../../src/lib/judging/statistics/severity-model.ts'

/** A line for each rater, a column for each unit; a dot where there is no value. */
const table = (...lines: string[]): Rating[] =>
  lines.flatMap((line, rater) =>
    line.split(' ').flatMap((value, unit) => {
      const rating = { unit: String(unit), rater: String(rater), score: Number(value) }
      return value === '.' ? [] : [rating]
    }),
  )

// Krippendorff (1980), Content Analysis, as table C of Hayes and Krippendorff (2007): four coders, twelve units.
const krippendorff = table(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . .',
  '. 3 3 3 2 3 4 2 2 5 1 3',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
  ['interval', 0.849],
  ['ratio', 0.797],
] as const)('alpha of the published table at the %s level is %d', (level, alpha) => {
  expect(krippendorffAlpha(krippendorff, level)).toBeCloseTo(alpha, 3)
})

test('alpha takes words, and says nothing where nothing can be compared', () => {
  const words = krippendorff.map(({ score, ...rest }) => ({ ...rest, score: `level ${score}` }))
  expect(krippendorffAlpha(words, 'nominal')).toBe(krippendorffAlpha(krippendorff, 'nominal'))
  expect(krippendorffAlpha(table('3 3 3', '3 3 3'), 'ordinal')).toBeUndefined()
  expect(krippendorffAlpha(table('1 2 3'), 'ordinal')).toBeUndefined()
  expect(krippendorffAlpha([], 'interval')).toBeUndefined()
})

// Shrout and Fleiss (1979), Psychological Bulletin 86: 420-428, tables 2 and 4: four judges, six targets.
const shroutFleiss = table('9 6 8 7 10 6', '2 1 4 1 5 2', '5 3 6 2 6 4', '8 2 8 6 9 7')

test('the six intraclass correlations are those of the paper', () => {
  const forms = intraclassCorrelations(shroutFleiss)!
  expect(forms.map(({ value }) => value.toFixed(2))).toEqual(['0.17', '0.44', '0.29', '0.62', '0.71', '0.91'])
  expect([forms[4]!.lower, forms[4]!.upper].map((end) => end.toFixed(2))).toEqual(['0.34', '0.95'])
})

test('judges who say the same agree fully, and one judge says nothing', () => {
  const same = intraclassCorrelations(table('1 2 3 5', '1 2 3 5'))!
  expect(same.map(({ value }) => value)).toEqual([1, 1, 1, 1, 1, 1])
  const shifted = intraclassCorrelations(table('1 2 3 5', '2 3 4 6'))!
  expect(shifted[4]).toMatchObject({ type: 'consistency', value: 1, lower: 1, upper: 1 })
  expect(shifted[2]!.value).toBeLessThan(1)
  expect(intraclassCorrelations(table('1 2 3'))).toBeUndefined()
  expect(intraclassCorrelations(table('3 3 3', '3 3 3'))).toBeUndefined()
})

test('units that somebody left out are left out of what needs all raters', () => {
  const withGap = table('9 6 8 7 10 6 3', '2 1 4 1 5 2 .', '5 3 6 2 6 4 3', '8 2 8 6 9 7 3')
  expect(intraclassCorrelations(withGap)).toEqual(intraclassCorrelations(shroutFleiss))
  expect(kendallW(withGap)).toEqual(kendallW(shroutFleiss))
})

test('G of a complete table is ICC(3,k), and Phi is ICC(2,k)', () => {
  const reviews = shroutFleiss.map(({ unit, rater, score }) => ({ entry: unit, judge: rater, score }))
  const forms = intraclassCorrelations(shroutFleiss)!
  const { relative, absolute } = generalizability(varianceComponents(reviews)!, 4)!
  expect(relative).toBeCloseTo(forms[5]!.value, 9)
  expect(absolute).toBeCloseTo(forms[3]!.value, 9)
})

// Twenty people whose fear three people rate from 1 to 6 (data set anxiety of the R package irr).
const anxiety = table(
  '3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3',
  '3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4',
  '2 1 4 4 3 2 1 6 1 1 1 2 3 3 1 1 3 3 2 2',
)

test('agreement of two raters counts near misses as its weights say', () => {
  const pairs = Array.from({ length: 20 }, (_, unit) => {
    const [a, b] = anxiety.filter((rating) => rating.unit === String(unit))
    return [a!.score, b!.score] as const
  })
  const kappas = (['none', 'linear', 'quadratic'] as const).map((weights) => weightedKappa(pairs, weights)!)
  expect(kappas.map(({ value }) => value.toFixed(3))).toEqual(['0.119', '0.189', '0.297'])
  expect(kappas.map(({ z }) => z!.toFixed(2))).toEqual(['1.16', '1.42', '1.34'])
  expect(weightedKappa([[2, 2]], 'quadratic')).toBeUndefined()
})

test('Kendall’s W takes ties into account', () => {
  expect(kendallW(anxiety)!.w).toBeCloseTo(0.54, 3)
  expect(kendallW(table('1 2 3 4', '1 2 3 4'))).toEqual({ w: 1, chiSquare: 6 })
  expect(kendallW(table('1 2 3', '3 2 1'))!.w).toBe(0)
  expect(kendallW(table('1 1', '1 1'))).toBeUndefined()
})

test('Fleiss’s kappa of two raters and two answers is what it is by hand', () => {
  const answers = ['yyyyynnnnn', 'yyyyynnnny'].flatMap((line, rater) =>
    [...line].map((score, unit) => ({ unit: String(unit), rater: String(rater), score })),
  )
  // Nine of ten agree; 11 of 20 answers are yes, so that chance gives 0.55^2 + 0.45^2.
  expect(fleissKappa(answers)!.value).toBeCloseTo((0.9 - 0.505) / 0.495, 12)
  // With an answer missing the unit says nothing, and no longer as many answer everywhere.
  const third = { unit: '0', rater: '2', score: 'y' }
  expect(fleissKappa(answers.slice(0, 19))!.value).toBe(1)
  expect(fleissKappa([...answers, third])!.z).toBeUndefined()
  expect(fleissKappa(answers.filter(({ score }) => score === 'y'))).toBeUndefined()
})

// Davies and Goldsmith (1972), Statistical Methods in Research and Production: diameters of growth around
// penicillin, 24 plates and 6 samples; fitted in Bates and others (2015), J. Stat. Software 67(1).
const penicillin = table(
  '27 27 25 26 25 24 24 26 24 24 26 25 26 26 26 25 25 25 24 26 25 25 24 24',
  '23 23 21 23 22 22 20 22 21 21 23 22 24 23 23 22 21 22 21 23 21 22 21 21',
  '26 26 25 25 26 25 23 26 24 24 26 26 26 26 25 25 24 24 23 26 24 25 24 24',
  '23 23 24 23 22 23 21 24 22 23 24 24 24 23 24 23 23 23 21 24 22 22 22 22',
  '23 23 24 23 23 22 22 24 22 22 24 24 25 23 24 23 23 23 21 24 22 22 24 21',
  '21 21 20 20 20 19 19 21 20 19 21 20 22 20 22 20 20 19 19 21 18 20 19 18',
).map(({ unit, rater, score }) => ({ entry: unit, judge: rater, score }))

test('the variance components of the penicillin plates are those of lme4', () => {
  const { entryVariance, judgeVariance, residualVariance, mean, logLikelihood } =
    varianceComponents(penicillin)!
  const sds = [entryVariance, judgeVariance, residualVariance].map(Math.sqrt)
  expect(sds.map((sd) => sd.toFixed(5))).toEqual(['0.84670', '1.93156', '0.54992'])
  expect(mean).toBeCloseTo(22.97222, 5)
  expect(logLikelihood).toBeCloseTo(-165.43029, 5)
})

test('with the plates fixed the samples vary as much', () => {
  const { judgeVariance, residualVariance, entries } = severityModel(penicillin)
  expect(Math.sqrt(judgeVariance!)).toBeCloseTo(1.931558, 6)
  expect(Math.sqrt(residualVariance!)).toBeCloseTo(0.549923, 6)
  // Every sample is on every plate, so nothing has to be adjusted.
  for (const { adjusted, mean } of entries) expect(adjusted).toBeCloseTo(mean, 12)
})

// Davies and Goldsmith (1972): yield of dye from five samples of six batches; and Box and Tiao (1973), invented, where
// the batches differ less than chance would have them. Fitted in Bates and others (2015).
test.each([
  [
    'dye',
    [42.0006, 49.5101, 1527.5, 19.3834],
    '1545 1440 1440 1520 1580|1540 1555 1490 1560 1495|1595 1550 1605 1510 1560|1445 1440 1595 1465 1545|1595 1630 1515 1635 1625|1520 1455 1450 1480 1445',
  ],
  [
    'no difference',
    [0, 3.7157, 5.6656, 0.6784],
    '7.298 3.846 2.434 9.566 7.99|5.22 6.556 0.608 11.788 -0.892|0.11 10.386 13.434 5.51 8.166|2.212 4.852 7.092 9.288 4.98|0.282 9.014 4.458 9.446 7.198|1.722 4.782 8.106 0.758 3.758',
  ],
] as const)('batches read more than once come out as in lme4: %s', (_, expected, lines) => {
  const reviews = table(...lines.split('|')).map(({ rater, score }) => ({
    entry: 'all',
    judge: rater,
    score,
  }))
  const { judgeVariance, residualVariance, entries } = severityModel(reviews)
  const ours = [
    Math.sqrt(judgeVariance!),
    Math.sqrt(residualVariance!),
    entries[0]!.adjusted,
    entries[0]!.se!,
  ]
  for (const [at, value] of expected.entries()) expect(ours[at]).toBeCloseTo(value, 4)
})

// Stigler (1994), Statistical Science 9: 94-108: how often four journals cite each other.
const citations = [
  ['Biometrika', 'Comm Statist', 730, 33],
  ['Biometrika', 'JASA', 498, 320],
  ['Biometrika', 'JRSS-B', 221, 284],
  ['Comm Statist', 'JASA', 68, 813],
  ['Comm Statist', 'JRSS-B', 17, 276],
  ['JASA', 'JRSS-B', 142, 325],
] as const

test('abilities of journals by their citations are the published ones', () => {
  const comparisons = citations.map(([first, second, firstWins, secondWins]) => ({
    first,
    second,
    firstWins,
    secondWins,
  }))
  const abilities = bradleyTerry(comparisons, { reference: 'Biometrika' })!
  expect(abilities.map(({ id, ability, se }) => `${id} ${ability.toFixed(3)} ${se.toFixed(3)}`)).toEqual([
    'Biometrika 0.000 0.000',
    'Comm Statist -2.949 0.103',
    'JASA -0.480 0.061',
    'JRSS-B 0.269 0.071',
  ])
  expect(separationReliability(abilities)).toBeGreaterThan(0.99)
})

// Agresti (2002), Categorical Data Analysis: games of seven baseball teams in 1987; fitted in Turner and Firth (2012),
// J. Stat. Software 48(9).
test('abilities of baseball teams are the published ones', () => {
  const teams = ['Milwaukee', 'Detroit', 'Toronto', 'New York', 'Boston', 'Cleveland', 'Baltimore']
  const wins = [
    [0, 7, 9, 7, 7, 9, 11],
    [6, 0, 7, 5, 11, 9, 9],
    [4, 6, 0, 7, 7, 8, 12],
    [6, 8, 6, 0, 6, 7, 10],
    [6, 2, 6, 7, 0, 7, 12],
    [4, 4, 5, 6, 6, 0, 6],
    [2, 4, 1, 3, 1, 7, 0],
  ]
  const games = teams.flatMap((first, a) =>
    teams.slice(a + 1).map((second, next) => {
      const b = a + 1 + next
      return { first, second, firstWins: wins[a]![b]!, secondWins: wins[b]![a]! }
    }),
  )
  const abilities = bradleyTerry(games, { reference: 'Baltimore' })!
  expect(abilities.map(({ id, ability, se }) => `${id} ${ability.toFixed(3)} ${se.toFixed(3)}`)).toEqual([
    'Baltimore 0.000 0.000',
    'Boston 1.108 0.334',
    'Cleveland 0.684 0.332',
    'Detroit 1.436 0.340',
    'Milwaukee 1.581 0.343',
    'New York 1.248 0.336',
    'Toronto 1.294 0.337',
  ])
})

test('who has won everything has no ability without a ridge', () => {
  const always = [{ first: 'a', second: 'b', firstWins: 4, secondWins: 0 }]
  expect(bradleyTerry(always)).toBeUndefined()
  const [a, b] = bradleyTerry(always, { ridge: 1 })!
  expect(a!.ability - b!.ability).toBeGreaterThan(0.5)
  const apart = [
    { first: 'a', second: 'b', firstWins: 2, secondWins: 1 },
    { first: 'c', second: 'd', firstWins: 2, secondWins: 1 },
  ]
  expect(bradleyTerry(apart)).toBeUndefined()
})
