import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { exampleStage } from '../../src/lib/check/example-stage.ts'
import { renderText } from '../../src/lib/report/text.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

const example = exampleStage('fitsWith: The weekly text.\nsiteLeader: principal\n', [2, 3])
const textOf = (path: string) => example[path]
const report = checkContent(graphOfExample(example), { today: '2026-11-21', textOf })
const shown = (all: boolean) => {
  const text = renderText(report, { locale: 'en', folder: 'content', textOf, all })
  return (
    text
      .split(/\n(?=content\/)/)
      .find((part) => part.startsWith('content/prototypes/margin-codes/index.mdx')) ?? ''
  )
}
const tips = (text: string) =>
  [...text.matchAll(/^ {2}To consider[^]*?explain (\S+)$/gm)].map(([, rule]) => rule)

test('a page shows its two most pressing tips, safety first, and says how many more there are', () => {
  const [few, all] = [shown(false), shown(true)]
  expect(tips(all).length).toBeGreaterThan(3)
  expect(tips(few)).toHaveLength(2)
  expect(tips(few)).toContain('safety/blank')
  expect(few).toContain(`and ${tips(all).length - 2} more ideas: npm run check -- --all`)
  expect(all).not.toContain('more ideas')
})
