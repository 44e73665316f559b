import { describe, expect, test } from 'vitest'
import { findLevelClaim } from '../../src/lib/check/level-claims.ts'

describe('words that say a study showed it', () => {
  test.each([
    ['This is an evidence-based practice.', 'evidence-based'],
    ['A research based routine', 'research based'],
    ['It is scientifically proven.', 'scientifically proven'],
    ['A proven way to raise scores', 'A proven'],
    ['It has been proven to work.', 'been proven'],
    ['The program has ESSA Tier 2 for reading.', 'ESSA Tier 2'],
    ['There is Tier 1 (strong) evidence.', 'Tier 1 (strong) evidence'],
    ['Tier II evidence in grade 4', 'Tier II evidence'],
    ['We have no time, but it is research-based.', 'research-based'],
    ['Una estrategia basada en la evidencia', 'basada en la evidencia'],
    ['Un método científicamente comprobado', 'científicamente comprobado'],
    ['Está comprobado que funciona.', 'Está comprobado que'],
    ['Tiene nivel 1 de evidencia.', 'nivel 1 de evidencia'],
  ])('%s', (text, found) => expect(findLevelClaim(text)).toBe(found))

  test.each([
    'It is not evidence-based.',
    'Nobody has shown that it is evidence-based.',
    "It isn't proven, and it hasn't been proven elsewhere.",
    'Is it research-based?',
    'The flyer says “research-based”.',
    'Students write evidence-based arguments from the text.',
    'Tier 2 support, tier 3 students and a Tier 1 lesson',
    'It has proven hard to find time.',
    'We can be proven wrong by the count.',
    'The chart is an unproven idea.',
    'We looked at the evidence and at research on talk.',
    'No está comprobado que sirva.',
    'Una conversación basada en evidencias del texto',
    'Lo hemos probado en dos clases.',
    'El nivel de evidencia se calcula.',
  ])('stays out of it: %s', (text) => expect(findLevelClaim(text)).toBeUndefined())

  test('long hostile text is read in no time', () => {
    const text = 'a proven '.repeat(20_000) + 'not '.repeat(20_000) + 'evidence-'.repeat(20_000)
    const start = performance.now()
    findLevelClaim(text)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
