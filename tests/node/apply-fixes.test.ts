import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyFixes, tryFixes } from '../../src/node/apply-fixes.ts'
import { askFixes } from '../../src/node/ask-fixes.ts'
import { UsageError } from '../../src/node/usage-error.ts'
import { checkedZone } from '../checked-zone.ts'
import { temporaryZone, type TemporaryZone } from '../temporary-zone.ts'

const settings = { 'zone.yaml': 'name: Riverbend\nplainWords: What we learn.\n' }
const eightSlips = 'tests/fixtures/eight-slips-in-one-page/content'
const page = 'glossary/first-draft.mdx'
const all = () => true

const check = (zone: TemporaryZone) => checkedZone(zone.content)
const read = (zone: TemporaryZone, path = page) => readFileSync(join(zone.content, path), 'utf8')

describe('safe fixes', () => {
  test('are all made, and a second run finds nothing to do', () => {
    const zone = temporaryZone(eightSlips)
    expect(applyFixes(check(zone), zone.content, all)).toEqual({ mended: 3, refused: [] })
    const text = read(zone)
    expect(applyFixes(check(zone), zone.content, all)).toEqual({ mended: 0, refused: [] })
    expect(read(zone)).toBe(text)
  })

  test('of files that were not chosen stay unwritten', () => {
    const zone = temporaryZone(eightSlips)
    const text = read(zone)
    expect(applyFixes(check(zone), zone.content, (path) => path !== page).mended).toBe(0)
    expect(read(zone)).toBe(text)
  })

  test('may bring into view what could not be read before', () => {
    const zone = temporaryZone({
      ...settings,
      'lessons/one.mdx': '---\ntitle: One\nclaim: Ask: first\nproblems: [none-such]\n---\n',
    })
    const { mended, refused } = applyFixes(check(zone), zone.content, all)
    expect(refused).toEqual([])
    expect(mended).toBeGreaterThan(0)
    expect(check(zone).report.diagnostics.some(({ rule }) => rule === 'frontmatter/yaml')).toBe(false)
  })
})

describe('a fix that would not help is not made', () => {
  const text = '---\ntitle: One\nmeaning: A word.\n---\n\nOne <5 minutes, and two <6 minutes.\n'
  const tried = (better: string) => {
    const zone = check(temporaryZone({ ...settings, 'glossary/one.mdx': text }))
    const [first, second] = zone.report.diagnostics
    if (!first?.fix || !second?.fix) throw new Error('The page has two findings with a fix.')
    const start = text.indexOf('<5')
    const bad = { item: first, edits: [{ start, end: start + 1, text: better }] }
    const draft = { texts: new Map<string, string>(), report: zone.report }
    return tryFixes(zone, draft, [bad, { item: second, edits: second.fix.edits }])
  }

  test.each(['{less than} ', '<b>'])(
    '%s instead of < is refused, and the sound one beside it is made',
    async (better) => {
      const { mended, refused, draft } = tried(better)
      expect([mended, refused.length]).toEqual([1, 1])
      expect(draft.texts.get('glossary/one.mdx')).toBe(text.replace('<6', '&lt;6'))
    },
  )

  test('&lt; is made', () => {
    expect(tried('&lt;').mended).toBe(2)
  })
})

describe('fixes that need a human eye', () => {
  const asking = (answers: (string | undefined)[]) => {
    const questions: string[] = []
    const ask = (question: string) => {
      questions.push(question)
      return Promise.resolve(answers[questions.length - 1])
    }
    return { questions, ask }
  }
  const options = (zone: TemporaryZone, ask: (question: string) => Promise<string | undefined>) =>
    ({ folder: zone.content, shownAs: 'content', locale: 'en', isChosen: all, ask }) as const

  test('are shown with the line before and after, one by one, and written for a yes', async () => {
    const zone = temporaryZone(eightSlips)
    const { questions, ask } = asking(['y', 'n', 'A desk with three receipts', 'yes', 'y'])
    const { mended } = await askFixes(check(zone), options(zone, ask))
    expect(mended).toBe(4)
    expect(questions[0]).toContain('now:  updated: 2026-02-30\n  then: updated: 2026-02-28\n')
    expect(questions[2]).toContain('Type the words')
    expect(questions).toHaveLength(5)
    const text = read(zone)
    for (const part of [
      '2026-02-28',
      '{about}',
      'alt="A desk with three receipts"',
      'desk.png',
      '/glossary/revision/',
    ])
      expect(text).toContain(part)
  })

  test('q, or nobody there, ends the asking and keeps what was answered', async () => {
    const zone = temporaryZone(eightSlips)
    for (const answers of [['y', 'q'], [undefined]]) {
      const { questions, ask } = asking(answers)
      await askFixes(check(zone), options(zone, ask))
      expect(questions).toHaveLength(answers.length)
    }
    expect(read(zone)).toContain('2026-02-28')
  })

  test('words that would end the place they go to lose those signs', async () => {
    const zone = temporaryZone(eightSlips)
    const { ask } = asking(['n', 'n', 'A "desk" <b>{x}]\u001b', 'q'])
    await askFixes(check(zone), options(zone, ask))
    expect(read(zone)).toContain('alt="A desk b x"')
  })

  test('a file that somebody changed in the meantime is not written', async () => {
    const zone = temporaryZone(eightSlips)
    const ask = () => {
      zone.write(page, '---\ntitle: Other\nmeaning: Other.\n---\n')
      return Promise.resolve('y')
    }
    await expect(askFixes(check(zone), options(zone, ask))).rejects.toThrow(UsageError)
    expect(read(zone)).toContain('title: Other')
  })
})
