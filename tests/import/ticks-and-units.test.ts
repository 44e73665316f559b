import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { formVersions } from '../../src/lib/import/choose-form.ts'
import { wordTemplate, type TemplateAnswers } from '../../src/lib/import/word-template.ts'
import { exampleZone, importWord, open } from './import-files.ts'

const filled = async (form: 'plan-cycle' | 'close-cycle', locale: 'en' | 'es', answers: TemplateAnswers) => {
  const [version] = formVersions(form, locale, exampleZone())
  if (!version) throw new Error('No form')
  return wordTemplate(version.in[locale], locale, { 'belongs to': 'Draft by Friday', ...answers })
}

test('one option that is bold, marked with a pen or crossed behind its words is the answer', async () => {
  const option = (text: string, look: { bold?: boolean; highlight?: 'yellow' } = {}) =>
    new Paragraph({ children: [new TextRun('☐ '), new TextRun({ text, ...look })] })
  const answered = async (...options: Paragraph[]) => {
    const heading = (text: string) => new Paragraph({ text, heading: 'Heading2' })
    const children = [heading('What do you want to find out?'), new Paragraph('Do slots help?')]
    children.push(heading('How big is the test?'), ...options)
    const document = new Document({ sections: [{ children }] })
    return importWord(new Uint8Array(await Packer.toArrayBuffer(document)), { form: 'plan-cycle' })
  }
  const plain = option('A few students')
  for (const marked of [
    option('One class', { bold: true }),
    option('One class', { highlight: 'yellow' }),
    option('One class x'),
  ])
    expect((await answered(plain, marked)).data.scale).toBe(2)
  expect((await answered(plain, option('One class'))).data.scale).toBeUndefined()
  const bold = (text: string) => option(text, { bold: true })
  expect((await answered(bold('A few students'), bold('One class'))).data.scale).toBeUndefined()
  const both = await answered(option('A few students x'), option('One class x'))
  expect(open(both).join('\n')).toContain('“A few students, One class” is none of the answers')
})

test('a number in another unit than its measure stays in words, and that is said', async () => {
  const measures = { 'draft-by-friday': [{ id: 'minutes', name: 'Minutes to start', kind: 'time' }] }
  const known = { ...exampleZone(), measures }
  const plan = await importWord(
    await filled('plan-cycle', 'en', { 'prediction.words': 'Faster.', 'prediction.value': 'about 53%' }),
    { known },
  )
  expect(plan.data.prediction).toEqual({ measure: 'minutes', words: 'Faster.' })
  expect(plan.body).toContain('## The number you expect\n\nabout 53%')
  expect(open(plan).join('\n')).toContain('“about 53%” does not fit “Minutes to start”')
  const close = await importWord(
    await filled('close-cycle', 'en', {
      results: [
        ['minutes', '53%'],
        ['minutes', '4 minutes'],
      ],
    }),
    { known },
  )
  expect(close.data.results).toEqual([
    { measure: 'minutes', words: '53%' },
    { measure: 'minutes', value: 4 },
  ])
})

test('what is not clear in a table names its row and column, once', async () => {
  const read = await importWord(
    await filled('close-cycle', 'es', {
      inTheWay: [
        ['La campana', 'el clima'],
        ['El timbre', 'El horario'],
      ],
      results: [['drafts-by-friday', '64', '', 'Oct 30']],
    }),
    { locale: 'es' },
  )
  const said = open(read).filter((text) => text.includes('¿Qué estorbó?'))
  expect(said).toHaveLength(1)
  expect(said[0]).toMatch(/“¿Qué estorbó\?, fila 1: .*“el clima” no es una de las respuestas.*: Tiempo \|/)
  expect(read.data.inTheWay).toEqual([{ what: 'La campana' }, { what: 'El timbre', kind: 'time' }])
  expect(read.body).toMatch(/## ¿Qué estorbó\?\n\nfila 1, .*: el clima/)
})

test('a cell of a column that nobody asked for keeps its row, and that is told', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })
  const children = [
    new Paragraph({ text: 'Which prototype does it belong to?', heading: 'Heading2' }),
    new Paragraph('Draft by Friday'),
    new Paragraph({ text: 'The numbers', heading: 'Heading2' }),
    new Table({
      rows: [
        row('What was counted', 'The number', 'Who counted?'),
        row('drafts-by-friday', '64', 'a coach'),
        row('slots-used', '9', 'nobody'),
      ],
    }),
  ]
  const document = new Document({ sections: [{ children }] })
  const read = await importWord(new Uint8Array(await Packer.toArrayBuffer(document)), { form: 'close-cycle' })
  expect(read.body).toContain('row 1, Who counted?: a coach\n\nrow 2, Who counted?: nobody')
  expect(read.remarks.map(({ text }) => text).join('\n')).toContain('a column that we do not ask for')
})
