import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { partsOf, readContent } from '../../src/node/read-content.ts'
import { openRecordStore } from '../../src/node/record-store.ts'
import { temporaryZone, type TemporaryZone } from '../temporary-zone.ts'

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

/** A project whose reader does something else with every file: `deed` is the body of its answer. */
function projectWithReader({ folder }: TemporaryZone, deed: string): string {
  const project = join(folder, 'project')
  mkdirSync(join(project, 'src/lib/content'), { recursive: true })
  mkdirSync(join(project, 'src/node'), { recursive: true })
  cpSync('package-lock.json', join(project, 'package-lock.json'))
  const text = `const { parentPort } = require('node:worker_threads')\nparentPort.on('message', ({ number, path, digest }) => { ${deed} })`
  writeFileSync(join(project, 'src/node/read-worker.ts'), text)
  return project
}
const answer =
  "parentPort.postMessage({ number, line: new TextEncoder().encode(JSON.stringify({ entry: { kind: 'lesson', id: 'one', path } })) })"

test('a file that took too long is named, and tried again the next time', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  const options = { root: zone.content, storeFile: zone.storeFile }
  const slow = await readContent({ ...options, project: projectWithReader(zone, 'for (;;);'), patience: 50 })
  expect(slow.parts().entries.map((entry) => entry.issues[0]?.message)).toEqual(['slow'])
  const second = await readContent({ ...options, project: projectWithReader(zone, answer) })
  expect(second.parsed).toBe(1)
  expect(second.parts().entries).toEqual([{ kind: 'lesson', id: 'one', path: 'lessons/one.mdx' }])
  // Astro keeps the pages of a build by these digests: what was not read must not be kept as if it were.
  expect(second.files[0]?.digest).not.toBe(slow.files[0]?.digest)
  expect((await readContent({ ...options, project: projectWithReader(zone, answer) })).parsed).toBe(0)
})

test('a file that takes all memory is named', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  const project = projectWithReader(zone, 'const all = []; for (;;) all.push(new Array(1e6).fill({}))')
  const read = await readContent({ root: zone.content, storeFile: zone.storeFile, project })
  expect(read.parts().entries.map((entry) => entry.issues[0]?.message)).toEqual(['slow'])
})

test.each(["throw new Error('broken reader')", "parentPort.postMessage({ number, error: 'broken reader' })"])(
  'a reader that breaks is our error, with the name of the file: %s',
  async (deed) => {
    const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
    const project = projectWithReader(zone, deed)
    const reading = readContent({ root: zone.content, storeFile: zone.storeFile, project })
    await expect(reading).rejects.toThrow(/lessons\/one\.mdx[^]*broken reader/)
  },
)

test('a record that is gone is never passed over in silence', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  const { files, others } = await readContent({ root: zone.content, storeFile: zone.storeFile })
  writeFileSync(zone.storeFile, '')
  expect(() => partsOf(files, others, openRecordStore(zone.storeFile))).toThrow('lessons/one.mdx')
})

test('what a link leads to is never printed: not its text, and not by way of a finding', async () => {
  const zone = temporaryZone({ 'lessons/one.mdx': lesson('One.') })
  writeFileSync(join(zone.folder, 'secret.txt'), 'SECRET\n')
  symlinkSync(join(zone.folder, 'secret.txt'), join(zone.content, 'lessons/two.mdx'))
  const read = await readContent({ root: zone.content, storeFile: zone.storeFile })
  expect(read.textOf('lessons/two.mdx')).toBeUndefined()
  expect(read.textOf('lessons/one.mdx')).toContain('One.')
})
