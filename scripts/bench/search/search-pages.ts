import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measure } from '../measure.ts'

/** The paths of the two search pages, alike but for the engine. */
export const searchPaths = { Zonebook: '/search/', Pagefind: '/search-with-pagefind/' } as const

/** Builds our site once, to have its search page. Returns its folder. */
export async function buildSite(scratch: string): Promise<string> {
  const site = join(scratch, 'search/site')
  const env = {
    ZONEBOOK_SITE: site,
    ZONEBOOK_CACHE: join(scratch, 'search/site-cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
  const run = await measure([process.execPath, 'scripts/build.ts'], process.cwd(), env)
  if (run.code !== 0) throw new Error(`The site could not be built:\n${run.output.slice(-2000)}`)
  return site
}

/** Makes the search page of the site search another index, and a page beside it that searches with Pagefind. */
export function writeSearchPages(site: string, folder: string, index: string): void {
  const html = readFileSync(join(site, 'search/index.html'), 'utf8')
  if (!/data-index="[^"]*"/.test(html)) throw new Error('The search page has no data-index any more.')
  rmSync(folder, { recursive: true, force: true })
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path), { recursive: true })
    writeFileSync(join(folder, path, 'index.html'), text)
  }
  cpSync(index, join(folder, 'bench-index'), { recursive: true })
  put(searchPaths.Zonebook, html.replace(/data-index="[^"]*"/, 'data-index="/bench-index/"'))
  put(
    searchPaths.Pagefind,
    html
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
      .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
      .replace(/<link rel="modulepreload"[^>]*>/g, '')
      .replace('</body>', `<script type="module">${pagefindScript}</script></body>`),
  )
}

/** What Pagefind's guide shows; each of the ten results is there as soon as its data is. */
const pagefindScript = `
const engine = import('/pagefind/pagefind.js')
const byId = (id) => document.getElementById(id)
async function show() {
  const pagefind = await engine
  const { results } = await pagefind.search(byId('query').value)
  byId('found').hidden = false
  byId('everything').hidden = true
  byId('list').replaceChildren()
  await Promise.all(results.slice(0, 10).map(async (result, at) => {
    const { url, meta, excerpt } = await result.data()
    const item = document.createElement('li')
    item.dataset.place = at
    const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title })
    const text = Object.assign(document.createElement('p'), { innerHTML: excerpt })
    item.append(link, text)
    byId('list').append(item)
  }))
  byId('status').textContent = results.length + ' pages'
}
byId('query').form.addEventListener('submit', (event) => {
  event.preventDefault()
  void show()
})
byId('query').value = new URLSearchParams(location.search).get('q') ?? ''
if (byId('query').value) void show()
`
