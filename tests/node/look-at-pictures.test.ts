import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nameOtherFile } from '../../src/lib/content/other-file.ts'
import { lookAtPictures } from '../../src/node/look-at-pictures.ts'

const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const picture = join(folder, 'receipt.png')
const kept = join(folder, 'kept', 'pictures')
const others = ['receipt.png', 'gone.png', 'notes.txt'].map((path) => nameOtherFile(path))
const said = () =>
  lookAtPictures(folder, others, kept).map(({ issues }) => issues.map(({ message }) => message))

test('a picture is read once and again after a change; one that is gone says nothing', () => {
  writeFileSync(picture, 'version https://git-lfs.github.com/spec/v1\n')
  utimesSync(picture, 1_000_000_000, 1_000_000_000)
  expect(said()).toEqual([['pointer'], [], ['type']])
  expect(said()).toEqual([['pointer'], [], ['type']])
  // The same size and a time that was set back: it changed all the same.
  writeFileSync(picture, 'VERSION https://git-lfs.github.com/spec/v1\n')
  utimesSync(picture, 1_000_000_000, 1_000_000_000)
  expect(said()).toEqual([['other'], [], ['type']])
  writeFileSync(picture, '<svg/>')
  expect(said()).toEqual([['other'], [], ['type']])
  writeFileSync(kept, 'damaged')
  expect(said()).toEqual([['other'], [], ['type']])
  expect(Object.keys(JSON.parse(readFileSync(kept, 'utf8')) as object)).toEqual(['receipt.png'])
})
