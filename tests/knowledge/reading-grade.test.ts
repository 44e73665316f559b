import { expect, test } from 'vitest'
import { countText, fernandezHuerta, readingGrade } from '../../src/lib/knowledge/reading-grade.ts'
import { scanSentences } from '../../src/lib/knowledge/sentences.ts'
import { countSpanishSyllables } from '../../src/lib/knowledge/spanish-syllables.ts'

const gettysburg = `Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal. Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this. But, in a larger sense, we can not dedicate -- we can not consecrate -- we can not hallow -- this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us -- that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion -- that we here highly resolve that these dead shall not have died in vain -- that this nation, under God, shall have a new birth of freedom -- and that government of the people, by the people, for the people, shall not perish from the earth.`

test('the Gettysburg Address has its 271 words in 10 sentences and reads at grade 11, as published', () => {
  const counts = countText([gettysburg], 'en')
  expect(counts).toMatchObject({ words: 271, sentences: 10 })
  expect(readingGrade(counts, 'en')).toBeCloseTo(11, 0)
})

test('the formula of Kincaid gives what it gives by hand', () => {
  const counts = countText(['The cat sat on the mat.'], 'en')
  expect(counts).toEqual({ words: 6, sentences: 1, syllables: 6 })
  expect(readingGrade(counts, 'en')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5)
})

test('the first sentence of Don Quixote is counted as a reader of Spanish would', () => {
  const quixote =
    'En un lugar de la Mancha, de cuyo nombre no quiero acordarme, no ha mucho tiempo que vivía un hidalgo de los de lanza en astillero, adarga antigua, rocín flaco y galgo corredor.'
  const counts = countText([quixote], 'es')
  expect(counts).toEqual({ words: 33, sentences: 1, syllables: 60 })
  expect(fernandezHuerta(counts)).toBeCloseTo(64.09, 2)
})

test('the ease of Fernández Huerta becomes the grade of his table', () => {
  // Words a sentence and syllables a word that give an ease of 95, 85, 75, 65 and 55.
  const gradeAt = (ease: number) =>
    readingGrade({ words: 1000, sentences: 100, syllables: ((206.84 - 10.2 - ease) / 60) * 1000 }, 'es')
  expect([95, 85, 75].map((ease) => Math.floor(gradeAt(ease)))).toEqual([4, 5, 6])
  expect([69, 61].map((ease) => Math.floor(gradeAt(ease)))).toEqual([7, 8])
  expect(gradeAt(55)).toBeGreaterThan(9)
  expect(gradeAt(25)).toBeGreaterThan(16)
  expect(gradeAt(110)).toBeLessThan(4)
})

test('an easy text is easy and an office text is hard, in both languages', () => {
  const grade = (text: string, lang: 'en' | 'es') => readingGrade(countText([text], lang), lang)
  expect(grade('We book a time. They bring a draft. We read it with them.', 'en')).toBeLessThan(3)
  expect(grade('Cada grupo pide una cita. Traen un texto. Lo leemos juntos.', 'es')).toBeLessThan(6)
  expect(
    grade(
      'La implementación institucionalizada de intervenciones interdisciplinarias requiere colaboración administrativa permanente entre organizaciones gubernamentales responsables.',
      'es',
    ),
  ).toBeGreaterThan(13)
})

test.each(
  Object.entries({
    'y rey muy yo': [1, 1, 1, 1],
    'día país teoría búho continúa': [2, 2, 4, 2, 4],
    'también cláusula averiguáis construí': [2, 3, 4, 2],
    'aéreo poeta caos héroe cooperar': [4, 3, 2, 3, 4],
    'queso guitarra pingüino agua': [2, 3, 3, 2],
    'huevo ahueca prohibir paranoia playa': [2, 3, 2, 4, 2],
    'lección prototipo escuela estudiantes aprendizaje': [2, 4, 3, 4, 5],
  }),
)('syllables of %s', (words, counts) => {
  expect(words.split(' ').map(countSpanishSyllables)).toEqual(counts)
})

test('a sentence ends where a reader would say so', () => {
  const sentences = (text: string) => scanSentences(text).map(({ start, end }) => text.slice(start, end))
  expect(
    sentences('We met Dr. Lee at 8.15 a.m. on Friday. “It works!” she said. ¿Por qué? Nadie sabe.'),
  ).toEqual(['We met Dr. Lee at 8.15 a.m. on Friday.', '“It works!” she said.', '¿Por qué?', 'Nadie sabe.'])
  expect(scanSentences('1. 2. 3.')).toEqual([])
  expect(scanSentences('Follow-up in the students’ room')).toMatchObject([{ words: 5 }])
})
