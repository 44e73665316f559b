import { expect, test } from 'vitest'
import { cropExample } from '../../src/lib/report/crop-example.ts'

test('what people write is shown whole, up to thirty lines', () => {
  const text = `---\ntitle: ${'a'.repeat(300)}\n---\n`
  expect(cropExample('lessons/talk.mdx', text)).toBe(text.trimEnd())
  const long = Array.from({ length: 40 }, (_, at) => `line ${at}`).join('\n')
  expect(cropExample('lessons/talk.mdx', long).split('\n').slice(-2)).toEqual(['line 29', '…'])
})

test('what a command writes shows a few short lines', () => {
  const line = JSON.stringify({ commitment: 'a'.repeat(400) })
  const shown = cropExample('competitions/ideas/judging/receipts.jsonl', `${line}\n`.repeat(9)).split('\n')
  expect(shown).toHaveLength(4)
  expect(shown[0]).toBe(`${line.slice(0, 200)}…`)
  expect(cropExample('competitions/ideas/judging/scores.json', '[\n]\n')).toBe('[\n]')
})
