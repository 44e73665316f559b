import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, launchArguments } from './find-chromium.ts'
import { serveSite } from './serve-site.ts'

const sizes = {
  desktop: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.25 },
} as const
const themes = ['light', 'dark'] as const

/**
 * Takes the first screen of each page of a built site, wide and narrow, light and dark, and writes
 * `<name>-<size>-<theme>.webp` into a folder of its own, which is emptied first. Gives what was written.
 */
export async function takeScreenshots(
  site: string,
  target: string,
  pages: Readonly<Record<string, string>>,
): Promise<{ file: string; bytes: number }[]> {
  const { path } = await findChromium()
  const [{ chromium }, { default: sharp }] = await Promise.all([import('playwright-core'), import('sharp')])
  const server = await serveSite(site, 0)
  const place = server.address()
  const address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
  const browser = await chromium.launch({ executablePath: path, args: [...launchArguments] })
  const written: { file: string; bytes: number }[] = []
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  try {
    for (const [size, shape] of Object.entries(sizes)) {
      for (const theme of themes) {
        const context = await browser.newContext({ ...shape, colorScheme: theme, reducedMotion: 'reduce' })
        const tab = await context.newPage()
        for (const [name, url] of Object.entries(pages)) {
          const answer = await tab.goto(address + url, { waitUntil: 'networkidle' })
          if (answer?.status() !== 200)
            throw new Error(`The example zone has no page ${url} for the picture ${name}.`)
          const file = `${name}-${size}-${theme}.webp`
          const picture = sharp(await tab.screenshot()).webp({ quality: 55, effort: 6 })
          const { size: bytes } = await picture.toFile(join(target, file))
          written.push({ file, bytes })
        }
        await context.close()
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
  return written
}
