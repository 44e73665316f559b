import { expect, test } from 'vitest'
import { z } from 'zod'
import { schemas } from '../../src/lib/content/schemas/index.ts'
import { schemaAt } from '../../src/lib/content/schema-parts.ts'
import { zone as zoneSchema } from '../../src/lib/content/schemas/zone.ts'
import { formNames, type Form, type Question } from '../../src/lib/forms/form.ts'
import { formOf } from '../../src/lib/forms/forms.ts'
import { countText, readingGrade } from '../../src/lib/knowledge/reading-grade.ts'

const zone = zoneSchema.parse({ name: 'Zone', plainWords: 'A zone.' })
const parts = [{ id: 'problem', name: 'The problem', ask: 'What happens?', words: 150 }]
const locales = ['en', 'es'] as const
const forms = locales.flatMap((locale) =>
  formNames.map((name) => ({ locale, form: formOf(name, locale, zone, parts) })),
)
const everyForm = forms.filter(({ locale }) => locale === 'en').map(({ form }) => form)

/** All questions and columns, each with its whole path. */
const leavesOf = (form: Form): Question[] =>
  form.questions.flatMap((question) => [
    question,
    ...(question.columns ?? []).map((column) => ({ ...column, path: [...question.path, ...column.path] })),
  ])

test('planning a cycle and closing it ask ten questions at most, eight of them needed; a prototype needs ten', () => {
  const counts = (name: Form['name']) => {
    const { questions } = formOf(name, 'en', zone)
    return [questions.length, questions.filter(({ required }) => required).length]
  }
  const [[plan = 99, planNeeds = 99], [close = 99, closeNeeds = 99], [, prototypeNeeds = 99]] = [
    counts('plan-cycle'),
    counts('close-cycle'),
    counts('prototype'),
  ] as const
  expect(Math.max(plan, close)).toBeLessThanOrEqual(10)
  expect(Math.max(planNeeds, closeNeeds)).toBeLessThanOrEqual(8)
  expect(prototypeNeeds).toBeLessThanOrEqual(10)
})

test('both languages ask the same questions in the same order', () => {
  const plain = ({ questions, filledIn }: Form) => [
    questions.map(({ path, asks, required, columns }) => [path, asks, required, columns?.map((c) => c.path)]),
    filledIn,
  ]
  for (const name of formNames)
    expect(plain(formOf(name, 'es', zone, parts)), name).toEqual(plain(formOf(name, 'en', zone, parts)))
})

test('a field that the schema needs is asked for or filled in', () => {
  for (const form of everyForm) {
    const { required = [] } = z.toJSONSchema(schemas[form.kind], { io: 'input', unrepresentable: 'any' })
    const given = new Set([...form.questions, ...form.filledIn].map(({ path }) => path[0]))
    expect(
      required.filter((field) => !given.has(field)),
      form.name,
    ).toEqual([])
  }
})

test('a row of a table asks for all that the schema needs in a row', () => {
  for (const form of everyForm)
    for (const table of form.questions.filter(({ asks }) => asks === 'table')) {
      const row = schemaAt(schemas[form.kind], [...table.path, 0])
      const { required = [] } = z.toJSONSchema(row!, { io: 'input', unrepresentable: 'any' })
      const given = [
        ...(table.columns ?? []).filter((column) => column.required).map(({ path }) => path[0]),
        ...form.filledIn.filter(({ path }) => path[0] === table.path[0]).map(({ path }) => path[1]),
      ]
      expect(
        required.filter((field) => !given.includes(field)),
        form.name,
      ).toEqual([])
    }
})

test('every short list offers just the words that the schema takes, and none is missing', () => {
  for (const form of everyForm)
    for (const { path, asks, options, asNumber } of leavesOf(form)) {
      if (asks !== 'choice') continue
      const table = form.questions.find((question) => question.columns && question.path[0] === path[0])
      const field = schemaAt(schemas[form.kind], table ? [path[0]!, 0, ...path.slice(1)] : path)
      const values = (options ?? []).map(({ value }) => (asNumber ? Number(value) : value))
      const json = z.toJSONSchema(field!, { io: 'input' })
      expect(values, path.join('.')).toEqual(json.enum ?? [1, 2, 3, 4, 5, 6, 7])
    }
})

test('every word of every form can be read in grade 8, in both languages', () => {
  for (const { locale, form } of forms) {
    const texts = [
      form.title,
      form.about,
      form.body?.label ?? '',
      form.body?.help ?? '',
      ...leavesOf(form).flatMap(({ label, help, options = [] }) => [
        label,
        help,
        ...options.map((option) => option.label),
      ]),
    ]
    expect(
      texts.slice(4).some((text) => text.startsWith('undefined')),
      form.name,
    ).toBe(false)
    const grade = readingGrade(countText(texts.filter(Boolean), locale), locale)
    expect(grade, `${form.name} in ${locale}`).toBeLessThanOrEqual(8)
  }
})

test('every question has a label and a help of its own', () => {
  for (const { locale, form } of forms)
    for (const { label, help, path } of leavesOf(form)) {
      expect(label.length, `${locale} ${form.name} ${path.join('.')}`).toBeGreaterThan(1)
      expect(help.length, `${locale} ${form.name} ${path.join('.')}`).toBeGreaterThan(3)
    }
})

test('the parts of a competition become the questions of an entry', () => {
  const form = formOf('entry', 'en', zone, parts)
  const part = form.questions.find(({ path }) => path.join('.') === 'parts.problem')
  expect(part).toMatchObject({ asks: 'text', label: 'The problem', help: 'What happens?', required: true })
})
