import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/lib/check/rules/index.ts'

test('everything the reader can report has a rule, so that nothing it sees is lost', () => {
  const known = new Map(rules.map((rule) => [rule.id, rule.messages]))
  const silent: string[] = []
  for (const folder of ['src/lib/content', 'src/node']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || file === 'serve-site.ts') continue
      const code = readFileSync(join(folder, file), 'utf8')
      for (const [, id = ''] of code.matchAll(/'((?:file|frontmatter|mdx|link|image|data)\/[a-z-]+)'/g)) {
        // Types of pictures look like ids of rules.
        if (!known.has(id) && !/^image\/(jpeg|png|webp)$/.test(id)) silent.push(`${file}: ${id}`)
      }
      for (const [, id = '', message = ''] of code.matchAll(
        /rule: '([a-z]+\/[a-z-]+)',\s*message: '([a-z-]+)'/g,
      )) {
        if (known.has(id) && !known.get(id)?.[message])
          silent.push(`${file}: ${id} has no message ${message}`)
      }
    }
  }
  expect(silent).toEqual([])
})
