import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { addressOf, htmlFiles, readPage } from './site-files.ts'

const folder = inject('siteFolder')
const zipped = (text: string | Buffer) => gzipSync(text, { level: 9 }).length
const contentPages = htmlFiles(folder).filter((file) => !/^(?:es\/)?(?:search|check|judge)\//.test(file))

test('content pages carry no JavaScript at all', () => {
  // The home page has a search box that suggests.
  const plain = contentPages.filter((file) => !/^(es\/)?index\.html$/.test(file))
  const scripted = plain.filter((file) =>
    /<script(?![^>]*type="application\/ld\+json")/i.test(readPage(folder, file)),
  )
  expect(scripted).toEqual([])
})

test('no page has an inline style or an event handler, so that a strict policy can hold', () => {
  const loose = htmlFiles(folder).filter((file) =>
    /<[^>]+\s(style|on[a-z]+)=/i.test(readPage(folder, file).replace(/<(pre|code)[\s\S]*?<\/\1>/g, '')),
  )
  expect(loose).toEqual([])
})

test('an entry page weighs under 12 kB, a list or report under 30 kB (gzip)', () => {
  const heavy = contentPages.flatMap((file) => {
    const size = zipped(readPage(folder, file))
    const depth =
      addressOf(file)
        .replace(/^\/es\//, '/')
        .split('/').length - 2
    // The page of all fields is a list of the kinds, one table each.
    const isList = depth < 2 || file.endsWith('handbook/fields/index.html')
    // One table of every check with what it says and why: looked up, not read.
    const isReference = file.endsWith('handbook/checks/index.html')
    return size > (isReference ? 40_000 : isList ? 30_000 : 12_000) ? [`${file}: ${size}`] : []
  })
  expect(heavy).toEqual([])
})

test('all styles together weigh under 6 kB (gzip)', () => {
  const styles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  const size = zipped(Buffer.concat(styles.map((file) => readFileSync(join(folder, file)))))
  expect(styles.length).toBeGreaterThan(0)
  expect(size).toBeLessThan(6_000)
})
