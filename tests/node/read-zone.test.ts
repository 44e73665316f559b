import { expect, test } from 'vitest'
import { readBeside } from '../../src/lib/content/beside.ts'
import { readZone } from '../../src/node/read-zone.ts'
import { temporaryZone } from '../temporary-zone.ts'

const zoneOf = (text: string) => readZone(temporaryZone({ 'zone.yaml': text }).content)
const issuesOf = (text: string) => readBeside('zone.yaml', new TextEncoder().encode(text), '')?.issues ?? []
const start = 'name: Z\nplainWords: A zone.\n'

test.each([
  ['a name is missing', 'plainWords: A zone.\n'],
  ['a language is wrong', `${start}languages: [es, fr]\n`],
  ['the calendar has no end', `${start}calendar:\n  starts: 2026-08-12\n`],
  ['a field is unknown', `${start}colour: green\n`],
  ['a field stands there twice', `${start}name: Again\n`],
  ['a quote is never closed', `${start}contact: "Zone lead\n`],
])('when %s, the limit for small groups still holds', (_slip, text) => {
  expect(zoneOf(`minimumGroup: 20\n${text}`).minimumGroup).toBe(20)
  expect(issuesOf(`minimumGroup: 20\n${text}`)).not.toEqual([])
})

test('one slip costs no other setting', () => {
  const zone = zoneOf('address: https://z.example.org/zone\nlanguages: [es]\nbranch: trunk\n')
  expect(zone).toMatchObject({ address: 'https://z.example.org/zone', languages: ['es'], branch: 'trunk' })
})

test('the limit for small groups may stand in quotes; one that is no limit leaves the usual one', () => {
  expect(zoneOf(`${start}minimumGroup: "20"\n`).minimumGroup).toBe(20)
  expect(issuesOf(`${start}minimumGroup: "20"\n`)).toEqual([])
  for (const wrong of ['0', '-5', '1', 'none', '"1"', '4.5', ''])
    expect(zoneOf(`${start}minimumGroup: ${wrong}\n`).minimumGroup, wrong).toBe(10)
})

test('a language named twice counts once, and the check says so', () => {
  const text = `${start}languages: [es, en, es]\n`
  expect(zoneOf(text).languages).toEqual(['es', 'en'])
  expect(issuesOf(text).map((issue) => issue.field)).toEqual([['languages', 2]])
})

test.each(['javascript:alert(1)', 'ftp://z.example.org/', 'file:///z', 'z.example.org'])(
  'the address of a site is one that a browser opens, not %s',
  (address) => {
    expect(zoneOf(`${start}address: ${address}\n`).address).toBe('https://zonebook.example.org/')
    expect(issuesOf(`${start}address: ${address}\n`).map((issue) => issue.field)).toEqual([['address']])
  },
)
