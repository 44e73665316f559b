import { expect, test } from 'vitest'
import { readPublicSheets } from '../../src/lib/judging/public-sheets.ts'
import { shownReports } from '../../src/lib/views/competition-reports.ts'
import { reportLinks } from '../../src/lib/views/report-links.ts'
import { publishedCompetition } from '../published-competition.ts'
import { contextOfExample } from './context-of-example.ts'

const folder = 'competitions/first-steps'
const { files } = publishedCompetition()

/** `opened.json` with the sheets that were published, and a word from the judges. */
function openedText(): string {
  const sheets = readPublicSheets(files[`${folder}/judging/scores.json`] ?? '')
  const judges = [...new Set(sheets.map(({ judge }) => judge))]
  return JSON.stringify({
    zonebook: 'opened-1',
    judges: judges.map((id) => ({ id, affiliation: 'elsewhere', conflicts: [] })),
    ballots: judges.map((judge, at) => ({
      ...{ zonebook: 'ballot-1', competition: 'first-steps', round: 'r1', judge, version: 1, source: 'form' },
      rules: 'd'.repeat(64),
      ...{ finishedAt: '2026-02-10T09:00:00Z', conflicts: [], codeAccepted: '2026-02-02', calibration: [] },
      sheets: sheets
        .filter((sheet) => sheet.judge === judge)
        .map((sheet) => ({ ...sheet, strength: 'A clear count.' })),
      nonce: String(at).repeat(64),
    })),
  })
}

const shown = (more: Record<string, string> = {}, today = '2026-11-20') => {
  const opened = { [`${folder}/judging/opened.json`]: openedText() }
  const context = contextOfExample({ ...files, ...opened, ...more }, 'en', today, '/zone/')
  return { context, reports: shownReports(context, context) }
}

test('an invented competition shows the reports that its page links to, with a way back', () => {
  const { context, reports } = shown()
  const competition = context.graph.get('competition', 'first-steps')
  if (!competition) throw new Error('There is a competition.')
  const addresses = reports.map((report) => `/${folder}/reports/${report.slug}.html`)
  expect(addresses.toSorted()).toEqual(
    reportLinks(context, competition)
      .map(({ path }) => path)
      .sort(),
  )
  for (const { text } of reports) expect(text).toContain(`href="/zone/${folder}/results/"`)
  expect(reports.find(({ slug }) => slug === 'school-garden')?.text).toContain('A clear count.')
})

test('a real competition, one without open ballots and one before the reveal show none', () => {
  const page = files[`${folder}/index.mdx`] ?? ''
  expect(shown({ [`${folder}/index.mdx`]: page.replace('example: true\n', '') }).reports).toEqual([])
  expect(shown({ [`${folder}/judging/opened.json`]: '{}' }).reports).toEqual([])
  expect(shown({}, '2026-03-01').reports).toEqual([])
})
