import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from '../install.ts'
import type { CorpusPage } from './corpus.ts'
import { versions } from './engines.ts'

/** Puts pages as HTML in a folder and gives the command that indexes them into `pagefind/` there. */
export async function preparePagefind(
  pages: readonly CorpusPage[],
  scratch: string,
): Promise<{ site: string; command: string[] }> {
  const program = join(scratch, 'peers/pagefind')
  await install(program, { pagefind: versions.pagefind })
  const site = join(scratch, 'search/pagefind-site')
  rmSync(site, { recursive: true, force: true })
  for (const page of pages) {
    const folder = join(site, page.shown.url)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), htmlOf(page))
  }
  return {
    site,
    command: [process.execPath, join(program, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site],
  }
}

/** All that the other engines get, as a page of a site shows it. */
function htmlOf({ texts }: CorpusPage): string {
  const lines = (text: string, tag: string) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => `<${tag}>${escape(line)}</${tag}>`)
      .join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(texts.title)}</title></head>
<body><main data-pagefind-body><h1>${escape(texts.title)}</h1>
${lines(texts.plain, 'p')}
${lines(texts.headings, 'h2')}
<ul>${lines(texts.tags, 'li')}</ul>
${lines(texts.body, 'p')}</main></body></html>`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
