import { expect, test } from 'vitest'
import { findStatementPattern, statementPatterns } from '../../src/lib/check/solution-patterns.ts'

const kindOf = (text: string): string | undefined => {
  const found = findStatementPattern(text, 'solution') ?? findStatementPattern(text, 'blame')
  return statementPatterns.find(({ because }) => because === found?.because)?.kind
}

test.each([
  ['needed', 'We need more Chromebooks in grade 6', 'Necesitamos más computadoras en sexto grado'],
  ['lacking', 'The problem is a lack of station rotation', 'El problema es la falta de capacitación'],
  ['unused', 'Teachers aren’t using the data platform', 'Los docentes no usan la plataforma'],
  ['plan', 'Implement flipped lessons in math', 'Implementar clases invertidas en matemáticas'],
  ['advice', 'Students should have playlists', 'Los estudiantes deberían tener tabletas'],
  ['blame', "Parents don't care about homework", 'A las familias no les importa la tarea'],
  ['label', 'Unmotivated students', 'Estudiantes desmotivados'],
])('a statement of the kind "%s" is seen in both languages', (kind, english, spanish) => {
  expect([kindOf(english), kindOf(spanish)]).toEqual([kind, kind])
})

test('each kind belongs to one rule and has a reason', () => {
  expect(new Set(statementPatterns.map(({ kind }) => kind)).size).toBe(7)
  for (const { because } of statementPatterns) expect(because.en).not.toBe(because.es)
})

test.each([
  'In fall 2025, 34 of 100 students in grade 8 handed in no first draft by Friday.',
  'One set of books takes two hours, so marking fills eight to ten hours of a usual week.',
  'Train delays make a fifth of grade 9 late for first period.',
  'Students are not following the story by the third page.',
  'Fewer than half of the families answered the letter, which came in English.',
  'En una clase de cuarto, un tercio de los niños no entiende las instrucciones.',
])('"%s" describes a problem', (text) => {
  expect(kindOf(text)).toBeUndefined()
})
