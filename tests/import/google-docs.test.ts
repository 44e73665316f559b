import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { formVersions } from '../../src/lib/import/choose-form.ts'
import { wordTemplate, type TemplateAnswers } from '../../src/lib/import/word-template.ts'
import { exampleZone, importWord, open } from './import-files.ts'

/** A filled-in template as Google Docs gives it back: no styles of ours, boxes as signs, answers in frames of one cell. */
async function asGoogleDocs(answers: TemplateAnswers): Promise<Uint8Array> {
  const [version] = formVersions('lesson', 'en', exampleZone())
  if (!version) throw new Error('No form')
  const parts = unzipSync(await wordTemplate(version.in.en, 'en', answers))
  const cell = (paragraph: string) => `<w:tbl><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl>`
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(
      /<w:sdt>(?:(?!<\/w:sdt>).)*<\/w:sdt>/gs,
      (box) =>
        `<w:r><w:t>${box.includes('w14:checked w14:val="1"') || /☒/.test(box) ? '☒' : '☐'}</w:t></w:r>`,
    )
    .replace(/<w:p><w:pPr><w:pStyle w:val="ZonebookAnswer"\/>.*?<\/w:p>/gs, (box) =>
      cell(box.replace(/<w:pPr>.*?<\/w:pPr>/s, '')),
    )
    .replace(/<w:pStyle w:val="ZonebookHelp"\/>/g, '')
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replaceAll('Zonebook', 'Docs')
  return zipSync({ ...parts, 'word/document.xml': strToU8(document), 'word/styles.xml': strToU8(styles) })
}

test('a template that went through Google Docs says the same', async () => {
  const problem = exampleZone().entries.find(({ id }) => id === 'few-first-drafts')?.title ?? ''
  const read = await importWord(
    await asGoogleDocs({
      title: 'Slots fill up when they are in the lesson',
      claim: 'Put booked slots inside the lesson.',
      event: 'At lunch half of them stayed empty.',
      doThis: 'Hang a sheet beside the door.',
      problems: problem,
      evidence: 'https://zone.example.org/es/prototypes/draft-by-friday-eastside/cycle-01/#results',
      mayNotWorkWhen: 'Nobody watches the class.',
      outcome: 'Some of each',
      grades: '8th grade',
    }),
  )
  expect(open(read)).toEqual([])
  expect(read.data).toMatchObject({
    title: 'Slots fill up when they are in the lesson',
    claim: 'Put booked slots inside the lesson.',
    doThis: 'Hang a sheet beside the door.',
    problems: ['few-first-drafts'],
    evidence: ['prototypes/draft-by-friday-eastside/cycle-01'],
    outcome: 'mixed',
    grades: [8],
  })
  expect(read.body).not.toMatch(/Needed|Tick one|☐/)
})

test('headings somebody added, a heading with a slip, and answers on the line of the question are all found', async () => {
  const [version] = formVersions('note', 'en', exampleZone())
  if (!version) throw new Error('No form')
  const parts = unzipSync(await wordTemplate(version.in.en, 'en'))
  const paragraph = (text: string, style?: string) =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const body = [
    paragraph('Write a meeting note', 'Heading1'),
    paragraph('A short name: Slots at lunch'),
    paragraph('Which community met?', 'Heading2') + paragraph('Writing together'),
    paragraph('DAY OF THE MEETNG *', 'Heading2') + paragraph('Wednesday, April 22nd, 2026'),
    paragraph('Schools that were there', 'Heading2') + paragraph('Eastside K-8; Ada Lovelace Midle'),
    paragraph('The question of the day', 'Heading2') + paragraph('Where do slots go?'),
    paragraph('What did you hear?', 'Heading2') +
      paragraph('Lunch is short') +
      paragraph('Nobody minds a draft'),
    paragraph('Snacks', 'Heading2') + paragraph('Somebody brought &lt;i&gt; pears.'),
    paragraph('For next time', 'Heading3') + paragraph('More pears.'),
  ].join('')
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    /<w:body>.*(?=<w:sectPr)/s,
    `<w:body>${body}`,
  )
  const read = await importWord(zipSync({ ...parts, 'word/document.xml': strToU8(document) }))
  expect(read.path).toBe('communities/writing-together/notes/2026-04-22-slots-at-lunch-2.mdx')
  expect(read.data).toEqual({
    title: 'Slots at lunch',
    date: '2026-04-22',
    schools: ['eastside-k-8'],
    question: 'Where do slots go?',
    heard: ['Lunch is short', 'Nobody minds a draft'],
  })
  expect(open(read)).toEqual([
    '“Schools that were there”: nothing in the zone is called “Ada Lovelace Midle”. Did you mean ada-lovelace-middle (Ada Lovelace Middle)?',
  ])
  expect(read.body).toBe(
    '## Snacks\n\nSomebody brought \\<i> pears.\n\n### For next time\n\nMore pears.\n\n## Schools that were there\n\nAda Lovelace Midle',
  )
})
