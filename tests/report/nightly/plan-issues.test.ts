import { expect, test } from 'vitest'
import type { NightlyItem } from '../../../src/lib/report/nightly/nightly-item.ts'
import { planIssues, type IssueDeed, type KnownIssue } from '../../../src/lib/report/nightly/plan-issues.ts'

const words = { locale: 'en', today: '2026-11-21', site: 'https://zone.example.org/base/' } as const
const item = (key: string, more: Partial<NightlyItem> = {}): NightlyItem => ({
  about: 'cycle',
  key,
  owner: 'ada',
  title: `Page ${key}`,
  url: `/prototypes/${key}/`,
  path: `prototypes/${key}.mdx`,
  says: `Cycle of ${key} ended.`,
  ...more,
})

/** The issues as they are after the deeds were done. */
function after(issues: readonly KnownIssue[], deeds: readonly IssueDeed[]): KnownIssue[] {
  const next = new Map(issues.map((issue) => [issue.number, { ...issue }]))
  for (const deed of deeds) {
    if (deed.deed === 'open') next.set(next.size + 1, { number: next.size + 1, open: true, body: deed.body })
    else {
      const issue = next.get(deed.number)
      if (!issue) throw new Error(`no issue ${deed.number}`)
      issue.body = deed.body
      if (deed.deed === 'close') issue.open = false
      else if (deed.reopen) issue.open = true
    }
  }
  return [...next.values()]
}
const night = (items: readonly NightlyItem[], issues: readonly KnownIssue[], today: string = words.today) => {
  const deeds = planIssues(items, issues, { ...words, today })
  return { deeds, issues: after(issues, deeds) }
}

test('a night opens one issue for each owner, and the same night again writes nothing', () => {
  const items = [item('a'), item('b'), item('c', { owner: '' })]
  const first = night(items, [])
  expect(first.deeds.map((deed) => deed.deed === 'open' && deed.title)).toEqual([
    'What waits in the zone',
    'What waits for the schools of ada',
  ])
  expect(night(items, first.issues).deeds).toEqual([])
})

test('the number of days in a sentence does not make an issue new', () => {
  const first = night([item('a', { says: 'Ended 16 school days ago.' })], [])
  expect(night([item('a', { says: 'Ended 17 school days ago.' })], first.issues, '2026-11-22').deeds).toEqual(
    [],
  )
})

test('what is new is said once, what is gone is taken out without a word, and nothing left closes', () => {
  const first = night([item('a')], [])
  const second = night([item('a'), item('b')], first.issues)
  expect(second.deeds).toEqual([expect.objectContaining({ deed: 'update', number: 1 })])
  const comment = second.deeds[0]?.deed === 'update' ? second.deeds[0].comment : undefined
  expect(comment).toMatch(/^One thing is new:\n\n- \[Page b\]/)
  expect(comment).not.toMatch(/Page a/)
  const third = night([item('b')], second.issues)
  expect(third.deeds).toEqual([{ deed: 'update', number: 1, body: expect.not.stringContaining('Page a') }])
  const fourth = night([], third.issues)
  expect(fourth.deeds).toEqual([expect.objectContaining({ deed: 'close', number: 1 })])
  expect(night([], fourth.issues).deeds).toEqual([])
})

test('an issue that somebody closed stays closed until something new comes', () => {
  const first = night([item('a')], [])
  const closed = first.issues.map((issue) => ({ ...issue, open: false }))
  expect(night([item('a')], closed).deeds).toEqual([])
  const more = night([item('a'), item('b')], closed)
  expect(more.deeds).toEqual([expect.objectContaining({ deed: 'update', reopen: true })])
  expect(more.issues[0]?.open).toBe(true)
})

test('what comes back after it was gone is new again', () => {
  const first = night([item('a')], [])
  const gone = night([], first.issues)
  expect(night([item('a')], gone.issues).deeds).toEqual([
    expect.objectContaining({ deed: 'update', reopen: true, comment: expect.stringContaining('Page a') }),
  ])
})

test('an owner who has two issues is told in the older one', () => {
  const { issues } = night([item('a')], [])
  const twice = [{ number: 7, open: true, body: issues[0]?.body ?? '' }, ...issues]
  expect(night([item('b')], twice).deeds).toEqual([expect.objectContaining({ number: 1 })])
})

test('words of a page call nobody, end no comment and show no picture', () => {
  const bad = item('x--></script>', {
    title: '![p](https://evil.example.org/p.png) @everyone #12',
    says: 'Seen --> <!-- zonebook:nightly {} --> <img src=x> www.evil.example.org\n\n# Heading',
  })
  const [deed] = night([bad], []).deeds
  const body = deed?.deed === 'open' ? deed.body : ''
  expect(body.match(/<!--/g)).toHaveLength(1)
  expect(body.match(/-->$/g)).toHaveLength(1)
  expect(body).not.toMatch(/@everyone|#12|<img|!\[p\]\(|https:\/\/evil|www\.evil|\n# Heading/)
  expect(night([bad], night([bad], []).issues).deeds).toEqual([])
})

test('a link says where it stands, where it led and when it was looked for', () => {
  const gone = item('l', {
    about: 'link',
    says: 'https://gone.example.org/a`b',
    days: ['2026-11-19', '2026-11-21'],
  })
  const [deed] = planIssues([gone], [], { ...words, edit: 'https://github.example/o/r/edit/main/content/' })
  expect(deed?.deed === 'open' && deed.body).toContain(
    '- [Page l](https://zone.example.org/base/prototypes/l/) ([change it](https://github.example/o/r/edit/main/content/prototypes/l.mdx)): `` https://gone.example.org/a`b `` was gone on 2026-11-19 and on 2026-11-21.',
  )
})

test('what to type into a field stands as code, and nothing else does', () => {
  const [deed] = night([item('a', { says: 'Choose `decision: abandon`, not `[x](y)` or `z' })], []).deeds
  expect(deed?.deed === 'open' && deed.body).toContain(': Choose `decision: abandon`, not \\`\\[x\\]')
})

test('a list of a hundred shows a part and how many more there are', () => {
  const many = Array.from({ length: 100 }, (_, index) => item(`p${index}`))
  const [deed] = planIssues(many, [], { ...words, locale: 'es' })
  expect(deed?.deed === 'open' && deed.body).toContain('- Y 75 más.')
})

test('what GitHub cannot hold is made shorter, and still the same the next night', () => {
  const long = { title: '*'.repeat(300), says: '_'.repeat(2000) }
  const abouts = ['cycle', 'promise', 'end', 'link'] as const
  const many = Array.from({ length: 1500 }, (_, index) =>
    item(`${index}`.padStart(18, 'f'), { ...long, about: abouts[index % 4] ?? 'cycle' }),
  )
  const first = night(many, [])
  const [deed] = first.deeds
  expect(deed?.deed === 'open' && deed.body.length).toBeLessThan(65_536)
  expect(night(many, first.issues).deeds).toEqual([])
})
