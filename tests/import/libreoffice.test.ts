import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWord } from '../../src/lib/import/read-word.ts'
import { cleanPicture } from '../../src/node/clean-picture.ts'
import { checkedZone } from '../checked-zone.ts'
import { exampleZone, importWord, open } from './import-files.ts'
import { smallZone } from './small-zone.ts'

const fixture = (name: string) => new Uint8Array(readFileSync(join('tests/import/fixtures', name)))

test('a plan in Spanish that LibreOffice saved becomes the next cycle of its prototype', async () => {
  const read = await importWord(fixture('plan-cycle-es.docx'))
  expect(open(read)).toEqual([])
  expect(read.path).toBe('prototypes/draft-by-friday/cycle-04.mdx')
  expect(read.data).toEqual({
    lang: 'es',
    question: '¿Llegan más borradores si los turnos son en la clase?',
    change: 'Veinte turnos de cinco minutos durante la lección, en una hoja de papel.',
    scale: 2,
    students: '20-49',
    starts: '2026-12-07',
    ends: '2026-12-18',
    plannedOn: '2026-11-21',
    prediction: {
      measure: 'drafts-by-friday',
      value: 67,
      words: 'Los borradores suben de 57 a 67 de cada 100.',
      because: 'En otra clase se usaron nueve de cada diez turnos.',
    },
    lookAt: 'Borradores el viernes a las 3.\n\nMinutos de lección que se pierden.',
  })
  expect(read.body).toBe(
    'Lo que nos haría cambiar de idea\n\nSi menos de \\<5 estudiantes usan los turnos, paramos \\{sin culpa}.',
  )
})

test('a look-back only adds to its cycle: not a byte of what stands there changes', async () => {
  const path = 'prototypes/draft-by-friday/cycle-03.mdx'
  const before = '---\n# our plan\nquestion: Do slots help?\nasPlanned: "yes"\n---\n\nFirst words.\n'
  const read = await importWord(fixture('close-cycle-en.docx'), {
    textOf: (asked) => (asked === path ? before : undefined),
  })
  expect(read.files.map((file) => [file.path, file.adds])).toEqual([[path, true]])
  const after = read.files[0]?.text ?? ''
  const [start, end] = before.split('---\n\n')
  expect(after.startsWith(start ?? '')).toBe(true)
  expect(after.endsWith(`---\n\n${end}`)).toBe(true)
  const { asPlanned, resultsOn, ...added } = read.data
  expect([asPlanned, resultsOn]).toEqual(['yes', '2026-11-21'])
  expect(added).toMatchObject({
    results: [
      { measure: 'drafts-by-friday', value: 64, students: 28, date: '2025-11-14' },
      { measure: 'minutes-lost', value: 1.5, date: '2025-11-14' },
    ],
    predictionHeld: 'no',
    learned:
      'A set time does not help when it costs students something they like.\n\nThe time has to be part of the lesson.',
    inTheWay: [{ what: 'There is no advisory period', kind: 'time' }],
    decision: 'adapt',
    stopDoing: ['Comments on late drafts'],
  })
  const said = open(read).join('\n')
  expect(said).toContain(
    '“Did you do it as planned?” has an answer in the file, and it stays as it is. Change it if the document is right, which says: Mostly',
  )
  expect(said).toContain('“Minutes lost” is none of the answers')
})

test('a document without our questions keeps all its words, in the order they had', async () => {
  const read = await importWord(fixture('free.docx'))
  expect(read.path).toBe('lessons/what-we-learned-from-the-paper-sheet.mdx')
  expect(read.data).toEqual({
    title: 'What we learned from the paper sheet',
    draft: true,
    worksWhen: 'When the teacher stands beside it.',
  })
  expect(read.body)
    .toBe(`We learned that **a sheet on the wall** beats a form on a screen for \\<5 of our \\{groups}. import duties rose too. See [the sheet](https://example.org/sheet) and this file.

## What the wall looks like

- Two columns
- Six rows

<Figure src="what-we-learned-from-the-paper-sheet-1.jpg" alt="A sheet with three columns and four rows" />

| Week | Slots used |
| - | - |
| 1 | 20 |

One more thing (Counted on Fridays.).`)
  expect(read.pictures).toEqual([{ path: 'lessons/what-we-learned-from-the-paper-sheet-1.jpg', index: 0 }])
  const notes = read.remarks.map(({ text }) => text).join('\n')
  expect(notes).toMatch(/We took this for: lesson.*--kind/)
  expect(notes).toContain('Comments in the margin were left out')
  expect(notes).toContain('tracked changes')
  expect(notes).toContain('Say who can be seen in the picture')
  expect(JSON.stringify(read.files)).not.toMatch(/boy in row two|struck out word|passwd/)
})

test('said to be a story of a school, the same document asks what such a story needs', async () => {
  const read = await importWord(fixture('free.docx'), { form: 'case-study', locale: 'es' })
  expect(read.path).toBe('case-studies/what-we-learned-from-the-paper-sheet.mdx')
  expect(open(read).join('\n')).toContain('school: id-de-la-pagina')
  expect(read.body).toContain('## When does it work?')
})

test('a name that is taken is left alone', async () => {
  const known = {
    ...exampleZone(),
    taken: [
      'lessons/what-we-learned-from-the-paper-sheet.es.mdx',
      'lessons/what-we-learned-from-the-paper-sheet-2-1.jpg',
    ],
  }
  const read = await importWord(fixture('free.docx'), { known })
  expect(read.path).toBe('lessons/what-we-learned-from-the-paper-sheet-2.mdx')
  expect(read.pictures[0]?.path).toBe('lessons/what-we-learned-from-the-paper-sheet-2-2.jpg')
})

test('what belongs to nothing that is there waits in a folder of its own, and that comes first in the list', async () => {
  const read = await importWord(fixture('plan-cycle-es.docx'), { owner: 'writing-together' })
  expect(read.path).toBe('prototypes/which-one/cycle-01.mdx')
  expect(open(read)[0]).toMatch(/folder of its prototype.*--of and the name/)
})

test('the pages that come out are sound', async () => {
  const zone = smallZone()
  const files = await Promise.all(
    ['plan-cycle-es.docx', 'free.docx'].map((name) => importWord(fixture(name))),
  )
  for (const { path, text } of files.flatMap((read) => read.files)) zone.write(path, text)
  const { report } = checkedZone(zone.content)
  const paths = files.map(({ path }) => path)
  const found = report.diagnostics.filter(({ path }) => paths.includes(path))
  expect(
    found.filter(
      ({ rule }) => /^(file|mdx|frontmatter)\//.test(rule) && rule !== 'frontmatter/missing-field',
    ),
  ).toEqual([])
})

test('what a camera noted is in the document and not on the page', async () => {
  const { pictures } = await readWord(fixture('free.docx'))
  const [picture] = pictures
  expect(Buffer.from(picture?.bytes ?? []).toString('latin1')).toContain('Secret Person')
  const clean = await cleanPicture(picture?.bytes ?? new Uint8Array())
  expect(clean?.ending).toBe('jpg')
  expect(Buffer.from(clean?.bytes ?? []).toString('latin1')).not.toMatch(/Secret Person|Exif/)
})
