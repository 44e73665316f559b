import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/node/run-command.ts'
import { temporaryZone } from '../temporary-zone.ts'

test('a page that tells of one child keeps the site from being built', async () => {
  const zone = temporaryZone({
    'zone.yaml': 'name: Z\nplainWords: A zone.\n',
    'lessons/pairs.mdx':
      '---\ntitle: Pairs\nclaim: Give pairs two minutes before they share.\n---\n\nMy student Jayden cried when his mom called.\n',
  })
  const site = join(zone.folder, 'site')
  const env = { ...zone.env, ZONEBOOK_SITE: site }
  const { code, output } = await runCommand(
    process.execPath,
    ['--import', './scripts/preflight.mjs', 'scripts/build.ts'],
    { env },
  )
  expect(code).toBe(1)
  expect(output).toContain('lessons/pairs.mdx')
  expect(output).toContain('could hurt somebody')
  expect(existsSync(site)).toBe(false)
})
