import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './install.ts'

/** A site builder that builds the same files. */
export interface Peer {
  name: string
  /** Puts the zone's files where this builder wants them. */
  prepare(zone: string): void
  command: readonly string[]
  folder: string
  /** Folders whose absence makes a run cold. */
  caches: readonly string[]
  output: string
}

const versions = {
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.4',
  sharp: '0.35.5',
  '@11ty/eleventy': '3.1.7',
}

/** Installs the peers in a scratch folder when they are not there yet. */
export async function installPeers(scratch: string): Promise<Peer[]> {
  const starlight = join(scratch, 'starlight')
  const eleventy = join(scratch, 'eleventy')
  const { '@11ty/eleventy': eleventyVersion, ...forStarlight } = versions
  await install(starlight, forStarlight)
  await install(eleventy, { '@11ty/eleventy': eleventyVersion })
  writeFileSync(
    join(starlight, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
export default defineConfig({
  integrations: [starlight({ title: 'Bench', components: {} })],
  vite: { build: { rolldownOptions: { onLog(level, log, next) { if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log) } } } },
})
`,
  )
  mkdirSync(join(starlight, 'src'), { recursive: true })
  writeFileSync(
    join(starlight, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`,
  )
  mkdirSync(join(eleventy, 'layouts'), { recursive: true })
  writeFileSync(
    join(eleventy, 'layouts/page.njk'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><header><nav><a href="/">Home</a></nav></header><main><h1>{{ title }}</h1>{{ content | safe }}</main><footer>CC BY 4.0</footer></body></html>\n`,
  )
  writeFileSync(
    join(eleventy, 'eleventy.config.mjs'),
    `export default function (config) {
  config.addExtension('mdx', { key: 'md' })
  config.addTemplateFormats('mdx')
  config.addGlobalData('layout', 'page.njk')
  config.setQuietMode(true)
  return { dir: { input: 'input', output: 'dist', includes: '../layouts' }, markdownTemplateEngine: false }
}
`,
  )
  const bin = (folder: string, file: string) => [process.execPath, join(folder, 'node_modules', file)]
  return [
    {
      name: 'Starlight',
      folder: starlight,
      command: [...bin(starlight, 'astro/bin/astro.mjs'), 'build', '--silent'],
      caches: ['dist', '.astro', 'node_modules/.astro'],
      output: join(starlight, 'dist'),
      prepare: (zone) =>
        copyPages(zone, join(starlight, 'src/content/docs'), "import Callout from '/src/Callout.astro'\n"),
    },
    {
      name: 'Eleventy',
      folder: eleventy,
      command: [...bin(eleventy, '@11ty/eleventy/cmd.cjs')],
      caches: ['dist'],
      output: join(eleventy, 'dist'),
      prepare: (zone) => copyPages(zone, join(eleventy, 'input')),
    },
  ]
}

/** Starlight compiles MDX, so a page there has to import the one component the pages use. */
function copyPages(zone: string, target: string, importLine = ''): void {
  rmSync(target, { recursive: true, force: true })
  cpSync(zone, target, { recursive: true, filter: (path) => !path.endsWith('zone.yaml') })
  if (importLine === '') return
  writeFileSync(
    join(target, '../../Callout.astro'),
    '---\nconst { title } = Astro.props\n---\n<aside><p>{title}</p><slot /></aside>\n',
  )
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.mdx')) continue
    const file = join(target, name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(---\n[\s\S]*?\n---\n)/, `$1${importLine}`))
  }
}
