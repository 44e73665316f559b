import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build, version as viteVersion, type Plugin } from 'vite'

/** The editor as files for a browser. */
export interface EditorBundle {
  folder: string
  /** Names of the files, `editor.js` first; they ask for each other by name. */
  files: string[]
  /** Changes when the files do. */
  digest: string
}

/** Raise this when the settings below change. */
const recipe = 2
const name = '@sveltia/cms'

/**
 * The editor of the form, made ready for a browser from its npm package. It is made once and kept below the cache
 * folder by version, because that takes seconds and a megabyte or two of reading; later builds copy it.
 */
export async function editorBundle(cache: string, project = process.cwd()): Promise<EditorBundle> {
  const main = createRequire(join(project, 'package.json')).resolve(name)
  const manifest = readFileSync(join(dirname(main), '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  const digest = createHash('sha1').update([recipe, viteVersion, version].join()).digest('hex').slice(0, 10)
  const folder = join(cache, `editor-${digest}`)
  if (!existsSync(folder)) await makeBundle(main, folder)
  const files = readdirSync(folder).sort(
    (a, b) => Number(b === entry) - Number(a === entry) || (a < b ? -1 : 1),
  )
  return { folder, files, digest }
}

const entry = 'editor.js'

async function makeBundle(main: string, folder: string): Promise<void> {
  const making = `${folder}-${process.pid}`
  await build({
    configFile: false,
    envFile: false,
    root: dirname(main),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [leaveOut],
    build: {
      outDir: making,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        input: main,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: entry,
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  })
  // Another build may have been quicker; what it made is the same.
  if (existsSync(folder)) rmSync(making, { recursive: true })
  else renameSync(making, folder)
}

/** No form has a field for code or a map, and the site has two languages: 280 files that nobody would load. */
const leaveOut: Plugin = {
  name: 'leave-out-of-editor',
  enforce: 'pre',
  resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
  load: (id) => (id === '\0unused' ? 'export default {}' : undefined),
  // Its fonts come with it; the addresses it would fall back to are outside of the site.
  transform: (code) =>
    code.includes(fontRule) ? code.replace(/url\(https:\/\/cdn\.[^)]*\)/g, 'local("none")') : undefined,
}
const fontRule = '@font-face'
const unused = /^(?:@shikijs\/(?:langs|themes)\/|leaflet|terra-draw)|\/locales\/(?!en-US|es-CO)[\w-]+\.json$/
