import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { readContent } from '../../src/node/read-content.ts'
import { exampleZone } from '../example-zone.ts'
import { runHere } from '../run-here.ts'
import type { TemporaryZone } from '../temporary-zone.ts'

const run = (zone: TemporaryZone, script: string, ...args: string[]) => runHere(script, args, zone.env)
const graphOf = async (zone: TemporaryZone) =>
  buildGraph((await readContent({ root: zone.content, storeFile: zone.storeFile })).parts())

test('start-fresh takes out examples and borrowed work, keeps the playbook, and leaves a zone that checks', async () => {
  const zone = await exampleZone()
  const done = await run(zone, 'start-fresh')
  expect(done.code, done.output).toBe(0)
  const graph = await graphOf(zone)
  expect(
    graph.entries.filter((entry) => entry.complete && (entry.data.example || entry.data.borrowed)),
  ).toEqual([])
  for (const kind of ['risk', 'initiative', 'strategy', 'term', 'source'] as const)
    expect(graph.all(kind).length, kind).toBeGreaterThan(3)
  expect(graph.broken).toEqual([])
  // Translations go with their pages; those of the glossary stay.
  expect(graph.translations.length).toBeGreaterThan(3)
  expect(graph.translations.filter(({ kind, id }) => !graph.find(kind, id))).toEqual([])
  expect(existsSync(join(zone.content, 'prototypes'))).toBe(false)
  expect(existsSync(join(zone.content, 'practice-tags.yaml'))).toBe(true)
  const checked = await run(zone, 'check')
  expect(checked.code, checked.output).toBe(0)
})

test('with --dry-run it only says what it would do', async () => {
  const zone = await exampleZone()
  const before = (await graphOf(zone)).entries.length
  expect((await run(zone, 'start-fresh', '--dry-run')).output).toContain(
    'Would remove prototypes/draft-by-friday/index.mdx',
  )
  expect((await graphOf(zone)).entries.length).toBe(before)
})

test('it removes nothing while a page of the zone itself leads to an example', async () => {
  const zone = await exampleZone()
  zone.write(
    'lessons/our-own.mdx',
    '---\ntitle: Our own\nclaim: Ask for one page by Friday.\nproblems: [few-first-drafts]\n---\n',
  )
  const done = await run(zone, 'start-fresh')
  expect(done.code).toBe(1)
  expect(done.output).toContain('lessons/our-own.mdx')
  expect(existsSync(join(zone.content, 'prototypes/draft-by-friday/index.mdx'))).toBe(true)
})
