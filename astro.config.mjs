import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { isListed } from './src/node/is-listed.ts'
import { readZone } from './src/node/read-zone.ts'
import { slimWorker } from './src/node/slim-worker.ts'
import { zonePaths } from './src/node/zone-paths.ts'

const paths = zonePaths()
const zone = readZone(paths.content)
const address = new URL(zone.address)
const base = address.pathname.replace(/\/*$/, '/')

export default defineConfig({
  site: address.origin,
  base,
  outDir: paths.site,
  cacheDir: `${paths.cache}/astro`,
  trailingSlash: 'always',
  build: { concurrency: 8, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => isListed(paths.site, base, page),
      i18n:
        zone.languages.length > 1
          ? {
              defaultLocale: zone.languages[0],
              locales: Object.fromEntries(zone.languages.map((locale) => [locale, locale])),
            }
          : undefined,
    }),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    // A part of a worker is loaded when it is needed.
    worker: { format: 'es', plugins: () => [slimWorker()] },
    server: {
      watch: {
        // A link in content/ to a folder above it would be followed round and round for half a minute.
        followSymlinks: false,
        // Nobody edits these while `dev` runs; there can be tens of thousands of them.
        ignored: [`${paths.cache}/**`, '**/.cache/**', '**/tests/**'],
      },
    },
  },
})
