import { expect, test } from 'vitest'
import { readEntry } from '../../src/lib/content/entry.ts'
import { readEditorAddress } from '../../src/lib/forms/settle-config.ts'
import { editorPage } from '../../src/lib/views/editor-page.ts'
import {
  closeCycleAddress,
  nextCycleAddress,
  newPrototypeAddress,
  ownTryAddress,
} from '../../src/lib/views/new-file.ts'
import { citationOf } from '../../src/lib/views/record-citation.ts'
import { submitPage } from '../../src/lib/views/submit-page.ts'
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

test('with the form set up, the same links open it, filled in', () => {
  const zone = `${writingZone['zone.yaml']}\nsubmit: { signIn: https://sign-in.example.org }\n`
  const form = contextOfExample({ ...writingZone, 'zone.yaml': zone })
  const cycle = form.graph.get('cycle', 'talk/cycle-02')!
  expect(nextCycleAddress(form, form.graph.get('prototype', 'talk')!)).toBe(
    '/submit/write/?form=plan-cycle#/collections/cycles/new?belongsTo=talk&number=03',
  )
  expect(newPrototypeAddress(form, problem)).toBe(
    '/submit/write/#/collections/prototypes/new?problem=few-drafts',
  )
  expect(closeCycleAddress(form, cycle)).toBe(
    '/submit/write/?form=close-cycle#/collections/cycles/entries/talk/cycle-02',
  )
  const given = new URL(ownTryAddress(form, form.graph.find('prototype', 'talk')!) ?? '', 'https://a.example')
    .hash
  expect(readEditorAddress('', given).given).toMatchObject({
    problem: 'few-drafts',
    adaptedFrom: 'prototypes/talk',
  })
})

test('the editor gets the zone’s measures, its titles to choose from and the lessons to look at first', () => {
  const zone = `${writingZone['zone.yaml']}\nsubmit: { signIn: https://sign-in.example.org }\n`
  const page = editorPage(contextOfExample({ ...writingZone, 'zone.yaml': zone }))!
  expect(page.recipe.measures.talk?.[0]?.value).toBe('drafts')
  expect(page.problemOf.talk).toBe('few-drafts')
  expect(page.lessons['few-drafts']?.length).toBeGreaterThan(0)
  expect(editorPage(context)).toBeUndefined()
})

test('the page that leads to the forms offers only what is there', () => {
  expect(submitPage(context).isSetUp).toBe(false)
  const zone = `${writingZone['zone.yaml']}\nsubmit: { signIn: https://sign-in.example.org }\n`
  const { isSetUp, toPlan, toClose } = submitPage(contextOfExample({ ...writingZone, 'zone.yaml': zone }))
  expect(isSetUp).toBe(true)
  for (const { href } of [...toPlan, ...toClose]) expect(href).toMatch(/^\/submit\/write\/\?form=/)
  expect(toPlan.length).toBeGreaterThan(0)
})
