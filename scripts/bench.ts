import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runMain, UsageError } from '../src/node/usage-error.ts'
import { benchAloud } from './bench/bench-aloud.ts'
import { benchCheck } from './bench/bench-check.ts'
import { benchPages } from './bench/bench-pages.ts'
import { benchSite } from './bench/bench-site.ts'
import { benchJudging } from './bench/judging/bench-judging.ts'
import { benchSearch } from './bench/search/bench-search.ts'

const help = `npm run bench [-- --sizes 1000,5000] [--peers Starlight,Eleventy]
npm run bench -- check [--sizes 1000,10000] [--peers none]
npm run bench -- pages [--peers none]
npm run bench -- aloud /leading/ /prototypes/draft-by-friday/
npm run bench -- judging [--repetitions 500]
npm run bench -- search [--sizes 1000,5000,10000] [--relevance] [--lessons FILE.csv]
Builds generated zones, cold and warm, beside Starlight and Eleventy on the same files in one run.
  --peers   which to build beside ours (both), or none; they are installed in .cache/bench when needed.
            Starlight takes about a minute for 1,000 entries and far longer for 5,000.
With check: the check alone, cold, with nothing changed and with one file changed, beside
markdownlint-cli2 and remark-lint with its recommended preset.
With pages: how fast pages of the example zone show on a slow line and a slow machine, and what they weigh,
beside the same text in Starlight and Eleventy.
With aloud: what a screen reader is told about pages of the built site, in the order it reads.
With judging: invented competitions whose truth is known: which way of counting finds it, and how often the
rank intervals hold. About three minutes; with --repetitions 20 a few seconds.
With search: our search beside Pagefind, MiniSearch and one lunr index on the same pages, in a browser on a
slow line. It needs a built site (npm run build).
  --relevance   only which engine finds the page that somebody has in mind, without a browser; in seconds.
  --queries     how many of each class (100).
  --lessons     a CSV with the columns Title, Abstract and Lesson: a second corpus.`

const usualSizes: Record<string, string> = {
  site: '1000,5000',
  check: '1000,10000',
  search: '1000,5000,10000',
  pages: '10',
  aloud: '10',
  judging: '10',
}

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      peers: { type: 'string', default: 'Starlight,Eleventy' },
      relevance: { type: 'boolean', default: false },
      lessons: { type: 'string' },
      queries: { type: 'string', default: '100' },
      repetitions: { type: 'string', default: '500' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (process.platform !== 'linux') throw new UsageError('The benchmark reads /proc and runs on Linux only.')
  const [what = 'site'] = positionals
  const usual = usualSizes[what]
  if (usual === undefined)
    throw new UsageError(
      `There is no benchmark ${what}: leave it out, or write check, pages, aloud, judging or search.`,
    )
  const sizes = (values.sizes ?? usual).split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 10))
    throw new UsageError('--sizes takes whole numbers of 10 or more, with commas.')
  const repetitions = Number(values.repetitions)
  if (!Number.isInteger(repetitions) || repetitions < 10)
    throw new UsageError('--repetitions takes a whole number of 10 or more.')
  const scratch = resolve('.cache/bench')
  const peers = values.peers === 'none' ? [] : values.peers.toLowerCase().split(',')
  if (what === 'check') await benchCheck(sizes, scratch, peers.length > 0)
  else if (what === 'aloud') await benchAloud(positionals.slice(1))
  else if (what === 'judging') await benchJudging(repetitions)
  else if (what === 'pages') await benchPages(scratch, peers)
  else if (what === 'search') await benchSearch(sizes, scratch, values)
  else await benchSite(sizes, scratch, peers)
  return 0
})
