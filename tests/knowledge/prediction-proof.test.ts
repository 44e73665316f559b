import { expect, test } from 'vitest'
import { exampleHistory, historyOfExample } from '../../src/lib/check/example-history.ts'
import { noHistory, type History } from '../../src/lib/knowledge/history.ts'
import { provePrediction } from '../../src/lib/knowledge/prediction-proof.ts'
import { readCycleStep } from '../../src/lib/views/cycle-step.ts'
import { readProof, unknownInAll } from '../../src/lib/views/prediction-proof.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { contextOfExample } from '../views/context-of-example.ts'

const path = 'prototypes/talk/cycle-01.mdx'
const text = (...fields: readonly string[]) => `---\n${fields.join('\n')}\n---\n`
const prediction = 'prediction: { measure: drafts, value: 60 }'
const saw = 'observations: More drafts came in.'

/** A cycle with these fields, and what its file held in each save of February 2026. */
function zoneOf(fields: readonly string[], saves: readonly (readonly [day: number, held: string])[] = []) {
  const days = saves.map(([day, held]) => ({
    day: `2026-02-${String(day).padStart(2, '0')}`,
    files: { [path]: held },
  }))
  return { [path]: text(...fields), ...(saves.length > 0 && exampleHistory(...days)) }
}

function prove(fields: readonly string[], ...saves: Parameters<typeof zoneOf>[1] & object) {
  const zone = zoneOf(fields, saves)
  const cycle = graphOfExample(zone).get('cycle', 'talk/cycle-01')!
  return provePrediction(cycle, historyOfExample(zone))
}

test('the days between a prediction and its result count from save to save', () => {
  expect(prove([prediction, saw], [2, 'prediction'], [14, 'prediction, results'])).toMatchObject({
    state: 'before',
    days: 12,
  })
  expect(prove([prediction], [2, 'prediction'])).toEqual({ state: 'waiting', saved: '2026-02-02' })
  expect(prove([saw], [2, 'results'])).toBeUndefined()
})

test('a result that was counted before it was saved is taken on the day it was counted', () => {
  const counted = (day: string) => `results: [{ measure: drafts, value: 58, date: 2026-02-${day} }]`
  const saves = [
    [5, 'prediction'],
    [20, 'prediction, results'],
  ] as const
  expect(prove([prediction, counted('12')], ...saves)).toMatchObject({ state: 'before', days: 7 })
  expect(prove([prediction, counted('05')], ...saves)).toMatchObject({ state: 'before', days: 0 })
  expect(prove([prediction, counted('04')], ...saves)).toMatchObject({
    state: 'after',
    results: '2026-02-04',
  })
  expect(prove([prediction, counted('04')], [5, 'prediction'])).toMatchObject({ state: 'after' })
})

test('it is the prediction that stood when results came that has to be saved before', () => {
  const states = (...held: readonly string[]) =>
    prove([prediction, saw], ...held.map((words, index) => [index + 1, words] as const))
  expect(states('other prediction', 'prediction', 'prediction, results')).toMatchObject({
    state: 'before',
    saved: '2026-02-02',
  })
  expect(states('', 'prediction, results')).toMatchObject({ state: 'together', saved: '2026-02-02' })
  expect(states('results', 'prediction, results')).toMatchObject({ state: 'after', results: '2026-02-01' })
  expect(states('results', 'prediction', 'prediction, results')).toMatchObject({ state: 'after' })
  expect(states('prediction, results', 'prediction', 'prediction, results')?.state).toBe('together')
  expect(states('other prediction', 'prediction, results')).toMatchObject({
    state: 'changed',
    changed: '2026-02-02',
  })
  expect(states('other prediction', 'other prediction, results', 'prediction, results')).toMatchObject({
    state: 'changed',
    changed: '2026-02-03',
  })
  const putBack = ['prediction', 'prediction, results', 'other prediction, results', 'prediction, results']
  expect(states(...putBack)).toMatchObject({ state: 'before', days: 1 })
})

test('words that are in no save yet are not saved, but marks, capitals and a reason change nothing', () => {
  const saved = (fields: string) => prove([`prediction: { ${fields} }`], [2, 'prediction'])?.state
  expect(saved('measure: drafts, value: 60')).toBe('waiting')
  const working = (now: string) => {
    const before = zoneOf(['prediction: { words: Six of ten drafts come in }'], [[2, 'prediction']])
    const cycle = graphOfExample({ [path]: text(now) }).get('cycle', 'talk/cycle-01')!
    return provePrediction(cycle, historyOfExample(before))?.state
  }
  expect(working('prediction: { words: "six of ten  drafts come in.", because: of talk }')).toBe('waiting')
  expect(working('prediction: { words: Seven of ten drafts come in }')).toBe('unsaved')
  expect(prove([prediction], [2, ''])?.state).toBe('unsaved')
  expect(prove([prediction], [2, 'results'])?.state).toBe('unsaved')
})

test('where nothing is known, nothing is claimed', () => {
  const borrowed = 'borrowed: { from: [study], note: Retold. }'
  const saves = [[2, 'prediction, results']] as const
  expect(prove([prediction, saw])).toEqual({ state: 'unknown', because: 'none' })
  expect(prove([prediction, saw, borrowed], ...saves)).toEqual({ state: 'unknown', because: 'borrowed' })
  const cycle = graphOfExample({ [path]: text(prediction) }).get('cycle', 'talk/cycle-01')!
  const shallow: History = { ...noHistory, state: 'shallow' }
  expect(provePrediction(cycle, shallow)).toEqual({ state: 'unknown', because: 'shallow' })
})

test('a page says it in its language, and a list without any history says so once', () => {
  const context = (locale: 'en' | 'es', saves?: Parameters<typeof zoneOf>[1]) =>
    contextOfExample(zoneOf([prediction, saw], saves), locale)
  const cyclesOf = (page: ReturnType<typeof context>) => page.graph.all('cycle')
  const say = (page: ReturnType<typeof context>) => readProof(page, cyclesOf(page)[0]!)
  const proven = [
    [2, 'prediction'],
    [14, 'prediction, results'],
  ] as const
  expect(say(context('en', proven))).toEqual({
    text: 'Prediction saved 12 days before the result.',
    weight: 'shown',
  })
  expect(say(context('es', proven))?.text).toBe('La predicción se guardó 12 días antes del resultado.')
  expect(say(context('en', [[14, 'prediction, results']]))).toEqual({
    text: 'Prediction saved with the result, on Feb 14, 2026. Which came first cannot be shown.',
    weight: 'told',
  })
  const unknown = context('en')
  expect(say(unknown)?.weight).toBe('unknown')
  expect(unknownInAll(unknown, cyclesOf(unknown))).toBe(say(unknown)?.text)
  const labels = (page: ReturnType<typeof context>) =>
    readCycleStep(page, cyclesOf(page)[0]!).rows.map(({ label }) => label)
  expect(labels(unknown)).not.toContain('Was it saved first?')
  const known = context('en', proven)
  expect(labels(known)).toContain('Was it saved first?')
  expect(unknownInAll(known, cyclesOf(known))).toBeUndefined()
})
