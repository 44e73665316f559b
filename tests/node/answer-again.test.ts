import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { historyPlaces, keepAnswer, knownAnswer, stampOf } from '../../src/node/known-answer.ts'
import { runHere } from '../run-here.ts'
import { temporaryZone } from '../temporary-zone.ts'

const lesson = (claim: string) => `---\ntitle: A lesson\nclaim: ${claim}\n---\n`
const later = Date.now() + 10_000

test('a stamp changes with every file that is edited, added, renamed or taken away, and with the question', () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.'), 'lessons/two.mdx': lesson('Two.') })
  const stamp = (words: string[] = []) => stampOf({ words, places: [zone.content] }, later)
  const first = stamp()
  expect(stamp()).toBe(first)
  expect(stamp(['--all'])).not.toBe(first)
  zone.write('lessons/one.mdx', lesson('Ten.'))
  const edited = stamp()
  expect(edited).not.toBe(first)
  zone.write('lessons/three.mdx', lesson('Three.'))
  const added = stamp()
  expect(added).not.toBe(edited)
  rmSync(join(zone.content, 'lessons/three.mdx'))
  expect(stamp()).not.toBe(added)
})

test('a file that was saved this second may be saved again, so nothing is claimed', () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  expect(stampOf({ words: [], places: [zone.content] })).toBeUndefined()
})

test('an answer is known under its own stamp alone, and a damaged one is none', () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  const file = join(zone.folder, 'answer')
  keepAnswer(file, 'stamp', { output: 'Two lines.\nOf text.\n', code: 1 })
  expect(knownAnswer(file, 'stamp')).toEqual({ output: 'Two lines.\nOf text.\n', code: 1 })
  expect(knownAnswer(file, 'other')).toBeUndefined()
  expect(knownAnswer(join(zone.folder, 'none'), 'stamp')).toBeUndefined()
})

test('where the history lies elsewhere, it is not asked', () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  expect(historyPlaces(zone.content)).toEqual([])
  zone.write('.git', 'gitdir: /elsewhere\n')
  expect(historyPlaces(zone.content)).toBeUndefined()
  rmSync(join(zone.content, '.git'))
  mkdirSync(join(zone.folder, '.git'))
  expect(historyPlaces(zone.content)).toEqual(
    expect.arrayContaining(
      ['HEAD', 'refs/remotes', 'reftable'].map((name) => join(zone.folder, '.git', name)),
    ),
  )
})

test('the check says the same again without reading, and looks again after an edit', async () => {
  const zone = temporaryZone({
    'lessons/one.mdx': lesson('One.'),
    'zone.yaml': 'name: Z\nplainWords: A zone.\n',
  })
  const env = {
    ZONEBOOK_CONTENT: zone.content,
    ZONEBOOK_CACHE: join(zone.folder, 'cache'),
    ZONEBOOK_TODAY: '2026-11-21',
  }
  const check = () => runHere('check', ['--format', 'compact'], env)
  const again = 'Nothing has changed since then'
  // The zone was written this second, so the first run is not kept.
  await check()
  const looked = await check()
  expect(looked.output).not.toContain(again)
  const same = await check()
  expect(same.output).toContain(looked.output.trim())
  expect(same.output).toContain(again)
  expect(same.code).toBe(looked.code)
  zone.write('lessons/one.mdx', lesson('Give pairs two minutes before they share with the class.'))
  const after = await check()
  expect(after.output).not.toContain(again)
  expect(after.output).not.toBe(looked.output)
})
