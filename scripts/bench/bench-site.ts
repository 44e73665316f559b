import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generateZone } from './generate-zone.ts'
import { measure, type Measurement } from './measure.ts'
import { installPeers, type Peer } from './peers.ts'

/** Builds generated zones of some sizes, cold and warm, beside the named peers on the same files. */
export async function benchSite(
  sizes: readonly number[],
  scratch: string,
  peerNames: readonly string[],
): Promise<void> {
  const peers =
    peerNames.length === 0
      ? []
      : (await installPeers(join(scratch, 'peers'))).filter(({ name }) =>
          peerNames.includes(name.toLowerCase()),
        )
  for (const size of sizes) await benchSize(size, scratch, peers)
}

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
