import { expect, test } from 'vitest'
import { readEntry } from '../../src/lib/content/entry.ts'
import { nextCycleAddress, newPrototypeAddress, ownTryAddress } from '../../src/lib/views/new-file.ts'
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

test('a try at another school opens with the problem, where it comes from and the lessons', () => {
  const given = (kind: 'prototype' | 'lesson' | 'strategy', id: string) => {
    const { searchParams } = new URL(ownTryAddress(context, context.graph.find(kind, id)!) ?? '')
    return searchParams.get('value')
  }
  expect(given('prototype', 'talk')).toContain(
    'problem: few-drafts\nadaptedFrom: prototypes/talk\nlessonsChecked: [talk-helps, one-room]\n',
  )
  expect(given('lesson', 'one-room')).toContain('problem: few-drafts\nlessonsChecked: [one-room]\n')
  expect(given('strategy', 'talk-card')).toContain(
    'adaptedFrom: strategies/talk-card\nlessonsChecked: [talk-helps]\n',
  )
  expect(ownTryAddress(context, problem)).toBeUndefined()
})

test('work that was given up or done elsewhere asks for no next cycle', () => {
  const front = (more: string) =>
    `---\ntitle: A\nchange: B\nschools: [north]\nconsent: no student work or images\n${more}---\n`
  const more = writingContext({
    'prototypes/left/index.mdx': front(''),
    'prototypes/left/cycle-01.mdx': '---\ntitle: A\ndecision: abandon\n---\n',
    'prototypes/told/index.mdx': front('borrowed: { from: [book], note: Facts. }\n'),
  })
  const address = (id: string) => nextCycleAddress(more, more.graph.get('prototype', id)!)
  expect([address('left'), address('told')]).toEqual([undefined, undefined])
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
