import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSimilarity } from '../../src/lib/knowledge/similarity.ts'

const documents = [
  { id: 'drafts', text: 'Too few first drafts. Without a draft there is no feedback.' },
  { id: 'calls', text: 'Families hear about an absence late. The call is in English.' },
  { id: 'moves', text: 'Moving between stations takes ten minutes.' },
]

test('finds the text that shares the rarest words and names them', () => {
  const [first, ...others] = buildSimilarity(documents).nearest(
    'Feedback came while students were drafting.',
    3,
  )
  expect(first).toMatchObject({ id: 'drafts', words: ['drafting', 'feedback'] })
  expect(others).toEqual([])
})

test('folds endings and accents in both languages', () => {
  const index = buildSimilarity([
    { id: 'en', text: 'stories, planning, stopped' },
    { id: 'es', text: 'predicciones y ciclos' },
  ])
  expect(index.nearest('story plans stop', 1)[0]).toMatchObject({
    id: 'en',
    words: expect.arrayContaining(['story', 'plans', 'stop']),
  })
  expect(index.nearest('La predicción del ciclo', 1)[0]).toMatchObject({ id: 'es' })
})

test('words that every school page uses count for nothing', () => {
  const index = buildSimilarity([{ id: 'a', text: 'Students of a class in grade 8 need help.' }])
  expect(index.nearest('The teacher of a grade 8 class helps students.', 1)).toEqual([])
})

test('a text is nearest to itself, scores stay within 0 and 1, and the order of documents does not matter', () => {
  const word = fc.constantFrom(
    'draft',
    'marking',
    'absence',
    'station',
    'voices',
    'codes',
    'families',
    'passes',
  )
  const texts = fc.uniqueArray(
    fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.sort().join(' ')),
    { minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(texts, (given) => {
      const list = given.map((text, index) => ({ id: `${index}`, text }))
      const index = buildSimilarity(list)
      for (const { text } of list) {
        const near = index.nearest(text, 20)
        const own = near.find(({ id }) => list[Number(id)]?.text === text)
        expect(own?.score).toBeCloseTo(1, 9)
        for (const { score } of near) expect(score > 0 && score <= 1 + 1e-9).toBe(true)
        expect(buildSimilarity([...list].reverse()).nearest(text, 20)).toEqual(near)
      }
    }),
  )
})
