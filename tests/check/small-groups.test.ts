import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findStudentCounts, isSmall } from '../../src/lib/check/small-groups.ts'

const smallIn = (text: string): string[] =>
  findStudentCounts(text)
    .filter((count) => isSmall(count, 10))
    .map(({ match }) => match)

test.each([
  ['5 of the 6 target SpLCN pupils made progress', ['5 of the 6 target SpLCN pupils']],
  ['5 pupils did not speak at all', ['5 pupils']],
  ['of these, 4 were Pupil Premium girls', ['4 were Pupil Premium girls']],
  ['a talk with the 4 target pupils', ['4 target pupils']],
  ['Of the six pupils she had found', ['six pupils']],
  ['sampling 6 of the target pupils', ['6 of the target pupils']],
  ['15 of 16 pupils', ['15 of 16 pupils']],
  ['one of the 6 target pupils', ['one of the 6 target pupils']],
  ['1 of 26 pupils', ['1 of 26 pupils']],
  ['4/6 students', ['4/6 students']],
  ['1 child did not finish', ['1 child']],
  ['twenty-five of twenty-six students', ['twenty-five of twenty-six students']],
  ['six EL students and 2 boys', ['six EL students', '2 boys']],
  ['two Year 4 pupils', ['two Year 4 pupils']],
  ['We asked two students.', ['two students']],
  ['Tres alumnos no hablaron', ['Tres alumnos']],
  ['Twelve students, 8 of them girls', ['8 of them girls']],
  ['in one class of 8, all passed', ['8']],
  ['4 out of 6 students', ['4 out of 6 students']],
  ['3 out of 4 target students', ['3 out of 4 target students']],
  ['5 more able pupils', ['5 more able pupils']],
  ['cinco de los seis estudiantes', ['cinco de los seis estudiantes']],
  ['We sat with a group of four students.', ['four students']],
  ['The first 5 students finished early.', ['5 students']],
  ['Los primeros 5 estudiantes terminaron.', ['5 estudiantes']],
  // The same task, told of students one could name.
  ['2 students handed out the sheet.', ['2 students']],
  ['2 EL students hand out the sheet.', ['2 EL students']],
  ['2 of the students hand out the sheet.', ['2 of the students']],
  ['Of these, 2 students hand out the sheet.', ['2 students']],
  ['2 students hand out the sheet because they cannot write yet.', ['2 students']],
  ['2 students hand out the sheet and finished late.', ['2 students']],
  ['2 students carry an inhaler, 1 in grade 5.', ['2 students']],
  ['Only 2 students take turns.', ['2 students']],
  ['2 students take medicine at noon.', ['2 students']],
  ['2 students sit alone at lunch.', ['2 students']],
  ['2 estudiantes que no escriben reparten las hojas.', ['2 estudiantes']],
])('%s: a small group', (text, expected) => {
  expect(smallIn(text)).toEqual(expected)
})

test.each([
  'Year 1 pupils',
  'grade 5 students',
  'grades 6, 7 and 8 students',
  '4.5 Explicitly teaching pupils',
  '3 questions pupils asked',
  '3 questions directed to particular pupils',
  '16 of 16 pupils',
  '34 of 100 students',
  '1,140 students',
  'a class of 25 students',
  'one student said so',
  'one of the students',
  'two schools',
  'two teachers let students choose',
  'two thirds of the pupils',
  'nine in ten pupils',
  '7 percent of students',
  'fewer than 10 students',
  'up to 5 students',
  '3 to 5 students',
  '3-5 students',
  'Ask two students whether it is true.',
  'groups of four students',
  '5 children per table',
  'two students at a time',
  '5-year-old children',
  'on 9/12 students met',
  'tier 3 kids',
  'uno de los estudiantes',
  '5 de cada 10 estudiantes',
  'grupos de 4 alumnos',
  'menos de 5 estudiantes',
  '3 out of 4 students',
  '1 in 5 students',
  'four students at each table',
  '8 students in each of 5 groups',
  'the room holds 8 students',
  'students work in pairs',
  'five more students',
  '7 more students than last week',
  '3 fewer students',
  'cinco alumnos más que antes',
  'a class of 25',
  'a class of 8 weeks',
  'la clase de 8 a 9',
  'We gave every group of four students one set of cards.',
  'Each group of 4 students reads one page.',
  'The first 5 students at the door hand out the folders.',
  'Cada grupo de cuatro estudiantes recibió un juego de tarjetas.',
  'Los primeros 5 estudiantes reparten las carpetas.',
  '2 students hand out the sheet.',
  'At 10:40, two students hand out the sheets, and all begin.',
  'Two students then collect the cards.',
  'Then 3 students lead the warm-up and 2 students keep time.',
  'Dos estudiantes reparten las hojas.',
  '2 alumnos recogen las tarjetas al final.',
])('%s: no small group', (text) => {
  expect(smallIn(text)).toEqual([])
})

test('the limit of the zone decides', () => {
  const [count] = findStudentCounts('12 students')
  expect(count && [10, 12, 13].map((minimum) => isSmall(count, minimum))).toEqual([false, false, true])
})

test('any text gives counts that stand in it, however long it is', () => {
  const word = fc.constantFrom(
    '3',
    'of',
    'the',
    '6',
    'target',
    'pupils',
    'two',
    'grade',
    '4/6',
    '.',
    'and',
    'students',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      for (const { match } of findStudentCounts(text)) expect(text.replace(/\s+/g, ' ')).toContain(match)
    }),
  )
  for (const hostile of [
    '3 of the 6 '.repeat(20_000),
    '1'.repeat(200_000),
    'grade 1, 2 and '.repeat(10_000),
  ]) {
    expect(findStudentCounts(`${hostile}. 12 students`).at(-1)).toMatchObject({ count: 12 })
  }
})
