import { expect, test } from 'vitest'
import { planFreshStart } from '../../src/lib/content/example-entries.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const lesson = (fields: string) => `---\ntitle: One\nclaim: Ask first.\n${fields}---\n`
const source = '---\ntitle: A study\ncitation: A. Author (2020). A study.\n---\n'

function plan(files: Record<string, string>) {
  const { removed, inTheWay } = planFreshStart(graphOfExample(files))
  return {
    removed: removed.map(({ path }) => path).sort(),
    inTheWay: inTheWay.map(({ entry, leadsTo }) => `${entry.path} -> ${leadsTo.path}`),
  }
}

test('a fresh start takes examples and their sources, and keeps what the district uses itself', () => {
  expect(
    plan({
      'lessons/example.mdx': lesson('example: true\nsources: [ours, theirs]\n'),
      'lessons/own.mdx': lesson('example: false\nsources: [ours]\n'),
      'sources/ours.mdx': source,
      'sources/theirs.mdx': source,
      'sources/unused.mdx': source,
    }),
  ).toEqual({ removed: ['lessons/example.mdx', 'sources/theirs.mdx'], inTheWay: [] })
})

test('what leads to an example is named with where it leads', () => {
  expect(
    plan({
      'lessons/own.mdx': lesson('problems: [shown]\n'),
      'problems/shown.mdx': '---\ntitle: Shown\nstatement: Few drafts are read.\nexample: true\n---\n',
    }),
  ).toEqual({ removed: ['problems/shown.mdx'], inTheWay: ['lessons/own.mdx -> problems/shown.mdx'] })
})
