import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkExample } from '../../src/lib/check/check-example.ts'
import type { Diagnostic } from '../../src/lib/check/diagnostic.ts'
import { rules } from '../../src/lib/check/rules/index.ts'

// Where each rule points in its own failing examples, how much it weighs and what it would write instead: one line a
// finding. When the file is missing it is written here, and CI fails; read it before you commit it.
const file = new URL('where-rules-point.txt', import.meta.url)
const found = rules.map((rule) => ({
  id: rule.id,
  findings: rule.examples.fails.flatMap((example) => checkExample(rule, example)),
}))
if (!existsSync(file) && !process.env.CI)
  writeFileSync(file, found.map(({ id, findings }) => sectionOf(id, findings)).join(''))
const written = existsSync(file) ? readFileSync(file, 'utf8') : ''

test.each(found.map((each) => [each.id, each] as const))(
  '%s points where where-rules-point.txt says',
  (id, { findings }) => {
    const own = written.split('\n').filter((line) => line.startsWith(`${id} `))
    expect(sectionOf(id, findings).trimEnd().split('\n')).toEqual(own)
  },
)

test.each(found.map((each) => [each.id, each] as const))('%s says whole sentences', (_id, { findings }) => {
  for (const { message } of findings)
    for (const text of [message.en, message.es]) {
      expect(text).toMatch(/\S$/)
      expect(text).not.toMatch(/undefined|NaN|\[object|“”|\s\s|^\W*$/)
    }
})

function sectionOf(id: string, findings: readonly Diagnostic[]): string {
  return findings
    .map(({ path, start, end, severity, related, fix }) => {
      const last = end.line === start.line ? end.column : `${end.line}:${end.column}`
      const see = related.map((other) => ` see ${other.path}`).join('')
      const texts = fix ? JSON.stringify(fix.edits.map(({ text }) => text)) : ''
      const change = fix ? ` ${fix.safe ? 'safe fix' : 'fix'} ${texts}` : ''
      return `${id} ${severity} ${path}:${start.line}:${start.column}-${last}${see}${change}\n`
    })
    .join('')
}
