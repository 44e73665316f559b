import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { ResultsInput } from '../../../src/lib/judging/results.ts'
import { findChromium, launchArguments } from '../../../src/node/find-chromium.ts'

const packages = [
  'canonicalize',
  'pure-rand/distribution/uniformFloat64',
  'pure-rand/generator/xoroshiro128plus',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
]
const origin = 'http://judging.test'

/** What a browser makes of a competition. */
export interface InBrowser {
  /** `results.json`. */
  text: string
  /** Milliseconds of the clock, the fastest of five. */
  time: number
}

/** Works out results in Chromium, with the very files of this repository. */
export async function resultsInChromium(input: ResultsInput): Promise<InBrowser> {
  const { path } = await findChromium(() => {})
  const browser = await chromium.launch({ executablePath: path, args: [...launchArguments] })
  try {
    const page = await browser.newPage()
    await page.route(`${origin}/**`, (route) => {
      const file = new URL(route.request().url()).pathname.slice(1)
      if (file === '')
        return route.fulfill({ contentType: 'text/html', body: `${importMap()}<p>Judging</p>` })
      const source = readFileSync(file, 'utf8')
      const body = file.endsWith('.ts') ? stripTypeScriptTypes(source) : source
      return route.fulfill({ contentType: 'text/javascript', body })
    })
    await page.goto(`${origin}/`)
    return await page.evaluate(async (given) => {
      const at = (file: string) => import(`${location.origin}/src/lib/judging/${file}`)
      const { computeResults } = await at('results.ts')
      const { resultsText } = await at('results-text.ts')
      let text = ''
      let time = Infinity
      for (let run = 0; run < 5; run += 1) {
        const before = performance.now()
        text = resultsText(computeResults(given))
        time = Math.min(time, performance.now() - before)
      }
      return { text, time }
    }, input)
  } finally {
    await browser.close()
  }
}

function importMap(): string {
  const imports = Object.fromEntries(
    packages.map((name) => [name, `/${relative('.', fileURLToPath(import.meta.resolve(name)))}`]),
  )
  return `<!doctype html><script type="importmap">${JSON.stringify({ imports })}</script>`
}
