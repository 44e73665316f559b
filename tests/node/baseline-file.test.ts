import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { baselineFile, keepBaseline, readBaseline } from '../../src/node/baseline-file.ts'
import { UsageError } from '../../src/node/usage-error.ts'
import { checkedZone } from '../checked-zone.ts'
import { temporaryZone } from '../temporary-zone.ts'

const term = (body: string) => `---\ntitle: Term\nmeaning: A word.\n---\n\n${body}\n`

function begin(body: string) {
  const zone = temporaryZone({
    'zone.yaml': 'name: Riverbend\nplainWords: What we learn.\n',
    'glossary/a.mdx': term(body),
  })
  const keep = (order: Partial<Parameters<typeof keepBaseline>[2]> = {}) =>
    keepBaseline(zone.content, checkedZone(zone.content).report, {
      write: false,
      prune: false,
      because: undefined,
      today: '2026-11-21',
      ...order,
    })
  const read = () => readFileSync(baselineFile(zone.content), 'utf8')
  return { zone, keep, read }
}

test('it begins with all that is found, without a reason, and looking writes nothing', () => {
  const { zone, keep } = begin('A {slip}.')
  expect(keep()).toMatchObject({ deed: 'looked', exists: false })
  expect(readBaseline(zone.content)).toBeUndefined()
  keep({ write: true })
  expect(readBaseline(zone.content)?.findings).toEqual([
    expect.objectContaining({ rule: 'mdx/expression', path: 'glossary/a.mdx', day: '2026-11-21' }),
  ])
})

test('it never grows without a reason, and keeps the reason', () => {
  const { zone, keep, read } = begin('A {slip}.')
  keep({ write: true })
  const before = read()
  zone.write('glossary/a.mdx', term('A {slip}.\n\nA {second}.'))
  expect(() => keep({ write: true })).toThrow('The baseline would grow by 1')
  expect(() => keep({ write: true, because: '  ' })).toThrow(UsageError)
  expect(read()).toBe(before)
  keep({ write: true, because: 'taken over from the old site' })
  expect(readBaseline(zone.content)?.findings.map(({ because }) => because)).toEqual(
    expect.arrayContaining([undefined, 'taken over from the old site']),
  )
})

test('it shrinks when asked, and lets nothing new in while it does', () => {
  const { zone, keep } = begin('A {slip}. A {second}.')
  keep({ write: true })
  zone.write('glossary/a.mdx', term('A {second}. A {third}.'))
  expect(keep().state.stale).toHaveLength(1)
  keep({ prune: true })
  expect(readBaseline(zone.content)?.findings).toHaveLength(1)
  expect(keep().state.added).toHaveLength(1)
})

test('a damaged one is said and never taken for an empty one', () => {
  const { zone } = begin('Fine.')
  zone.write('../.zonebook-baseline.json', '{')
  expect(() => readBaseline(zone.content)).toThrow(UsageError)
})
