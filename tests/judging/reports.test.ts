import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { findFewReaders } from '../../src/lib/judging/few-readers.ts'
import type { ReportFacts } from '../../src/lib/judging/report/report-facts.ts'
import { reportSlug } from '../../src/lib/judging/report/report-names.ts'
import { writeReports, type ReportChoice } from '../../src/lib/judging/report/write-reports.ts'
import { hostile, reportedCompetition, type Changed } from './reported-competition.ts'

const reports = (changed: Changed = {}, choice?: ReportChoice) =>
  new Map(
    writeReports(reportedCompetition(changed), choice).map(({ name, text }) => [reportSlug(name), text]),
  )
const agendaOf = (facts: ReportFacts) => writeReports(facts).find(({ name }) => name.kind === 'agenda')?.text
const parse = (text = ''): Root => unified().use(rehypeParse).parse(text)
const elements = (tree: Nodes): Element[] => {
  const found: Element[] = []
  visit(tree, 'element', (element) => void found.push(element))
  return found
}
const named = (tree: Nodes, ...names: string[]) =>
  elements(tree).filter(({ tagName }) => names.includes(tagName))
const textOf = (tree: Nodes): string => {
  let text = ''
  visit(tree, 'text', (node) => void (text += node.value))
  return text
}
const bodyOf = (text: string | undefined) => textOf(named(parse(text), 'body')[0] ?? parse(''))
/** Texts of the rows of the table whose caption holds some words. */
const rowsOf = (text: string | undefined, caption: string) =>
  named(parse(text), 'table')
    .filter((table) => named(table, 'caption').some((each) => textOf(each).includes(caption)))
    .flatMap((table) => named(table, 'tr').map((row) => named(row, 'th', 'td').map(textOf)))

test('there is an agenda, a report for each school and each judge, and none for schools before it is decided', () => {
  expect([...reports().keys()]).toEqual([
    ...['agenda', 'school-one-sky', 'school-two-rivers', 'school-tres-puentes', 'school-four-winds'],
    ...['judge-j-01', 'judge-j-02', 'judge-j-03', 'judge-j-04'],
  ])
  const open = writeReports({ ...reportedCompetition(), awarded: undefined })
  expect(open.some(({ name }) => name.kind === 'school')).toBe(false)
})

test('a report has a title, headings in order and tables that can be read aloud, in both languages', () => {
  for (const locale of ['en', 'es'] as const)
    for (const [name, text] of reports({}, { locale })) {
      const tree = parse(text)
      expect(text, name).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}">`))
      const heights = named(tree, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]))
      expect(heights.filter((height) => height === 1)).toHaveLength(1)
      const jumps = heights.filter((height, at) => height > (heights[at - 1] ?? 0) + 1)
      expect(jumps, `${name}: headings jump`).toEqual([])
      for (const table of named(tree, 'table')) {
        expect(named(table, 'caption').map(textOf).join('').trim(), name).not.toBe('')
        for (const head of named(table, 'th')) {
          expect(String(head.properties.scope), name).toMatch(/^(?:row|col)$/)
          expect(textOf(head).trim(), name).not.toBe('')
        }
      }
      expect(named(tree, 'title').map(textOf)).toEqual(named(tree, 'h1').map(textOf))
      expect(text, name).not.toMatch(/undefined|NaN|\[object/)
    }
})

test('whatever a judge writes stays words, and the page runs and loads nothing', () => {
  const words = {
    strength: hostile,
    question: hostile,
    comments: { need: hostile },
    noEvidence: { design: hostile },
  }
  const plain = new Set(
    reports()
      .values()
      .flatMap((text) => elements(parse(text)).map(({ tagName }) => tagName)),
  )
  for (const [name, text] of reports({
    sheets: { 'e-03 1': { ...words, scores: { need: 4, design: null } } },
  })) {
    const tree = parse(text)
    for (const { tagName, properties } of elements(tree)) {
      expect(plain.has(tagName), `${name}: ${tagName}`).toBe(true)
      expect(Object.keys(properties).filter((key) => /^on|^src$|^style$/.test(key))).toEqual([])
    }
    expect(named(tree, 'script', 'img', 'link', 'iframe')).toEqual([])
    expect(text).toContain(`default-src 'none'`)
    if (/agenda|tres/.test(name)) expect(textOf(tree)).toContain('<script>alert(1)</script></p>')
    expect(text).not.toContain('\u202e')
  }
})

test('a school reads of its own entry alone, and of no judge, place or total', () => {
  const school = reports().get('school-two-rivers')
  const text = bodyOf(school)
  expect(text).toContain('Need w of e 02.')
  expect(text).toContain('Strength x.')
  expect(text).toContain('Question y?')
  for (const other of ['one-sky', 'tres-puentes', 'four-winds', 'j-0', 'e-0', 'private note', 'of e 01'])
    expect(text).not.toContain(other)
  expect(text).not.toMatch(/\brank|\bplace \d|adjusted|\btotal/i)
})

test('nobody can follow a judge from one report to the next: other ids give the same bytes', () => {
  const schools = (changed: Changed) => [...reports(changed)].filter(([name]) => name.startsWith('school'))
  expect(schools({ judges: ['j-04', 'j-03', 'j-02', 'j-01'] })).toEqual(schools({}))
})

test('a school sees how many judges gave which level, what most saw and what comes next', () => {
  const rows = rowsOf(reports().get('school-tres-puentes'), 'The need')
  expect(rows.slice(1).map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))).toEqual([
    ['Nivel 4 de 4: Ready Lo que sigue', 'What need asks at level 4.', '1 ●'],
    ['Nivel 3 de 4: Solid La mayoría vio por lo menos esto', 'What need asks at level 3.', '2 ●●'],
    ['Nivel 2 de 4: Begun', 'What need asks at level 2.', '0'],
    ['Nivel 1 de 4: Not yet', 'What need asks at level 1.', '1 ●'],
  ])
  const none = reports().get('school-four-winds')
  expect(rowsOf(none, 'The design').at(-1)).toEqual(['Not enough evidence', '', '1 ●'])
  expect(bodyOf(none)).toContain('No word on who builds it.')
})

test('a school is told in plain words whether it was awarded, and that it was close where it was', () => {
  const all = reports()
  expect(bodyOf(all.get('school-one-sky'))).toContain('Yes. Your entry is among the awarded.')
  expect(bodyOf(all.get('school-four-winds'))).toContain('Not this time. 2 of 4 entries were awarded.')
  expect(bodyOf(all.get('school-tres-puentes'))).toContain('Estuvo muy cerca')
  expect(bodyOf(all.get('school-one-sky'))).not.toContain('It was close')
})

test('a school reads in the language of its entry, unless the chair asks for another', () => {
  expect(reports().get('school-tres-puentes')).toContain('<html lang="es">')
  expect(reports().get('school-two-rivers')).toContain('<html lang="en">')
  expect(reports({}, { locale: 'en' }).get('school-tres-puentes')).toContain('<html lang="en">')
})

test('the agenda speaks of the entries at the line, of both sides where judges differ, and of the tie rule', () => {
  const text = reports().get('agenda')
  expect(
    rowsOf(text, 'Entries at the line')
      .slice(1)
      .map(([code]) => code),
  ).toEqual(['e-02', 'e-03'])
  expect(
    rowsOf(text, 'Decisions')
      .slice(1)
      .map(([code]) => code),
  ).toEqual(['e-02', 'e-03'])
  expect(
    rowsOf(text, 'The need')
      .slice(1)
      .map(([code, mean]) => [code, mean]),
  ).toEqual([
    ['e-02', '2.75'],
    ['e-03', '2.75'],
  ])
  const said = bodyOf(text)
  for (const words of ['Need x of e 03.', 'Need w of e 03.', 'Both are awarded.', 'e-01', 'e-04'])
    expect(said).toContain(words)
  // Nobody disagrees on these by two levels.
  expect(said).not.toContain('Need x of e 02.')
  expect(said).not.toContain('Title')
})

test('the agenda ends with what judges wrote to the chair, and only when they did', () => {
  const sheets = Object.fromEntries(
    ['e-01', 'e-02', 'e-03', 'e-04'].flatMap((entry) =>
      [0, 1, 2, 3].map((at) => [`${entry} ${at}`, { privateNote: '' }]),
    ),
  )
  const quiet = reportedCompetition({ sheets })
  expect(bodyOf(agendaOf(quiet))).not.toContain('What judges wrote to you')
  const told = reportedCompetition({
    sheets: { ...sheets, 'e-02 1': { privateNote: hostile, recognised: 'maybe' } },
  })
  const text = agendaOf({
    ...told,
    judgeWords: [
      ...told.judgeWords,
      { about: 'away', judge: 'j-03', entry: 'e-04', text: 'My sister works there.' },
      { about: 'late', judge: 'j-04', text: 'No power.' },
    ],
  })
  const said = bodyOf(text)
  expect(said).toMatch(
    /What judges wrote to you[^]*Notes on entries[^]*j-02, e-02[^]*Stepped back[^]*j-03, e-04[^]*My sister[^]*May have known[^]*j-02, e-02[^]*Late ballots[^]*j-04[^]*No power\./,
  )
  expect(named(parse(text), 'script', 'img')).toEqual([])
})

test('the agenda says which entries fewer judges read than planned', () => {
  const facts = reportedCompetition()
  const judging = {
    ...facts.judging,
    rounds: [{ ...facts.judging.rounds[0], perEntry: 3 } as (typeof facts.judging.rounds)[number]],
  }
  const read = facts.sheets.filter(
    ({ entry, judge }) => entry !== 'e-02' || judge === 'j-01' || judge === 'j-02',
  )
  expect(findFewReaders(judging, read, [])).toEqual([{ entry: 'e-02', read: 2, planned: 3 }])
  // Without a number all read it whom no conflict keeps away.
  const judges = ['j-01', 'j-02', 'j-03', 'j-04'].map((id) => ({ id, verifies: '', recipient: '' }))
  const all = { ...facts.judging, judges }
  const gone = ['j-03', 'j-04'].map((judge) => ({ entry: 'e-02', judge }))
  expect(findFewReaders(all, read, gone)).toEqual([])
  expect(findFewReaders(all, read, gone.slice(1))).toEqual([{ entry: 'e-02', read: 2, planned: 3 }])
  expect(bodyOf(agendaOf({ ...facts, fewReaders: findFewReaders(judging, read, []) }))).toContain(
    'e-02 was read by 2 judges, 3 were planned.',
  )
})

test('a school hears of other panels only when something stood near the line', () => {
  const near = bodyOf(reports().get('school-four-winds'))
  expect(near).toContain('Another panel of judges would often')
  const facts = reportedCompetition()
  const clear = { ...facts, results: { ...facts.results, undecided: [], top: ['e-01', 'e-02'] } }
  const texts = writeReports(clear).filter(({ name }) => name.kind === 'school')
  expect(texts).toHaveLength(4)
  for (const { text } of texts) expect(bodyOf(text)).not.toMatch(/Another panel|Otro jurado/)
})

test('a judge with few entries hears little of how steady the scores are, and no more than happened', () => {
  const facts = reportedCompetition({ sheets: { 'e-01 1': { minutes: 0 } } })
  const ofJudge = (judge: string, consistency: number | null, own = facts) => {
    const judges = own.results.judges.map((each) => ({ ...each, consistency, severity: 0 }))
    const written = writeReports({ ...own, results: { ...own.results, judges } })
    return bodyOf(written.find(({ name }) => name.kind === 'judge' && name.id === judge)?.text)
  }
  expect(ofJudge('j-01', 2)).toContain('With fewer than eight entries this says little.')
  // The strict judge lies below on all entries, and above on none.
  expect(ofJudge('j-01', 2)).not.toContain('sometimes well above')
  expect(ofJudge('j-02', 2)).not.toContain('on paper')
  const paper = { ...facts, sheets: facts.sheets.map((sheet) => ({ ...sheet, source: 'paper' as const })) }
  expect(ofJudge('j-02', 1, paper)).toContain('came on paper')
  const quick = { ...facts, sheets: facts.sheets.map((sheet) => ({ ...sheet, minutes: 0 })) }
  expect(ofJudge('j-02', 1, quick)).toContain('less than a minute')
})

test('where scores tell all, the agenda says so and leaves no gaps', () => {
  const same = { scores: { need: 1, design: 1 } }
  const three = { scores: { need: 2, design: 2 } }
  const agenda = reports({
    sheets: Object.fromEntries(
      [0, 1, 2, 3].flatMap((at) => [
        [`e-01 ${at}`, { scores: { need: 4, design: 4 } }],
        [`e-02 ${at}`, { scores: { need: 4, design: 3 } }],
        [`e-03 ${at}`, three],
        [`e-04 ${at}`, same],
      ]),
    ),
  }).get('agenda')
  expect(rowsOf(agenda, 'Entries at the line')).toEqual([])
  expect(rowsOf(agenda, 'Decisions')).toEqual([])
})

test('sheets that look careless are listed with what is unusual about them', () => {
  const copied = 'The same long sentence for every team that I read.'
  const agenda = reports({
    sheets: {
      'e-01 3': { minutes: 1 },
      'e-02 0': { strength: copied },
      'e-04 0': { strength: `${copied.toUpperCase()}!` },
    },
  }).get('agenda')
  const rows = rowsOf(agenda, 'Sheets with something unusual').slice(1)
  expect(rows).toEqual(
    expect.arrayContaining([
      ['j-04', 'e-01', 'filled in within three minutes'],
      ['j-01', 'e-02 and e-04', 'the same words as for another entry'],
    ]),
  )
})

test('a judge learns about their own scores beside the panel, and nothing of another judge', () => {
  const all = reports()
  const strict = bodyOf(all.get('judge-j-01'))
  expect(strict).toMatch(/You are about [a-z ]*level stricter than the panel; this is already adjusted\./)
  expect(strict).toContain('give or take')
  expect(bodyOf(all.get('judge-j-03'))).not.toContain('stricter than the panel')
  const totals = rowsOf(all.get('judge-j-01'), 'Weighted totals').slice(1)
  expect(totals.map(([code, own]) => [code, own])).toEqual([
    ['e-01', '3.00'],
    ['e-02', '2.00'],
    ['e-03', '1.50'],
    ['e-04', '1.00'],
  ])
  for (const other of ['j-02', 'j-03', 'j-04', 'Title', 'private note', 'Need x'])
    expect(strict).not.toContain(other)
})
