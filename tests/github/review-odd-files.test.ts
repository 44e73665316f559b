import { afterAll, beforeAll, expect, test } from 'vitest'
import { flawedLesson } from '../review/review-of.ts'
import { startRehearsal, type Rehearsal } from './review-rehearsal.ts'

// What a pull request may hold besides write-ups, and what is said of it. Nothing of it is followed or run.

let at: Rehearsal

beforeAll(async () => {
  at = await startRehearsal()
})
afterAll(() => at.standIn.close())

const blobs = () => at.count('git/get-blob')
const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024)

test('300 files: none is read, and the way out is said', async () => {
  const files = Array.from(
    { length: 300 },
    (_, at) => [`content/lessons/lesson-${at}.mdx`, flawedLesson] as const,
  )
  const { pull } = await at.send(Object.fromEntries(files))
  const before = blobs()
  await at.review(pull)
  const { comments, checks, suggestions } = at.see(pull)
  expect(comments[0]).toContain(
    'This change has 300 files below `content/`, and a review reads 200 at most. Nothing was checked.',
  )
  expect(checks[0]?.given).toMatchObject({ conclusion: 'failure' })
  expect(suggestions).toEqual([])
  expect(blobs()).toBe(before)
})

test('a new version of the site with one write-up in it: the write-up is read', async () => {
  const files = Array.from({ length: 201 }, (_, at) => [`src/part-${at}.ts`, 'export {}\n'] as const)
  const { pull } = await at.send({
    ...Object.fromEntries(files),
    'content/lessons/exit-tickets.mdx': flawedLesson,
  })
  const before = blobs()
  const { report } = await at.review(pull)
  expect(blobs() - before).toBe(1)
  expect(report).toMatchObject({
    outcome: 'looked',
    coverage: { files: 1, checked: 1 },
    outside: { count: 201 },
  })
  expect(at.see(pull).comments[0]).toContain('201 files are not below `content/`')
})

test('a link is known by its mode and never read', async () => {
  const { pull } = await at.send({
    'content/lessons/secret.mdx': { mode: '120000', content: '../../../../etc/passwd' },
  })
  const before = blobs()
  const { report } = await at.review(pull)
  expect(blobs()).toBe(before)
  expect(report.coverage).toMatchObject({ files: 1, checked: 0 })
  const { comments, checks } = at.see(pull)
  expect(comments[0]).toContain(
    'This is not a file but a link to another place on a disk, and it is not followed.',
  )
  expect(comments[0]).not.toContain('passwd')
  expect(checks[0]?.given).toMatchObject({ conclusion: 'failure' })
})

test('another repository inside this one is known by its mode and never read', async () => {
  const { pull } = await at.send({ 'content/prototypes/theirs': { mode: '160000', content: 'c'.repeat(40) } })
  const before = blobs()
  await at.review(pull)
  expect(blobs()).toBe(before)
  const { comments, checks } = at.see(pull)
  expect(comments[0]).toContain('This is not a folder of files but a link to another repository')
  expect(checks[0]?.given).toMatchObject({ conclusion: 'failure' })
})

test('a picture of 20 MB and a page of 1 MB are named by their size and not read', async () => {
  const { pull } = await at.send({
    'content/lessons/long.mdx': megabytes(1),
    'content/prototypes/slots/room.png': megabytes(20),
  })
  const before = blobs()
  await at.review(pull)
  expect(blobs()).toBe(before)
  const [comment] = at.see(pull).comments
  expect(comment).toContain('This file has 1024 KB, and a page can have 256 KB at most.')
  expect(comment).toContain('20 MB')
  expect(at.see(pull).checks[0]?.given).toMatchObject({ conclusion: 'failure' })
})

test('more than 20 MB of pictures together are too much', async () => {
  const { pull } = await at.send({
    'content/prototypes/slots/one.png': megabytes(8),
    'content/prototypes/slots/two.png': megabytes(8),
    'content/prototypes/slots/three.png': megabytes(8),
  })
  const before = blobs()
  await at.review(pull)
  expect(blobs()).toBe(before)
  expect(at.see(pull).comments[0]).toContain('larger than 20 MB together')
})

test('a file outside content/ goes to the web team and is not read', async () => {
  const { pull } = await at.send({ '.github/workflows/publish.yml': 'on: push\n', 'package.json': '{}\n' })
  const before = blobs()
  await at.review(pull)
  expect(blobs()).toBe(before)
  const { comments, checks, labels, reviewers } = at.see(pull)
  expect(comments[0]).toContain('2 files are not below `content/`')
  expect(checks[0]?.given).toMatchObject({ conclusion: 'success' })
  expect(labels).toEqual(['not a write-up'])
  expect(reviewers).toEqual(['web'])
})

test('a page that takes the place of another under a new name is read once', async () => {
  const { pull } = await at.send({
    'content/lessons/booked-time.mdx': undefined,
    'content/lessons/booked-slots.mdx': at.standIn.git('show', 'main:content/lessons/booked-time.mdx'),
  })
  const { report } = await at.review(pull)
  expect(report.pages.map(({ path }) => path)).toEqual(['lessons/booked-slots.mdx'])
  expect(report.coverage).toMatchObject({ files: 2, checked: 2 })
  expect(report.similar).toEqual([])
})
