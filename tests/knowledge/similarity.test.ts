import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSimilarity, type Document } from '../../src/lib/knowledge/similarity.ts'

const inGroup = (group: string, texts: Readonly<Record<string, string>>): Document[] =>
  Object.entries(texts).map(([id, text]) => ({ id, group, text }))

/** Asks with a text for the texts nearest to it. */
function nearest(text: string, texts: Readonly<Record<string, string>>, count = 3) {
  const index = buildSimilarity([...inGroup('texts', texts), { id: 'asked', group: 'asked', text }])
  return index.nearest({ id: 'asked', group: 'asked' }, { group: 'texts', count, least: 0.01 })
}

test('finds the text that shares the rarest words and names them', () => {
  const [first, ...others] = nearest('Feedback came while students were drafting.', {
    drafts: 'Too few first drafts. Without a draft there is no feedback.',
    calls: 'Families hear about an absence late. The call is in English.',
    moves: 'Moving between stations takes ten minutes.',
  })
  expect(first).toMatchObject({ id: 'drafts', words: ['drafting', 'feedback'] })
  expect(others).toEqual([])
})

test('folds endings and accents in both languages', () => {
  const texts = { en: 'stories, planning, stopped', es: 'predicciones y ciclos' }
  expect(nearest('story plans stop', texts, 1)[0]).toMatchObject({
    id: 'en',
    words: expect.arrayContaining(['story', 'plans', 'stop']),
  })
  expect(nearest('La predicción del ciclo', texts, 1)[0]).toMatchObject({ id: 'es' })
})

test('words that every school page uses count for nothing', () => {
  const texts = { a: 'Students of a class in grade 8 need help.' }
  expect(nearest('The teacher of a grade 8 class helps students.', texts)).toEqual([])
})

test('a text is not near to itself, and only the group that is asked for is searched', () => {
  const index = buildSimilarity([
    ...inGroup('lessons', { a: 'Book slots on paper.', b: 'Book slots on paper.' }),
    ...inGroup('problems', { a: 'Slots are full.' }),
  ])
  const ids = (group: string) =>
    index.nearest({ id: 'a', group: 'lessons' }, { group, count: 9, least: 0 }).map(({ id }) => id)
  expect([ids('lessons'), ids('problems'), ids('schools')]).toEqual([['b'], ['a'], []])
})

const word = fc.constantFrom(
  ...'draft marking absence station voices codes families passes partner notebook'.split(' '),
)
const texts = fc.array(
  fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 12 },
)

test('scores stay within 0 and 1, the same words score 1, and the order of documents does not matter', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const list = given.map((text, at) => ({ id: `${at}`, group: 'texts', text }))
      const wanted = { group: 'texts', count: 20, least: 0 }
      const [index, turned] = [buildSimilarity(list), buildSimilarity([...list].reverse())]
      const words = (text: string) => text.split(' ').sort().join(' ')
      for (const asked of list) {
        const near = index.nearest(asked, wanted)
        expect(turned.nearest(asked, wanted)).toEqual(near)
        for (const { id, score } of near) {
          expect(score > 0 && score <= 1 + 1e-6).toBe(true)
          if (words(given[Number(id)] ?? '') === words(asked.text)) expect(score).toBeCloseTo(1, 6)
        }
      }
    }),
  )
})

test('asking for close texts only leaves out no close one', () => {
  fc.assert(
    fc.property(texts, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (given, least) => {
      const list = given.map((text, at) => ({ id: `${at}`, group: 'texts', text }))
      const index = buildSimilarity(list)
      for (const asked of list) {
        const all = index.nearest(asked, { group: 'texts', count: 20, least: 0 })
        const close = index.nearest(asked, { group: 'texts', count: 20, least })
        expect(close.map(({ id }) => id)).toEqual(
          all.flatMap(({ id, score }) => (score >= least ? [id] : [])),
        )
      }
    }),
  )
})
