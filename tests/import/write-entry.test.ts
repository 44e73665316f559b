import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFrontmatter } from '../../src/lib/content/frontmatter.ts'
import { roleOfPath } from '../../src/lib/content/kinds.ts'
import { pathOfNew, slugOf } from '../../src/lib/forms/path-of-new.ts'
import { writeEntry } from '../../src/lib/forms/write-entry.ts'

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).flatMap((path) => {
  const role = roleOfPath(path)
  return role.role === 'entry' ? [{ path, kind: role.kind }] : []
})

test('every example entry says the same after it was written, and a second writing changes no byte', () => {
  expect(files.length).toBeGreaterThan(100)
  for (const { path, kind } of files) {
    const read = parseFrontmatter(readFileSync(join('content', path), 'utf8'))
    const text = writeEntry(kind, read.data ?? {}, read.body)
    const again = parseFrontmatter(text)
    expect(again.issues, path).toEqual([])
    expect(again.data, path).toEqual(read.data)
    expect(again.body.trim(), path).toBe(read.body.trim())
    expect(writeEntry(kind, again.data ?? {}, again.body), path).toBe(text)
  }
})

test('whatever somebody types comes back as it was', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'no',
          'yes',
          ': ',
          '# ',
          '- ',
          '\n',
          '\n\n',
          ' ',
          '2026-01-31',
          '"',
          "'",
          'word',
          '%',
          '|',
          '>',
          '&a',
          '*a',
          '!x',
          '---',
          '~',
          'null',
          '12',
          '\t',
          'A long run of words that goes on for some time',
        ),
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(typed, fc.array(typed, { maxLength: 4 }), (words, list) => {
      const data = { title: words, next: words, heard: list, promises: [{ what: words, who: words }] }
      const text = writeEntry('note', data, '')
      const read = parseFrontmatter(text)
      const filled = (value: string) => value.trim() !== ''
      const expected = {
        ...(filled(words) && { title: words, next: words, promises: [{ what: words, who: words }] }),
        ...(list.some(filled) && { heard: list.filter(filled) }),
      }
      // What can hide a message is taken out when a file is read.
      if (read.issues.some(({ rule }) => rule === 'file/hidden-character')) return
      expect(read.data).toEqual(expected)
      expect(writeEntry('note', read.data ?? {}, read.body)).toBe(text)
    }),
    { numRuns: 400 },
  )
})

test('fields stand in the order of the schema, days unquoted, short lists on one line, prose in a block', () => {
  const why =
    'Students told us that Friday takes them by surprise, and that they stop at the first paragraph when nobody is there.'
  const text = writeEntry(
    'cycle',
    {
      predictionHeld: 'no',
      prediction: { because: why, value: 63, measure: 'drafts-by-friday' },
      starts: '2026-10-05',
      stopDoing: ['comments', 'the second list'],
      title: 'Slots: in class',
      question: '',
      learned: 'One.\n\nTwo.',
    },
    '\n\nBody.\r\nMore.\n\n',
  )
  expect(text).toBe(`---
title: "Slots: in class"
starts: 2026-10-05
prediction:
  measure: drafts-by-friday
  value: 63
  because: >-
    Students told us that Friday takes them by surprise, and that they stop at the first paragraph
    when nobody is there.
predictionHeld: "no"
learned: |-
  One.

  Two.
stopDoing: [comments, the second list]
---

Body.
More.
`)
})

test('a new file never takes the place of another', () => {
  const taken = [
    'lessons/cafe-con-libros.md',
    'lessons/other.mdx',
    'prototypes/quiet-start/cycle-01.mdx',
    'prototypes/quiet-start/cycle-04.es.mdx',
    'communities/a/notes/one.mdx',
  ]
  expect(pathOfNew('lesson', 'Café con libros!', taken)).toBe('lessons/cafe-con-libros-2.mdx')
  expect(pathOfNew('cycle', 'x', taken, 'quiet-start')).toBe('prototypes/quiet-start/cycle-05.mdx')
  expect(pathOfNew('cycle', 'x', taken, 'new-one')).toBe('prototypes/new-one/cycle-01.mdx')
  expect(pathOfNew('prototype', 'Quiet start', taken)).toBe('prototypes/quiet-start-2/index.mdx')
  expect(pathOfNew('note', 'One', taken, 'a')).toBe('communities/a/notes/one-2.mdx')
  expect(pathOfNew('note', 'One', taken, 'b')).toBe('communities/b/notes/one.mdx')
  expect(pathOfNew('problem', '日本語', [])).toBe('problems/problem.mdx')
  expect(() => pathOfNew('note', 'One', [])).toThrow('community')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      expect(roleOfPath(pathOfNew('lesson', title, [])).role).toBe('entry')
    }),
  )
  expect(slugOf(`${'word '.repeat(30)}`)).toMatch(/^(word-)+word$/)
  expect(slugOf('x'.repeat(90))).toHaveLength(60)
})
