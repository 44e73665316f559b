import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { rules } from '../../src/lib/check/rules/index.ts'
import { noHistory, type History } from '../../src/lib/knowledge/history.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'
import { duplicates, nearMisses, type LessonPair, type ShortLesson } from './lesson-pairs.ts'

const lesson = ([title, claim, doThis]: ShortLesson, more = '') =>
  `---\ntitle: ${title}\nclaim: ${claim}\ndoThis: ${doThis}\n${more}---\n`

/** The lessons of all pairs in one zone, `<name>-<number>-one` and `-other`, with their problems or without. */
function treeOf(linked: boolean): Record<string, string> {
  const named = (name: string, pairs: readonly LessonPair[]) =>
    pairs.flatMap(({ problem, one, other }, at) => {
      const link = linked ? `problems: [${problem}]\n` : ''
      return [
        [`lessons/${name}-${at}-one.mdx`, lesson(one, link)] as const,
        [`lessons/${name}-${at}-other.mdx`, lesson(other, link)] as const,
        [`problems/${problem}.mdx`, `---\ntitle: Problem ${at}\nstatement: It is so.\n---\n`] as const,
      ]
    })
  return Object.fromEntries([...named('same', duplicates), ...named('differs', nearMisses)])
}

const findings = (tree: Record<string, string>, history: History = noHistory) =>
  checkContent(graphOfExample(tree), {
    today: '2026-11-21',
    rules: rules.filter(({ id }) => id === 'lesson/duplicate'),
    textOf: (path) => tree[path],
    history,
  }).diagnostics.map(({ path, message }) => ({ path, message: message.en }))

const expected = duplicates.map((_, at) => `lessons/same-${at}-other.mdx`)

test.each([true, false])(
  'names each of six pairs that say the same and none of six near misses (problem linked: %s)',
  (linked) => {
    expect(findings(treeOf(linked)).map(({ path }) => path)).toEqual(expected)
  },
)

test('says which lesson it is close to and in which words', () => {
  const [first] = findings(treeOf(true))
  expect(first?.message).toContain('“Book a time slot for each draft”')
  expect(first?.message).toMatch(/both speak of (slots?|drafts?|book)/)
})

test('the one that was saved later is asked, whatever the files are called', () => {
  const tree = treeOf(true)
  const change = { day: '2026-11-01', commit: 'a', author: 'a', text: '' }
  const since = (path: string) => (path.endsWith('-one.mdx') ? 2 : 1)
  const history: History = { ...noHistory, changesOf: (path) => [{ ...change, time: since(path) }] }
  expect(findings(tree, history).map(({ path }) => path)).toEqual(
    expected.map((path) => path.replace('-other', '-one')),
  )
})

test('lessons that name each other are left alone', () => {
  const tree = treeOf(true)
  const path = 'lessons/same-0-one.mdx'
  tree[path] = tree[path]?.replace('problems:', 'supersededBy: same-0-other\nproblems:') ?? ''
  expect(findings(tree).map((finding) => finding.path)).toEqual(expected.slice(1))
})
