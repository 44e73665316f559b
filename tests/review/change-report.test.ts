import { expect, test } from 'vitest'
import { parseChangeReport, type ChangeReport } from '../../src/lib/review/change-report.ts'
import { flawedLesson, reviewOf } from './review-of.ts'

// The report between the two halves is made beside bytes that anybody may have sent.

const reportOf = async (): Promise<ChangeReport> =>
  (await reviewOf({ files: { 'lessons/exit-tickets.mdx': flawedLesson } })).report

test('a report goes through its text unchanged', async () => {
  const report = await reportOf()
  expect(parseChangeReport(JSON.stringify(report))).toEqual(report)
})

test('nothing else is a report', async () => {
  const report = await reportOf()
  const [finding] = report.findings
  const wrong: unknown[] = [
    {},
    { ...report, more: -1 },
    { ...report, extra: 'words' },
    { ...report, head: 'main' },
    { ...report, language: 'fr' },
    { ...report, findings: Array.from({ length: 301 }, () => finding) },
    { ...report, findings: [{ ...finding, message: 'a'.repeat(2001) }] },
    { ...report, findings: [{ ...finding, rule: 'javascript:alert(1)' }] },
    { ...report, similar: [{ to: 'a', kind: 'lesson', title: 'a', url: 'https://evil.example.org/' }] },
    { ...report, suggestions: [{ path: 'a', from: 1, to: 1, text: 'a', fingerprints: ['-->'] }] },
  ]
  for (const each of wrong)
    expect(parseChangeReport(JSON.stringify(each)), JSON.stringify(each).slice(0, 80)).toBe(undefined)
  for (const text of ['', 'null', '[]', '{"schema":', `"${'a'.repeat(4_000_001)}"`])
    expect(parseChangeReport(text)).toBe(undefined)
})

test('what is cut to fit is said', async () => {
  const lines = Array.from({ length: 400 }, (_, at) => `[Page ${at}](/lessons/none-${at}/)`).join('\n\n')
  const { report, plan } = await reviewOf({
    files: { 'lessons/exit-tickets.mdx': `${flawedLesson}\n${lines}\n` },
  })
  expect(report.findings).toHaveLength(300)
  expect(report.more).toBeGreaterThan(100)
  expect(parseChangeReport(JSON.stringify(report))).toEqual(report)
  expect(plan.comment).toMatch(/And \d{3} more\. They are shown once these are done\./)
})
