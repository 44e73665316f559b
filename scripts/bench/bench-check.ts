import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateZone } from './generate-zone.ts'
import { install } from './install.ts'
import { measure, type Measurement } from './measure.ts'

const versions = {
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'remark-gfm': '4.0.1',
  'remark-mdx': '3.1.1',
  'remark-preset-lint-recommended': '7.0.1',
}

/** Times the check on generated zones: cold, with nothing changed, with one file changed; beside two linters. */
export async function benchCheck(
  sizes: readonly number[],
  scratch: string,
  withPeers: boolean,
): Promise<void> {
  const linters = join(scratch, 'peers/linters')
  if (withPeers) await install(linters, versions)
  for (const size of sizes) {
    const zone = join(scratch, `check-${size}`)
    rmSync(zone, { recursive: true, force: true })
    mkdirSync(zone, { recursive: true })
    const files = generateZone(zone, size)
    const cache = join(scratch, 'check-cache')
    rmSync(cache, { recursive: true, force: true })
    const env = { ZONEBOOK_CONTENT: zone, ZONEBOOK_CACHE: cache }
    const preflight = ['--import', './scripts/preflight.mjs']
    const ours = () => measure([process.execPath, ...preflight, 'scripts/check.ts'], process.cwd(), env)
    // Files as old as those of a checkout: what was written this second is looked at again.
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    console.log(`\n${files} MDX entries`)
    console.log('                             wall s   cpu s   peak MB')
    report('check, cold', await ours())
    report('check, nothing changed', await ours())
    const changed = join(zone, 'lessons/lesson-1.mdx')
    appendFileSync(changed, '\nOne more sentence.\n')
    const before = new Date(Date.now() - 5_000)
    utimesSync(changed, before, before)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    report('check, one file changed', await ours())
    if (!withPeers) continue
    const bin = (file: string) => [process.execPath, join(linters, 'node_modules', file)]
    const markdownlint = bin('markdownlint-cli2/markdownlint-cli2-bin.mjs')
    report('markdownlint-cli2', await measure([...markdownlint, '**/*.mdx'], zone, {}))
    const config = join(linters, 'remark.json')
    const plugins = ['frontmatter', 'gfm', 'mdx', 'preset-lint-recommended']
    const named = plugins.map((name) => join(linters, `node_modules/remark-${name}/index.js`))
    writeFileSync(config, JSON.stringify({ plugins: named }))
    const remark = [...bin('remark-cli/cli.js'), '.', '--ext', 'mdx', '--quiet', '--rc-path', config]
    report('remark-lint, recommended', await measure(remark, zone, {}))
  }
}

function report(name: string, { wall, cpu, memory }: Measurement): void {
  const cells = [wall.toFixed(1), cpu.toFixed(1), memory.toFixed(0)]
  console.log(`${name.padEnd(26)}${cells.map((cell) => cell.padStart(9)).join('')}`)
}
