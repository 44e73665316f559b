import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { readContent } from '../../src/node/read-content.ts'
import { temporaryZone } from '../temporary-zone.ts'

const lesson = (claim: string) => `---\ntitle: A lesson\nclaim: ${claim}\n---\n\nText.\n`

test('a second reading parses nothing, and after an edit only the file that changed', async () => {
  const zone = temporaryZone({
    'lessons/one.mdx': lesson('One.'),
    'lessons/two.mdx': lesson('Two.'),
    'zone.yaml': 'name: Z\nplainWords: A zone.\n',
  })
  const read = () => readContent({ root: zone.content, storeFile: zone.storeFile })
  expect((await read()).parsed).toBe(3)
  expect((await read()).parsed).toBe(0)
  zone.write('lessons/two.mdx', lesson('Two, again.'))
  const third = await read()
  expect(third.parsed).toBe(1)
  expect(buildGraph(third.parts()).get('lesson', 'two')?.data.claim).toBe('Two, again.')
})

test('what was kept is the same as what was read', async () => {
  const zone = temporaryZone('content')
  const first = await readContent({ root: zone.content, storeFile: zone.storeFile })
  const second = await readContent({ root: zone.content, storeFile: zone.storeFile })
  expect(second.parsed).toBe(0)
  expect(JSON.stringify(second.parts())).toBe(JSON.stringify(first.parts()))
})

test('a store that was damaged is read anew', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  await readContent({ root: zone.content, storeFile: zone.storeFile })
  writeFileSync(zone.storeFile, 'not a store at all\n{"half": ')
  const read = await readContent({ root: zone.content, storeFile: zone.storeFile })
  expect(read.parts().entries.map((entry) => entry.id)).toEqual(['one'])
})

test('a link to another place on the disk is named and not followed', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  writeFileSync(join(zone.folder, 'secret.mdx'), lesson('Secret.'))
  symlinkSync(join(zone.folder, 'secret.mdx'), join(zone.content, 'lessons/two.mdx'))
  symlinkSync(zone.folder, join(zone.content, 'problems'))
  const parts = (await readContent({ root: zone.content, storeFile: zone.storeFile })).parts()
  expect(parts.entries.map((entry) => entry.id)).toEqual(['one'])
  expect(parts.others?.map((file) => [file.path, file.issues[0]?.rule])).toEqual([
    ['lessons/two.mdx', 'file/link'],
    ['problems', 'file/link'],
  ])
})

test('a file in the wrong place, with a wrong name or of a wrong type is named with what to do', async () => {
  const zone = temporaryZone({
    'lessons/My Lesson.mdx': lesson('x.'),
    'notes/a.mdx': lesson('x.'),
    'lessons/page.html': 'x',
    'lessons/.DS_Store': 'x',
  })
  const parts = (await readContent({ root: zone.content, storeFile: zone.storeFile })).parts()
  expect(
    parts.others?.map((file) => [file.path, file.issues[0]?.message, file.issues[0]?.values.better]).sort(),
  ).toEqual([
    ['lessons/My Lesson.mdx', 'name', 'lessons/my-lesson.mdx'],
    ['lessons/page.html', 'type', undefined],
    ['notes/a.mdx', 'unknown', undefined],
  ])
})
