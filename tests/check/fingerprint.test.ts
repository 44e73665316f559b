import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const settings = { 'zone.yaml': 'name: Riverbend\nplainWords: What we learn.\n' }

const keys = (body: string, path = 'glossary/term.mdx') => {
  const text = `---\ntitle: Term\nmeaning: A word.\n---\n\n${body}\n`
  const example: Example = { ...settings, [path]: text }
  return checkContent(graphOfExample(example), {
    today: '2026-11-21',
    textOf: (name) => example[name],
  }).diagnostics.map((item) => item.fingerprint)
}

test('a finding keeps its key when lines move and blanks change', () => {
  const [key, ...others] = keys('A {slip here}.')
  expect(others).toEqual([])
  expect(keys('Two more\n\nlines above.\n\nA   {slip  here}.')).toEqual([key])
})

test('other words, another rule, another file and the second of the same have keys of their own', () => {
  const [one] = keys('A {slip here}.')
  const [other] = keys('A {slip there}.')
  const [elsewhere] = keys('A {slip here}.', 'glossary/other.mdx')
  const [first, second] = keys('A {slip here}. A {slip here}.')
  expect(first).toBe(one)
  expect(second).toBe(`${one}-2`)
  expect(new Set([one, other, elsewhere]).size).toBe(3)
})
