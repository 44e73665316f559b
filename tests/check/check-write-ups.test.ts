import { expect, test } from 'vitest'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { checkWriteUps } from '../../src/lib/check/check-write-ups.ts'
import { openSnapshot, takeSnapshot } from '../../src/lib/check/zone-snapshot.ts'
import { checkedExample } from '../checked-zone.ts'

const today = '2026-11-21'
const zone = checkedExample()
/** As a browser gets it. */
const sent = JSON.stringify(takeSnapshot(zone.graph, today))
const snapshot = openSnapshot(JSON.parse(sent))

const brief = ({ rule, severity, start, fingerprint, message }: (typeof zone.report.diagnostics)[number]) =>
  JSON.stringify({ rule, severity, start, fingerprint, message: message.en })

test('a page of the zone is told the same beside the snapshot as in the zone itself', () => {
  const some = [...Map.groupBy(zone.graph.entries, ({ kind }) => kind).values()].flatMap((own) =>
    own.slice(0, 2),
  )
  for (const { path } of some) {
    const text = zone.content.textOf(path) ?? ''
    const here = checkWriteUps([{ path, text }], { zone: snapshot, today }).diagnostics
    const there = zone.report.diagnostics.filter((item) => item.path === path)
    expect(here.map(brief), path).toEqual(there.map(brief))
  }
  expect(some.length).toBeGreaterThan(20)
})

test('the snapshot holds no closed entry of a competition, no prose of a page and no address of a reviewer', () => {
  const competition = '---\ntitle: Sprint\npurpose: Ideas.\nentriesClose: 2026-11-30\n---\n'
  const graph = graphOfExample({
    'zone.yaml': 'name: Riverbend\nplainWords: A zone.\n',
    'competitions/sprint/index.mdx': competition,
    'competitions/sprint/entries/garden.mdx': '---\ntitle: Secret garden\n---\n',
    'competitions/sprint/entries/garden.png': '',
    'lessons/costs.mdx': '---\ntitle: Costs\nclaim: Ask first.\n---\n\n## A heading\n\nProse of a page.\n',
  })
  const { entries, pictures } = takeSnapshot(graph, today)
  expect(entries.map(({ path }) => path)).toEqual(['competitions/sprint/index.mdx', 'lessons/costs.mdx'])
  expect(pictures).toEqual([])
  expect(entries[1]?.headings).toEqual(['a-heading'])
  expect(JSON.stringify(entries)).not.toContain('Prose')
  expect(takeSnapshot(graph, '2026-12-01').entries).toHaveLength(3)
})

test('notes without fields are no page, but what they say of students is found on its line', () => {
  const text = 'Second try\n\nCall the family at 503-555-0142.\n'
  const found = checkWriteUps([{ path: 'prototypes/new/cycle-01.mdx', text }], { zone: snapshot, today })
  const said = found.diagnostics.map(({ rule, start }) => `${rule} ${start.line}`)
  expect(said).toContain('privacy/identifier 3')
  expect(said).toContain('frontmatter/fence 1')
  expect(said.filter((each) => /^frontmatter|^cycle/.test(each))).toHaveLength(1)
})

test('what a write-up is a part of may be sent along, a wrong name in a field may not', () => {
  const text = '---\nquestion: Does it help?\nlearned: It does.\n---\n'
  const cycle = { path: 'prototypes/new/cycle-01.mdx', text }
  const rules = (look: Parameters<typeof checkWriteUps>[0]) =>
    checkWriteUps(look, { zone: snapshot, today }).diagnostics.map(({ rule }) => rule)
  expect(rules([cycle])).not.toContain('reference/broken')
  const lesson = { path: 'lessons/new.mdx', text: '---\ntitle: New\nclaim: Ask.\nproblems: [nowhere]\n---\n' }
  expect(rules([lesson])).toContain('reference/broken')
  const problem = { path: 'problems/nowhere.mdx', text: '---\ntitle: Here\nstatement: It is here.\n---\n' }
  expect(rules([lesson, problem])).not.toContain('reference/broken')
})

test('without the zone, only what can be said of a page alone is said', () => {
  const text = '---\ntitle: New\nclaim: Call 503-555-0142.\nproblems: [nowhere]\nlerned: x\n---\n'
  const { diagnostics } = checkWriteUps([{ path: 'lessons/new.mdx', text }], { zone: undefined, today })
  const rules = diagnostics.map(({ rule }) => rule)
  expect(rules).toContain('privacy/identifier')
  expect(rules).toContain('frontmatter/unknown-key')
  expect(rules).not.toContain('reference/broken')
})

test('pictures that are sent along are not missed', () => {
  const text = '---\ntitle: New\nclaim: Ask.\n---\n\n![A poster](poster.png)\n'
  const { diagnostics } = checkWriteUps([{ path: 'lessons/new.mdx', text }], { zone: snapshot, today })
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('image/missing-file')
})
