import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from '../src/node/build-site.ts'
import { takeScreenshots } from '../src/node/take-screenshots.ts'
import { runMain } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'

const help = `npm run screenshots
Builds the example zone and writes the pictures that README.md shows into .github/screenshots/:
eleven pages, wide and narrow, light and dark.`

/** The day the pages are of, so that the same content gives the same pictures. */
const day = '2026-11-21'

const pages = {
  home: '/',
  problem: '/problems/few-first-drafts/',
  prototype: '/prototypes/draft-by-friday/',
  lessons: '/lessons/',
  'case-study': '/case-studies/eastside-k-8-learned-to-stop/',
  community: '/communities/writing-together/',
  leading: '/leading/',
  goal: '/goals/drafts-each-week/',
  competition: '/competitions/2027-design-sprint/',
  results: '/competitions/2026-small-changes/results/',
  handbook: '/handbook/run-a-cycle/',
}

await runMain(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } })
  if (values.help) {
    console.log(help)
    return 0
  }
  const { cache } = zonePaths()
  const site = join(cache, 'screenshots-site')
  const { code, output } = await buildSite(process.cwd(), {
    ...{ ZONEBOOK_SITE: site, ZONEBOOK_CACHE: join(cache, 'screenshots'), ZONEBOOK_TODAY: day },
  })
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`)
  const written = await takeScreenshots(site, join('.github', 'screenshots'), pages)
  const kB = written.reduce((sum, { bytes }) => sum + bytes, 0) / 1000
  console.log(`${written.length} pictures in .github/screenshots/, ${Math.round(kB)} kB in all.`)
  return 0
})
