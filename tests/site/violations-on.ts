import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const run = `axe.run(document, {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
})`

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[] }[] }[]
}

/** What axe finds on the page as it is now: WCAG 2.2 A and AA and best practice. One line each, with the first place. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe)
  const { violations } = (await page.evaluate(run)) as AxeResult
  return violations.map(({ id, help, nodes }) => `${id}, ${help} (${nodes[0]?.target.join(' ')})`)
}
