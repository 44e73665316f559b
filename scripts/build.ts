import { parseArgs } from 'node:util'
import { buildSite } from '../src/node/build-site.ts'
import { runMain } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'

await runMain(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } })
  if (values.help) {
    console.log(
      'npm run build      writes the site to dist/ (what needs attention is said by: npm run check)',
    )
    return 0
  }
  const { code, output, seconds } = await buildSite()
  if (output.trim() !== '') console.log(output.trim())
  if (code !== 0) return 3
  console.log(`The site is in ${zonePaths().site} (${seconds.toFixed(1)} s).`)
  return 0
})
