import { expect, test } from 'vitest'
import { listEntries } from '../../src/lib/views/entry-list.ts'
import { homeOf } from '../../src/lib/views/home.ts'
import { editAddress, entryTitle, hrefIn } from '../../src/lib/views/href.ts'
import { linksHere } from '../../src/lib/views/links-here.ts'
import { pointsAsCsv } from '../../src/lib/views/points-as-csv.ts'
import { practicesOf } from '../../src/lib/views/practice.ts'
import { ribbonsOf } from '../../src/lib/views/ribbon.ts'
import { contextOfExample, page } from './context-of-example.ts'

const base = {
  'zone.yaml':
    'name: Zone\nplainWords: Words.\nrepository: https://github.com/district/zone/\nbranch: trunk\n',
  'schools/ada.mdx': page('title: Ada', 'level: middle'),
  'problems/few.mdx': page('title: Too few', 'statement: Too few.', 'schools: [ada]'),
}
const prototype = (title: string, ...more: string[]) =>
  page(
    `title: ${title}`,
    'problem: few',
    'change: A change.',
    'schools: [ada]',
    'consent: no student work or images',
    ...more,
  )

test('addresses keep the base and put the language before all but the first', () => {
  const context = contextOfExample(base, 'es', '2026-11-20', '/zone/')
  expect(context.href('/lessons/')).toBe('/zone/es/lessons/')
  expect(hrefIn(context, 'en', '/lessons/')).toBe('/zone/lessons/')
  const school = context.graph.get('school', 'ada')!
  expect(editAddress(context, school)).toBe(
    'https://github.com/district/zone/edit/trunk/content/schools/ada.mdx',
  )
})

test('a cycle is called by its number, with its title when it has one', () => {
  const context = contextOfExample({
    ...base,
    'prototypes/a/index.mdx': prototype('A'),
    'prototypes/a/cycle-01.mdx': page('question: Why?'),
    'prototypes/a/cycle-02.mdx': page('title: Slots'),
  })
  expect(context.graph.all('cycle').map((cycle) => entryTitle(context, cycle))).toEqual([
    'Cycle 1',
    'Cycle 2: Slots',
  ])
})

test('pages that link here are named once each, by kind; own cycles are left out', () => {
  const context = contextOfExample({
    ...base,
    'prototypes/a/index.mdx': `${prototype('A')}\nSee [the problem](../../problems/few.mdx) again.`,
    'prototypes/a/cycle-01.mdx': page('title: Own'),
    'prototypes/b/index.mdx': prototype('B', 'adaptedFrom: prototypes/a'),
    'prototypes/c/index.mdx': prototype('C', 'lessonsChecked: [l]'),
    'communities/w/index.mdx': page('title: W', 'domain: D.'),
    'communities/w/notes/n.mdx': `${page('title: N', 'date: 2026-10-01')}\nSee [it](../../../problems/few.mdx).`,
    'lessons/l.mdx': page('title: L', 'claim: C.', 'evidence: [a/cycle-01, prototypes/a]'),
  })
  const of = (kind: 'problem' | 'prototype' | 'lesson', id: string) =>
    linksHere(context, context.graph.find(kind, id)!).map(({ kind, links }) => [
      kind,
      ...links.map(({ from, how }) => `${from.title}|${how ?? ''}`),
    ])
  expect(of('problem', 'few')).toEqual([['note', 'N|mentions this']])
  expect(of('lesson', 'l')).toEqual([['prototype', 'C|looked at this first']])
  // What the page of a prototype shows in sections of its own is not named twice.
  expect(of('prototype', 'a')).toEqual([])
})

test('a page does not name a competition entry that is still closed', () => {
  const stages = 'stages: [{ name: Entries, opens: 2026-10-01, closes: 2026-11-13 }]'
  const example = {
    ...base,
    'competitions/sprint/index.mdx': page('title: Sprint', 'purpose: Ideas.', stages),
    'competitions/sprint/entries/garden.mdx': page('title: Garden', 'school: ada', 'problems: [few]'),
  }
  const named = (today: string) => {
    const context = contextOfExample(example, 'en', today)
    return linksHere(context, context.graph.get('problem', 'few')!).map(({ kind }) => kind)
  }
  expect([named('2026-11-13'), named('2026-11-14')]).toEqual([[], ['entry']])
})

test('an unfinished page shows two steps at most, the most pressing first, and a draft is not called unfinished', () => {
  const context = contextOfExample({ ...base, 'prototypes/a/index.mdx': prototype('A') })
  const entry = context.graph.get('prototype', 'a')!
  const finding = (severity: 'stop' | 'fix' | 'tip' | 'info', rule: string) => ({
    rule,
    severity,
    path: entry.path,
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
    message: { en: rule, es: rule },
    help: '',
    related: [],
  })
  const diagnostics = [
    finding('tip', 't'),
    finding('fix', 'f'),
    finding('info', 'i'),
    finding('stop', 's'),
  ] as never
  const ribbons = ribbonsOf({ ...context, report: { ...context.report, diagnostics } }, entry)
  expect(ribbons.unfinished).toBe(true)
  expect(ribbons.next.map(({ rule }) => rule)).toEqual(['s', 'f'])
  expect(ribbons.rest.map(({ rule }) => rule)).toEqual(['t'])

  const borrowed = { ...entry, data: { ...entry.data, borrowed: { from: [], note: 'Facts.' } } }
  expect(ribbonsOf({ ...context, report: { ...context.report, diagnostics } }, borrowed)).toMatchObject({
    unfinished: false,
    silent: true,
  })

  const draft = contextOfExample({ ...base, 'lessons/d.mdx': page('title: D', 'claim: C.', 'draft: true') })
  expect(ribbonsOf(draft, draft.graph.get('lesson', 'd')!)).toMatchObject({ draft: true, unfinished: false })
})

test('a page says that it should be read again from the day after its review day', () => {
  const example = { ...base, 'lessons/r.mdx': page('title: R', 'claim: C.', 'reviewBy: 2026-11-20') }
  const due = (today: string) => {
    const context = contextOfExample(example, 'en', today)
    return ribbonsOf(context, context.graph.get('lesson', 'r')!).reviewDue
  }
  expect([due('2026-11-20'), due('2026-11-21')]).toEqual([undefined, '2026-11-20'])
})

test('the home page counts schools that try something, and keeps a place for stopped work', () => {
  const adopted = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].flatMap((n) => [
      [`prototypes/p${n}/index.mdx`, prototype(`P${n}`)],
      [`prototypes/p${n}/cycle-01.mdx`, page(`resultsOn: 2026-10-0${n}`, 'decision: adopt')],
    ]),
  )
  const context = contextOfExample({
    ...base,
    ...adopted,
    'schools/quiet.mdx': page('title: Quiet', 'level: high'),
    'prototypes/told/index.mdx': prototype('Told', 'borrowed: { from: [book], note: Facts. }'),
    'prototypes/told/cycle-01.mdx': page('resultsOn: 2026-11-01', 'decision: adopt'),
    'prototypes/old/index.mdx': prototype('Old'),
    'prototypes/old/cycle-01.mdx': page('resultsOn: 2024-10-01', 'decision: abandon'),
  })
  const home = homeOf(context)
  expect(home).toMatchObject({ prototypes: 8, schools: 1, decisions: 8, borrowed: 1 })
  expect(home.decided.map((row) => row.prototype.title)).toEqual(['P7', 'P6', 'P5', 'P4', 'P3', 'Old'])
})

test('practices stand in their groups with the schools and pages that use them, in the language of the page', () => {
  const tags =
    '- { id: talk, name: Talk, nameEs: Charla, meaning: People talk., group: Class }\n- { id: quiet, name: Quiet, meaning: Nobody talks., group: Class }\n'
  const example = {
    ...base,
    'practice-tags.yaml': tags,
    'schools/ada.mdx': page('title: Ada', 'level: middle', 'practices: { trying: [talk] }'),
    'prototypes/a/index.mdx': prototype('A', 'practiceTags: [talk]'),
  }
  const [group] = practicesOf(contextOfExample(example, 'es'))
  expect(group?.practices.map(({ name, uses }) => [name, uses])).toEqual([
    ['Charla', 2],
    ['Quiet', 0],
  ])
})

test('numbers about small groups are not handed out, and no cell begins like a formula', () => {
  const point = { date: '2026-01-02', measure: 'drafts', value: 5, line: 2 }
  const csv = pointsAsCsv(
    [
      { ...point, n: 9 },
      { ...point, n: 10, note: '=1+1' },
      { ...point, value: 6.5 },
    ],
    10,
  )
  expect(csv).toBe("date,measure,value,n,note\n2026-01-02,drafts,5,10,'=1+1\n2026-01-02,drafts,6.5,,\n")
})

test('the list for other programs names every page once, incomplete ones too', () => {
  const context = contextOfExample({ ...base, 'lessons/broken.mdx': page('title: Broken') })
  const { entries } = listEntries(context)
  expect(entries.map(({ path, complete }) => [path, complete])).toEqual([
    ['lessons/broken.mdx', false],
    ['problems/few.mdx', true],
    ['schools/ada.mdx', true],
  ])
  expect(entries[1]).toMatchObject({ url: '/problems/few/', schools: ['ada'] })
})
