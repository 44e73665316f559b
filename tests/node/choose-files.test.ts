import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { chooseFiles } from '../../src/node/choose-files.ts'
import { UsageError } from '../../src/node/usage-error.ts'

const content = resolve('content')
const files = [
  'zone.yaml',
  'problems/a.mdx',
  'prototypes/p/index.mdx',
  'prototypes/p/data.csv',
  'prototypes-2/x.md',
]
const choose = (...typed: string[]) => {
  const chosen = chooseFiles(typed, content, files)
  return chosen && [...chosen]
}

test.each(['content', 'content/', './content', 'content\\', content])('%s means everything', (typed) => {
  expect(choose(typed)).toBeUndefined()
  expect(choose(typed, 'content/problems')).toBeUndefined()
})

test.each([
  'content/prototypes',
  'content/prototypes/',
  './content/prototypes',
  'content\\prototypes',
  resolve('content/prototypes'),
])('%s means the files below that folder', (typed) => {
  expect(choose(typed)).toEqual(['prototypes/p/index.mdx', 'prototypes/p/data.csv'])
})

test('a file can be named alone, and several names add up', () => {
  expect(choose('content/problems/a.mdx')).toEqual(['problems/a.mdx'])
  expect(choose('content/problems/a.mdx', 'content/zone.yaml')).toEqual(['problems/a.mdx', 'zone.yaml'])
})

test.each(['content/prototype', 'problems', 'src', '..', 'content/problems/a'])(
  '%s names no file, so nothing was checked',
  (typed) => {
    expect(() => choose('content/problems', typed)).toThrow(UsageError)
    expect(() => choose(typed)).toThrow(`Nothing was checked: there is no ${typed} below content/`)
  },
)
