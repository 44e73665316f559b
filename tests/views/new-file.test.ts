import { expect, test } from 'vitest'
import { readEntry } from '../../src/lib/content/entry.ts'
import { nextCycleAddress, newPrototypeAddress } from '../../src/lib/views/new-file.ts'
import { citationOf } from '../../src/lib/views/record-citation.ts'
import { contextOfExample } from './context-of-example.ts'
import { writingContext, writingZone } from './writing-zone.ts'

const context = writingContext()
const talk = context.graph.get('prototype', 'talk')!
const problem = context.graph.get('problem', 'few-drafts')!

test('the next cycle opens as a new file with its number and its measure filled in', () => {
  const address = new URL(nextCycleAddress(context, talk) ?? '')
  expect(address.origin + address.pathname).toBe('https://github.com/district/zone/new/main')
  expect(address.searchParams.get('filename')).toBe('content/prototypes/talk/cycle-03.mdx')
  expect(address.searchParams.get('value')).toContain('prediction:\n  measure: drafts\n')
})

test('a new try opens with its problem filled in', () => {
  const { searchParams } = new URL(newPrototypeAddress(context, problem) ?? '')
  const path = searchParams.get('filename')?.replace(/^content\//, '') ?? ''
  const entry = readEntry(path, new TextEncoder().encode(searchParams.get('value') ?? ''), 'digest')
  expect(entry).toMatchObject({
    kind: 'prototype',
    data: { problem: 'few-drafts', consent: 'no student work or images' },
  })
})

test('without a repository there is no such address', () => {
  const alone = contextOfExample({ ...writingZone, 'zone.yaml': 'name: A\nplainWords: B' })
  expect([nextCycleAddress(alone, talk), newPrototypeAddress(alone, problem)]).toEqual([undefined, undefined])
})

test('a page is cited with zone, title, kind and full address', () => {
  expect(citationOf(context, talk)).toBe(
    'Example Zone. “Talk first.” Prototype. https://zone.example.org/prototypes/talk/. CC BY 4.0.',
  )
})
