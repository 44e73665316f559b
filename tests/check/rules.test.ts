import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules, wordsOf } from '../../src/lib/check/rules/index.ts'
import { checkExample } from '../../src/lib/check/check-example.ts'

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('stays silent on its passing examples', () => {
    expect(rule.examples.passes.length).toBeGreaterThan(0)
    for (const example of rule.examples.passes) {
      expect(checkExample(rule, example).map((finding) => finding.message.en)).toEqual([])
    }
  })

  test('speaks on its failing examples, in both languages, at a place in the file', () => {
    expect(rule.examples.fails.length).toBeGreaterThan(0)
    for (const example of rule.examples.fails) {
      const findings = checkExample(rule, example)
      expect(findings.length).toBeGreaterThan(0)
      for (const finding of findings) {
        expect(finding.rule).toBe(id)
        expect(Object.keys(example)).toContain(finding.path)
        expect(finding.message.en).not.toMatch(/undefined|NaN|\[object/)
        expect(finding.message.es).not.toMatch(/undefined|NaN|\[object/)
        expect(finding.message.es).not.toBe(finding.message.en)
        expect(Math.min(finding.message.en.length, finding.message.es.length)).toBeGreaterThan(20)
      }
    }
  })

  test('its safe fixes mend the example and need no second run', () => {
    for (const example of rule.examples.fails) {
      const findings = checkExample(rule, example).filter((finding) => finding.fix?.safe)
      if (findings.length === 0) continue
      const mended = { ...example }
      const edits = findings.flatMap(
        (finding) => finding.fix?.edits.map((edit) => ({ path: finding.path, edit })) ?? [],
      )
      for (const { path, edit } of edits.sort((a, b) => b.edit.start - a.edit.start)) {
        const text = mended[path] ?? ''
        mended[path] = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
      }
      expect(checkExample(rule, mended).filter((finding) => finding.fix?.safe)).toEqual([])
    }
  })

  test('explains itself in both languages', () => {
    for (const locale of ['en', 'es'] as const) {
      expect(wordsOf(rule, locale).summary.length).toBeGreaterThan(10)
      expect(wordsOf(rule, locale).why.length).toBeGreaterThan(20)
    }
    expect(wordsOf(rule, 'es').summary).not.toBe(rule.summary)
  })
})

test('every rule file is registered under the id that is its path', () => {
  const root = new URL('../../src/lib/check/rules/', import.meta.url)
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => file.includes('/') && !/\/(index|es(-[a-z]+)?)\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
})
