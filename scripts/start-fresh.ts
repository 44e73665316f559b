import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { planFreshStart } from '../src/lib/content/example-entries.ts'
import { checkZone } from '../src/node/check-zone.ts'
import { runMain } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'

const help = `npm run start-fresh [-- --dry-run]      takes the examples and the borrowed inquiries out of content/
What any district can use stays: risks, initiatives, challenges with their strategies, glossary, practices.`

await runMain(async () => {
  const { values } = parseArgs({
    options: { 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const { content } = zonePaths()
  const { removed, inTheWay } = planFreshStart((await checkZone()).graph)
  if (inTheWay.length > 0) {
    console.error('Nothing was removed. These pages stay but lead to examples; take the links out first:')
    for (const { entry, leadsTo } of inTheWay) console.error(`  ${entry.path} leads to ${leadsTo.path}`)
    return 1
  }
  for (const { path } of removed) console.log(`${values['dry-run'] ? 'Would remove' : 'Removed'} ${path}`)
  if (values['dry-run']) return 0
  for (const { path } of removed) rmSync(join(content, path))
  for (const { path } of removed) removeWhatIsLeft(content, dirname(path))
  keepTheZone(join(content, 'zone.yaml'))
  console.log(
    `${removed.length} files removed. Next: write the name of your zone in content/zone.yaml, then npm start.`,
  )
  return 0
})

/** Numbers, rubrics and pictures beside a removed page, and folders that are empty now. */
function removeWhatIsLeft(content: string, folder: string): void {
  const place = join(content, folder)
  if (folder === '.' || !existsSync(place)) return
  const left = readdirSync(place, { recursive: true, encoding: 'utf8' })
  if (left.some((name) => /\.mdx?$/.test(name))) return
  rmSync(place, { recursive: true })
  removeWhatIsLeft(content, dirname(folder))
}

function keepTheZone(file: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^example: true\r?\n/m, ''))
}
