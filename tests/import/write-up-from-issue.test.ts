import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { readEntry } from '../../src/lib/content/entry.ts'
import { formOf } from '../../src/lib/forms/forms.ts'
import { issueForms, issueParts, issueTemplate } from '../../src/lib/forms/issue-template.ts'
import { readIssue } from '../../src/lib/forms/read-issue.ts'
import { locales, type Locale } from '../../src/lib/i18n/locale.ts'
import { writeUpFromIssue } from '../../src/lib/import/write-up-from-issue.ts'
import { zoneKnowledge } from '../../src/lib/import/zone-knowledge.ts'

const graph = graphOfExample({
  'zone.yaml': 'name: Riverbend\nplainWords: What our schools try.\nlanguages: [en, es]\n',
  'schools/north.mdx': '---\ntitle: North Middle\nlevel: middle\n---\n',
  'problems/few-first-drafts.mdx': '---\ntitle: Few first drafts\nstatement: Few finish.\n---\n',
  'sources/gao.mdx': '---\ntitle: GAO 2002\ncitation: GAO, 2002.\n---\n',
})
const known = zoneKnowledge(graph)
const { zone } = known

/** The text GitHub makes of a filled-in form: the answers by field, and what it writes for an empty one. */
function filledIn(
  name: (typeof issueForms)[number],
  locale: Locale,
  answers: Record<string, string>,
): string {
  const boxes = '- [x] I know that all can see this.'
  return issueParts(formOf(name, locale, zone), locale)
    .map(
      ({ heading, field }) =>
        `### ${heading}\n\n${field === 'sure' ? boxes : (answers[field] ?? '_No response_')}`,
    )
    .join('\n\n')
}
const lesson = {
  title: 'Booked time beats open time',
  claim: 'Book a time for each draft, and more of them get finished.',
  event: 'Open time stayed empty for three weeks.',
  doThis: 'Write a time beside each name.',
  problems: 'Few first drafts',
  evidence: 'GAO 2002',
  mayNotWorkWhen: 'A class meets once a week.',
  outcome: 'It worked',
}
const read = (text: string) => {
  const made = writeUpFromIssue(text, known, '2026-11-21')
  if (made.state !== 'read') throw new Error(`${made.state}: ${JSON.stringify(made)}`)
  const entry = readEntry(made.path, new TextEncoder().encode(made.text), '')
  if (!entry) throw new Error(`no entry at ${made.path}`)
  return { ...made, entry }
}

test.each(issueForms)('the form for a %s stands on GitHub in every language, each question once', (name) => {
  for (const locale of locales) {
    const form = formOf(name, locale, zone)
    const template = parse(issueTemplate(form, locale))
    const asked = template.body.filter(({ id }: { id?: string }) => id)
    expect(asked).toHaveLength(form.questions.length + 2)
    const headings = asked.map(({ attributes }: { attributes: { label: string } }) => attributes.label)
    expect(headings).toEqual(issueParts(form, locale).map(({ heading }) => heading))
    expect(new Set(asked.map(({ id }: { id: string }) => id)).size).toBe(asked.length)
    expect(template.labels).toEqual(['write-up'])
    for (const { type, id, attributes } of asked) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(id).toMatch(/^[\w-]+$/)
      for (const option of type === 'dropdown' ? attributes.options : [])
        expect(option).not.toMatch(/^none$/i)
    }
  }
})

test('a form with a table is refused, because GitHub has none', () => {
  expect(() => issueTemplate(formOf('note', 'en', zone), 'en')).toThrow(/table/)
})

test('answers become a file that is complete, with links by the names people know', () => {
  const { path, entry, missing, unclear } = read(filledIn('lesson', 'en', lesson))
  expect(path).toBe('lessons/booked-time-beats-open-time.mdx')
  expect({ missing, unclear, issues: entry.issues }).toEqual({ missing: [], unclear: [], issues: [] })
  expect(entry.data).toMatchObject({
    ...{ title: lesson.title, claim: lesson.claim, outcome: 'worked' },
    ...{ problems: ['few-first-drafts'], evidence: ['sources/gao'] },
  })
})

test('a form in Spanish is a page in Spanish', () => {
  const { entry } = read(filledIn('lesson', 'es', { ...lesson, outcome: '' }))
  expect(entry.data.lang).toBe('es')
})

test('a heading in an answer stays in the answer, also one with the words of a question', () => {
  const body =
    '### Title\n\n### A short name\n\na heading the teacher wrote\n\n### Week 2\n\nmore\n\n### 1. A short name'
  const { entry, text } = read(filledIn('lesson', 'en', { ...lesson, body }))
  expect(entry.data.title).toBe(lesson.title)
  expect(entry.body.headings.map((heading) => heading.text)).toEqual([
    ...['Title', 'A short name', 'Week 2', '1. A short name'],
  ])
  expect(text).toContain('a heading the teacher wrote')
})

test('a line that is exactly a heading of the form is named, and nothing is guessed', () => {
  const [, second] = issueParts(formOf('lesson', 'en', zone), 'en')
  const text = filledIn('lesson', 'en', { ...lesson, event: `Before\n\n### ${second?.heading}\n\nAfter` })
  expect(writeUpFromIssue(text, known, '2026-11-21')).toMatchObject({
    state: 'twice',
    heading: second?.heading,
  })
})

test('an issue that is no such form makes no file', () => {
  expect(writeUpFromIssue('Hello, the site is down.', known, '2026-11-21')).toMatchObject({ state: 'other' })
  const cut = filledIn('lesson', 'en', lesson).replace(/### 3 · .*\n/, '')
  expect(writeUpFromIssue(cut, known, '2026-11-21')).toMatchObject({ state: 'other' })
})

test('what is missing makes a draft and is said; what was not clear keeps its words', () => {
  const { entry, missing, unclear } = read(
    filledIn('lesson', 'en', { ...lesson, event: '', problems: 'Nobody reads aloud at home' }),
  )
  expect(entry.data.draft).toBe(true)
  expect(missing).toEqual(['What happened?'])
  expect(unclear).toEqual([expect.stringContaining('Nobody reads aloud at home')])
  expect(entry.body.html).toContain('Nobody reads aloud at home')
})

test('boxes that nobody ticked are asked for', () => {
  const unticked = filledIn('lesson', 'en', lesson).replace('- [x]', '- [ ]')
  const { entry, missing } = read(unticked)
  expect(missing).toEqual(['Before you send'])
  expect(entry.data.draft).toBe(true)
})

test('prose and front matter cannot run, reach into a field or end the file', () => {
  const { entry, text } = read(
    filledIn('lesson', 'en', {
      ...lesson,
      title: 'A "title": with --- and {braces}',
      claim: '---\nsupersededBy: other\n---\n<script>alert(1)</script>',
      body: 'import x from "y"\n\nexport const a = 1\n\n<5 students, {rubric} <img src=x onerror=alert(1)>\n\n---\ntitle: Other\n---',
    }),
  )
  expect(entry.data.title).toBe('A "title": with --- and {braces}')
  expect(entry.data).not.toHaveProperty('supersededBy')
  expect(entry.issues).toEqual([])
  expect(entry.body.html).not.toMatch(/<script|<img/)
  expect(text.match(/^---$/gm)?.length).toBeGreaterThanOrEqual(2)
})

test('a text that GitHub sent with Windows line ends or with words before it is read all the same', () => {
  const text = filledIn('problem', 'en', { title: 'Few drafts', statement: 'Few finish.' })
  const { entry } = read(`A word before.\n\n${text}`.replaceAll('\n', '\r\n'))
  expect(entry.title).toBe('Few drafts')
  expect(entry.body.html).toContain('A word before.')
})

test('answers are told apart whatever stands in them', () => {
  const parts = [
    { heading: '1 · One', field: 'one' },
    { heading: '2 · Two', field: 'two' },
  ]
  const text = '### 1 · One\n\n```\n### 2 · One\n<!--\n\n### 2 · Two\n\n-->\n### 3 · Two'
  const result = readIssue(text, parts)
  expect(result.state === 'read' && [...result.answers]).toEqual([
    ['one', '```\n### 2 · One\n<!--'],
    ['two', '-->\n### 3 · Two'],
  ])
})
