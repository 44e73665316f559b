import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runMain, UsageError } from '../src/node/usage-error.ts'
import { benchCheck } from './bench/bench-check.ts'
import { generateZone } from './bench/generate-zone.ts'
import { measure, type Measurement } from './bench/measure.ts'
import { installPeers, type Peer } from './bench/peers.ts'

const help = `npm run bench [-- --sizes 1000,5000] [--peers Starlight,Eleventy]
npm run bench -- check [--sizes 1000,10000] [--peers none]
Builds generated zones, cold and warm, beside Starlight and Eleventy on the same files in one run.
  --peers   which to build beside ours (both), or none; they are installed in .cache/bench when needed.
            Starlight takes about a minute for 1,000 entries and far longer for 5,000.
With check: the check alone, cold, with nothing changed and with one file changed, beside
markdownlint-cli2 and remark-lint with its recommended preset.`

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sizes: { type: 'string' },
      peers: { type: 'string', default: 'Starlight,Eleventy' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  if (process.platform !== 'linux') throw new UsageError('The benchmark reads /proc and runs on Linux only.')
  const [what = 'site'] = positionals
  if (what !== 'site' && what !== 'check')
    throw new UsageError(`There is no benchmark ${what}: leave it out, or write check.`)
  const sizes = (values.sizes ?? (what === 'site' ? '1000,5000' : '1000,10000')).split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 10))
    throw new UsageError('--sizes takes whole numbers of 10 or more, with commas.')
  const scratch = resolve('.cache/bench')
  if (what === 'check') {
    await benchCheck(sizes, scratch, values.peers !== 'none')
    return 0
  }
  const names = values.peers.split(',').map((name) => name.toLowerCase())
  const peers =
    values.peers === 'none'
      ? []
      : (await installPeers(join(scratch, 'peers'))).filter(({ name }) => names.includes(name.toLowerCase()))
  for (const size of sizes) await benchSize(size, scratch, peers)
  return 0
})

async function benchSize(size: number, scratch: string, peers: readonly Peer[]): Promise<void> {
  const zone = join(scratch, `zone-${size}`)
  rmSync(zone, { recursive: true, force: true })
  mkdirSync(zone, { recursive: true })
  const files = generateZone(zone, size)
  console.log(`\n${files} MDX entries`)
  console.log('                     wall s   cpu s   peak MB   pages   ms a page')
  const env = {
    ZONEBOOK_CONTENT: zone,
    ZONEBOOK_SITE: join(scratch, 'site'),
    ZONEBOOK_CACHE: join(scratch, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const ours: Peer = {
    name: 'Zonebook',
    folder: process.cwd(),
    command: [process.execPath, 'scripts/build.ts'],
    caches: [env.ZONEBOOK_SITE, env.ZONEBOOK_CACHE],
    output: env.ZONEBOOK_SITE,
    prepare: () => {},
  }
  for (const builder of [ours, ...peers]) {
    builder.prepare(zone)
    for (const cache of builder.caches)
      rmSync(resolve(builder.folder, cache), { recursive: true, force: true })
    report(`${builder.name} cold`, await measure(builder.command, builder.folder, env), builder)
    report(`${builder.name} warm`, await measure(builder.command, builder.folder, env), builder)
  }
}

function report(name: string, run: Measurement, builder: Peer): void {
  if (run.code !== 0) {
    console.log(`${name}: failed\n${run.output.slice(-2000)}`)
    return
  }
  const pages = readdirSync(builder.output, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length
  const cells = [
    run.wall.toFixed(1),
    run.cpu.toFixed(1),
    run.memory.toFixed(0),
    String(pages),
    ((run.wall * 1000) / pages).toFixed(2),
  ]
  console.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(9)).join('')}`)
}
