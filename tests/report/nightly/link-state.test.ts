import { expect, test } from 'vitest'
import {
  brokenTwice,
  linkStateOf,
  rememberLinks,
  withoutOurFault,
  type LinkState,
} from '../../../src/lib/report/nightly/link-state.ts'
import { memoryIn, renderMemory } from '../../../src/lib/report/nightly/issue-marker.ts'
import { linksOfTheDay } from '../../../src/lib/report/nightly/outside-links.ts'

const url = 'https://a.example.org/'
const nights = (states: readonly [day: string, state: LinkState][]) =>
  states.reduce(
    (memory, [day, state]) => rememberLinks(memory, new Map([[url, state]]), [url], day),
    {} as Record<string, string[]>,
  )

test.each([
  [200, 'works'],
  [206, 'works'],
  [304, 'works'],
  [404, 'broken'],
  [410, 'broken'],
  [401, 'unknown'],
  [403, 'unknown'],
  [405, 'unknown'],
  [429, 'unknown'],
  [451, 'unknown'],
  [500, 'unknown'],
  [503, 'unknown'],
  ['ENOTFOUND', 'broken'],
  ['EAI_AGAIN', 'unknown'],
  ['ECONNREFUSED', 'unknown'],
  ['CERT_HAS_EXPIRED', 'unknown'],
  ['failed', 'unknown'],
] as const)('the answer %s means %s', (answer, state) => {
  expect(linkStateOf(answer)).toBe(state)
})

test('a link is broken when it was gone on two days, not twice on one', () => {
  expect(brokenTwice(nights([['2026-11-20', 'broken']]))).toEqual([])
  expect(
    brokenTwice(
      nights([
        ['2026-11-20', 'broken'],
        ['2026-11-20', 'broken'],
      ]),
    ),
  ).toEqual([])
  expect(
    brokenTwice(
      nights([
        ['2026-11-20', 'broken'],
        ['2026-11-21', 'broken'],
      ]),
    ),
  ).toEqual([[url, ['2026-11-20', '2026-11-21']]])
})

test('a link that works is forgotten, and one nobody can tell of keeps what is known', () => {
  expect(
    nights([
      ['2026-11-20', 'broken'],
      ['2026-11-21', 'works'],
      ['2026-11-22', 'broken'],
    ]),
  ).toEqual({
    [url]: ['2026-11-22'],
  })
  expect(
    brokenTwice(
      nights([
        ['2026-11-20', 'broken'],
        ['2026-11-21', 'unknown'],
        ['2026-11-22', 'broken'],
      ]),
    ),
  ).toHaveLength(1)
  expect(nights([['2026-11-20', 'unknown']])).toEqual({})
})

test('a link that stands nowhere any more is forgotten', () => {
  expect(rememberLinks({ [url]: ['2026-11-20'] }, new Map(), [], '2026-11-21')).toEqual({})
})

test('with no network here, no site is at fault', () => {
  const answers = new Map(['a', 'b', 'c'].map((each) => [each, 'broken' as const]))
  expect([...withoutOurFault(answers).values()]).toEqual(['unknown', 'unknown', 'unknown'])
  const one = new Map<string, LinkState>([...answers, ['d', 'works']])
  expect(withoutOurFault(one)).toBe(one)
})

test('of too many links each has its day', () => {
  const links = Array.from({ length: 25 }, (_, index) => index)
  const days = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => linksOfTheDay(links, day, 10))
  expect(days.map((day) => day.length)).toEqual([10, 10, 10])
  expect(new Set(days.flat()).size).toBe(25)
  expect(linksOfTheDay([1, 2], '2026-11-20', 10)).toEqual([1, 2])
})

test('what is remembered fits into an issue on GitHub', () => {
  const many = Array.from({ length: 200 }, (_, index) => `https://a.example.org/${index}/${'x'.repeat(1500)}`)
  const memory = rememberLinks({}, new Map(many.map((each) => [each, 'broken'])), many, '2026-11-21')
  expect(renderMemory(memory).length).toBeLessThan(60_000)
  expect(memoryIn(`words\n\n${renderMemory(memory)}`)).toEqual(memory)
})
