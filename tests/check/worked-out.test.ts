import { describe, expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { examplePrototype } from '../../src/lib/check/example-prototype.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

/** What the check says about unknown fields, in both languages. */
const saysOf = (path: string, text: string) =>
  checkContent(graphOfExample({ [path]: text }), { today: '2026-11-21', textOf: () => text })
    .diagnostics.filter(({ rule }) => rule === 'frontmatter/unknown-key')
    .map(({ message }) => message)

describe('a level that somebody typed in', () => {
  test.each([
    'evidenceLevel: 4',
    'evidence_level: 4',
    'level: 4',
    'stage: learning',
    'reach: tested',
    'howSure: very',
  ])('%s is worked out from the cycles', (line) => {
    expect(saysOf('prototypes/codes/index.mdx', examplePrototype(`${line}\n`))).toEqual([
      {
        en: expect.stringContaining('worked out from the cycles') as string,
        es: expect.stringContaining('se calcula con los ciclos') as string,
      },
    ])
  })

  test('a school says its own stage, and a slip inside another field is told as one', () => {
    expect(saysOf('schools/north.mdx', '---\ntitle: North\nlevel: middle\nstage: trying\n---\n')).toEqual([])
    const nested = 'measures: [{ id: a, name: A, kind: count, role: outcome, better: up, level: 2 }]\n'
    const [said] = saysOf('prototypes/codes/index.mdx', examplePrototype(nested))
    expect(said?.en).not.toContain('worked out')
  })
})
