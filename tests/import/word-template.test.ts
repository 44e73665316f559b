import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { schemas } from '../../src/lib/content/schemas/index.ts'
import { formNames, type Question } from '../../src/lib/forms/form.ts'
import { locales } from '../../src/lib/i18n/locale.ts'
import { ownerField } from '../../src/lib/import/belongs-to.ts'
import { fieldOf, formVersions } from '../../src/lib/import/choose-form.ts'
import { wordTemplate } from '../../src/lib/import/word-template.ts'
import { exampleZone, importWord, open } from './import-files.ts'

/** An answer that a person could write to a question, and what the file should say. */
function answerTo(question: Question, locale: 'en' | 'es'): { typed: string; value: unknown } {
  const field = fieldOf(question)
  const named: Record<string, string> = {
    prototype: 'draft-by-friday',
    problem: 'few-first-drafts',
    lesson: 'primero-en-pareja',
    school: 'ada-lovelace-middle',
    goal: 'drafts-each-week',
    community: 'writing-together',
    competition: '2027-design-sprint',
  }
  switch (question.asks) {
    case 'choice': {
      const option = question.options?.[1]
      return { typed: option?.label ?? '', value: question.asNumber ? Number(option?.value) : option?.value }
    }
    case 'yes-no':
      return { typed: locale === 'es' ? 'Sí' : 'Yes', value: true }
    case 'number':
      return { typed: '12', value: 12 }
    case 'day':
      return { typed: locale === 'es' ? '5 de octubre de 2026' : 'Oct 5, 2026', value: '2026-10-05' }
    case 'link':
    case 'links': {
      const kind = question.to?.find((each) => named[each]) ?? ''
      const cycles = question.to?.includes('cycle')
      const id = cycles ? 'prototypes/draft-by-friday/cycle-01' : (named[kind] ?? '')
      const reference = question.to?.length === 1 || cycles ? id : `${kind}s/${id}`
      return { typed: id, value: question.asks === 'link' ? reference : [reference] }
    }
    case 'lines':
      return field === 'grades'
        ? { typed: '6\nK', value: [6, 'K'] }
        : {
            typed: `First of ${field}, said well\nSecond thing that was said`,
            value: [`First of ${field}, said well`, 'Second thing that was said'],
          }
    case 'text':
      return {
        typed: `What we say about ${field}: <5 & {more}.`,
        value: `What we say about ${field}: <5 & {more}.`,
      }
    default:
      return { typed: `Words for ${field}`, value: `Words for ${field}` }
  }
}

const setAt = (data: Record<string, unknown>, path: readonly string[], value: unknown): void => {
  const [name = '', ...rest] = path
  if (rest.length === 0) data[name] = value
  else setAt((data[name] ??= {}) as Record<string, unknown>, rest, value)
}

for (const name of formNames)
  for (const locale of locales)
    test(`the template ${name} in ${locale}, filled in, gives the same answers`, async () => {
      const [version] = formVersions(name, locale, exampleZone())
      const form = version?.in[locale]
      if (!form) throw new Error('No form')
      const answers: Record<string, string | string[][]> = { body: '' }
      const expected: Record<string, unknown> = {}
      for (const question of form.questions) {
        if (question.columns) {
          const cells = question.columns.map((column) => answerTo(column, locale))
          const row: Record<string, unknown> = {}
          question.columns.forEach((column, at) => setAt(row, column.path, cells[at]?.value))
          answers[fieldOf(question)] = [cells.map(({ typed }) => typed)]
          setAt(expected, question.path, [row])
        } else {
          const { typed, value } = answerTo(question, locale)
          answers[fieldOf(question)] = typed
          if (!question.path[0]?.includes(' ')) setAt(expected, question.path, value)
        }
      }
      const bytes = await wordTemplate(form, locale, answers)
      const read = await importWord(bytes, { textOf: () => undefined })
      expect(
        open(read).filter(
          (text) => !/What was counted|Qué se contó|closes is not in|que cierra no está/.test(text),
        ),
      ).toEqual([])
      const { lang, draft, plannedOn, resultsOn, ...data } = read.data
      if (Array.isArray(expected.results)) expected.results[0].measure = expect.any(String)
      if (Array.isArray(expected.measures)) expected.measures[0].id = expect.any(String)
      if (expected.prediction) Object.assign(expected.prediction, { measure: 'drafts-by-friday' })
      expect(data).toEqual(expected)
      expect(lang).toBe(locale === 'es' ? 'es' : undefined)
      expect([draft, resultsOn && plannedOn]).toEqual([undefined, undefined])
      expect(schemas[form.kind].safeParse(read.data).success).toBe(true)
      expect(read.body).toBe('')
    })

test('an empty template says what is needed, one line a question, and is a draft', async () => {
  const [version] = formVersions('lesson', 'en', exampleZone())
  if (!version) throw new Error('No form')
  const read = await importWord(await wordTemplate(version.in.en, 'en'))
  const needed = version.in.en.questions.filter(({ required }) => required).map(fieldOf)
  expect(read.remarks.filter(({ weight }) => weight === 'needed').map(({ field }) => field)).toEqual(
    expect.arrayContaining(needed),
  )
  expect(read.data).toEqual({ title: 'write-up', draft: true })
  expect(open(read).join('\n')).toContain('outcome: worked | did not work | mixed | watch out')
})

test('the file is the same each time, names its language, and has real headings and header rows', async () => {
  const [version] = formVersions('close-cycle', 'es', exampleZone())
  if (!version) throw new Error('No form')
  const form = version.in.es
  const bytes = await wordTemplate(form, 'es')
  expect(Buffer.compare(bytes, await wordTemplate(form, 'es'))).toBe(0)
  const parts = unzipSync(bytes)
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  expect(part('word/styles.xml')).toContain('w:val="es-US"')
  const document = part('word/document.xml')
  expect(document.match(/w:val="Heading1"/g)).toHaveLength(1)
  expect(document.match(/w:val="Heading2"/g)).toHaveLength(form.questions.length + 1)
  expect(document.match(/<w:tblHeader/g)).toHaveLength(form.questions.filter(({ columns }) => columns).length)
  expect(document.match(/w14:checkbox>/g)?.length).toBeGreaterThan(10)
  expect(part('docProps/core.xml')).toContain(`<dc:title>${form.title}</dc:title>`)
  expect(form.questions[0] && fieldOf(form.questions[0])).toBe(ownerField)
})
