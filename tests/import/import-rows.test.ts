import { expect, test } from 'vitest'
import { parseFrontmatter } from '../../src/lib/content/frontmatter.ts'
import { ImportError } from '../../src/lib/import/import-error.ts'
import { importRows } from '../../src/lib/import/import-rows.ts'
import type { ImportContext } from '../../src/lib/import/imported.ts'
import { exampleZone, open } from './import-files.ts'

const rows = (csv: string, options: Partial<ImportContext> = {}) => {
  const imported = importRows(csv, {
    known: exampleZone(),
    locale: 'en',
    today: '2026-11-21',
    name: 'answers.csv',
    ...options,
  })
  return { ...imported, data: imported.files.map(({ text }) => parseFrontmatter(text).data) }
}

const english = `Timestamp,Email Address,Your name,Which prototype does it belong to?,What do you want to find out?,What will you try this time,How big is the test?,How many students?,First day,Last day,What do you think will happen?,The number you expect,Why do you think so?,Favorite snack
12/1/2026 9:15:02,ana@example.org,Ana Diaz,Draft by Friday,Do slots help?,"Slots in class, not at lunch.",One class,23,12/7/2026,"Dec 18, 2026",More drafts.,"67%","They said so.",Pears & <plums>
12/2/2026 9:15:02,ben@example.org,Ben Oh,draft by Friday,Do pairs help?,Pairs read first.,A whole county,23,12/7/2026,soon,More drafts.,a lot,They said so.,
`

test('one row of a Google form is one cycle; the second gets the next number and its own list', () => {
  const read = rows(english)
  expect(read.files.map(({ path }) => path)).toEqual([
    'prototypes/draft-by-friday/cycle-04.mdx',
    'prototypes/draft-by-friday/cycle-05.mdx',
  ])
  expect(read.data[0]).toEqual({
    question: 'Do slots help?',
    change: 'Slots in class, not at lunch.',
    scale: 2,
    students: '20-49',
    starts: '2026-12-07',
    ends: '2026-12-18',
    plannedOn: '2026-12-01',
    prediction: { measure: 'drafts-by-friday', value: 67, words: 'More drafts.', because: 'They said so.' },
  })
  expect(read.files[0]?.text).toContain('## Favorite snack\n\nPears & \\<plums>')
  expect(open(read)).toEqual([
    'row 3: “How big is the test?”: “A whole county” is none of the answers. Write one of these: A few students | One class | Several classes or teachers | A grade or department | Whole school | Several schools | The whole district.',
    'row 3: “Last day”: “soon” is no day we can read. Write month, day and year, for example Oct 5, 2026. What was written stands in the text of the page. The line to add: ends: 2026-01-31',
    'row 3: “The number you expect”: “a lot” is not one number. Write only the number, for example 63. What was written stands in the text of the page. The line to add: prediction: { value: 63 }',
  ])
  expect(read.files[1]?.text).toContain('## Last day\n\nsoon')
  // An answer that is not clear is none yet.
  expect(read.data.map((data) => data?.draft)).toEqual([undefined, true])
})

test('who somebody is stays out, and that is said', () => {
  const read = rows(english)
  expect(JSON.stringify(read.files)).not.toMatch(/ana@|Ana Diaz|Ben Oh/)
  expect(read.remarks.at(-1)?.text).toContain('Email Address, Your name')
})

test('answers in Spanish, with semicolons and a byte order mark, from Microsoft Forms', () => {
  const read = rows(
    '\ufeffID;Hora de inicio;Hora de finalización;Correo electrónico;Nombre;Nombre corto;La lección;¿Qué pasó?;¿Qué hacer el lunes?;¿Con qué problemas ayuda?;¿Qué lo muestra?;¿Cuándo puede no servir?;¿Qué tipo de lección es?;Grados\n' +
      '1;10/1/26 9:00:00;10/1/26 9:05:00;ana@example.org;Ana Díaz;La hora dentro de la clase;Reservar la hora dentro de la clase.;"En el almuerzo; nadie vino.";Colgar una hoja.;few-first-drafts;prototypes/draft-by-friday/cycle-03;Sin nadie que mire la clase.;mixto;8.º y 9.º grado\n',
    { locale: 'es' },
  )
  expect(read.files.map(({ path }) => path)).toEqual(['lessons/la-hora-dentro-de-la-clase.mdx'])
  expect(read.data[0]).toMatchObject({
    lang: 'es',
    title: 'La hora dentro de la clase',
    event: 'En el almuerzo; nadie vino.',
    problems: ['few-first-drafts'],
    evidence: ['prototypes/draft-by-friday/cycle-03'],
    grades: [8, 9],
  })
  expect(JSON.stringify(read.files)).not.toMatch(/Ana Díaz|ana@/)
})

test('a table cell holds rows, and a long answer keeps its end on the page', () => {
  const long = 'We learned a lot. '.repeat(80).trim()
  const read = rows(
    `Which prototype does it belong to?\tDid you do it as planned?\tThe numbers\tWhat did you learn, and why did it come out so?\tWhat next?\ndraft-by-friday\tYes\t"drafts-by-friday | 64 | 28 | 11/14/2026\nslots-used | 90 |  | Nov 14, 2026"\t${long}\tadopt\n`,
    { form: 'cycle' },
  )
  expect(read.data[0]?.results).toEqual([
    { measure: 'drafts-by-friday', value: 64, students: 28, date: '2026-11-14' },
    { measure: 'slots-used', value: 90, date: '2026-11-14' },
  ])
  expect(String(read.data[0]?.learned).length).toBeLessThanOrEqual(1000)
  expect(read.files[0]?.text).toContain(`## What did you learn, and why did it come out so?\n\n${long}`)
  expect(open(read).join('\n')).toContain('more than 1000 characters')
})

test('a row that is there twice is written once, and rows are counted as the table shows them', () => {
  const [head = '', first = '', second = ''] = english.split('\n')
  const later = first.replace('9:15:02', '9:16:40')
  const read = rows([head, first, ',,', later, second, ''].join('\n'))
  expect(read.files.map(({ path }) => path.slice(-12))).toEqual(['cycle-04.mdx', 'cycle-05.mdx'])
  expect(open(read)[0]).toBe('row 4: It is the same as row 2, so it was not written again.')
  expect(open(read)[1]).toMatch(/^row 5: /)
  const texts = new Map(read.files.map(({ path, text }) => [path, text]))
  const known = { ...exampleZone(), taken: [...exampleZone().taken, ...texts.keys()] }
  const again = rows(english, { known, textOf: (path) => texts.get(path) })
  expect(again.files).toEqual([])
  expect(open(again)[0]).toContain('The same write-up is there already, so nothing was written')
})

test('two rows that close the same cycle both add to it, and it is one file', () => {
  const before = '---\nquestion: Do slots help?\n---\n'
  const read = rows(
    `Which prototype does it belong to?,Which cycle is it?,What next?,What surprised you?,What did you learn and why did it come out so?,Was your prediction right?\nDraft by Friday,the first,Adapt,,,\nDraft by Friday,1,,They sang,Songs help.,Partly\n`,
    { form: 'close-cycle', textOf: (path) => (path.endsWith('cycle-01.mdx') ? before : undefined) },
  )
  expect(read.files.map(({ path }) => path)).toEqual(['prototypes/draft-by-friday/cycle-01.mdx'])
  expect(read.data[0]).toMatchObject({ decision: 'adapt', surprises: 'They sang', learned: 'Songs help.' })
})

test('a table that asks nothing of ours, is empty or too large is refused in words', () => {
  for (const [csv, failure] of [
    ['', 'empty'],
    ['a,b\n1,2\n', 'no-columns'],
    [`${english.split('\n')[0]}\n${'x,y\n'.repeat(501)}`, 'too-many-rows'],
  ] as const)
    expect(() => rows(csv)).toThrow(expect.objectContaining({ name: ImportError.name, failure }))
})
