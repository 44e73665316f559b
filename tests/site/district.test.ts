import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSite } from '../../src/node/build-site.ts'
import { serveSite } from '../../src/node/serve-site.ts'
import { openBrowser } from './browser.ts'
import { addressOf, attributeValues, htmlFiles, readPage } from './site-files.ts'

// A small zone with a look of its own, pictures of every sort and a competition that is closed, built for an
// address with a path.

const folder = mkdtempSync(join(tmpdir(), 'zonebook-district-'))
const content = join(folder, 'content')
const site = join(folder, 'site')
const cache = join(folder, 'cache')
const base = '/zone/'
const env = {
  ZONEBOOK_CONTENT: content,
  ZONEBOOK_SITE: site,
  ZONEBOOK_CACHE: cache,
  ZONEBOOK_TODAY: '2026-11-20',
}
const page = (fields: string[], body = '') => `---\n${fields.join('\n')}\n---\n\n${body}\n`
const files: Record<string, string> = {
  'zone.yaml': [
    'name: Riverbend',
    'plainWords: What our schools try.',
    'address: https://riverbend.example.org/zone/',
    'logo: { file: logo.png, alt: Riverbend schools }',
    'colors: { link: "#7a1f5c", focus: "#ffcc00" }',
    'footer: Riverbend Unified, 12 School Street',
    '',
  ].join('\n'),
  'practice-tags.yaml': '- { id: talk, name: Talk, meaning: People talk., group: Class }\n',
  'schools/ada.mdx': page(['title: Ada', 'level: middle']),
  'problems/few.mdx': page([
    'title: Too few',
    'statement: Too few.',
    'schools: [ada]',
    'updated: 2026-10-01',
  ]),
  'strategies/talk.mdx': page([
    'title: "Talk </script><script>alert(1)</script>"',
    'steps: [Sit down., Ask.]',
  ]),
  'lessons/room.mdx': page(
    [
      'title: The room',
      'claim: Turn the desks.',
      'problems: [few]',
      'practiceTags: [talk]',
      'updated: 2026-10-02',
    ],
    [
      '<Figure src="room.jpg" alt="Desks in a half circle" caption="The room" people="none" />',
      '<Figure src="class.jpg" alt="Backs of a class" people="students" />',
      '<Figure src="half.jpg" alt="Chairs" people="none" />',
      '![Too large](bomb.png) [the room](room.jpg) [the class](class.jpg)',
    ].join('\n\n'),
  ),
  'competitions/sprint/index.mdx': page(['title: Sprint', 'purpose: Ideas.', 'entriesClose: 2026-12-01']),
  'competitions/sprint/entries/garden.mdx': page(
    ['title: Secret garden', 'school: ada', 'problems: [few]', 'updated: 2026-11-01'],
    '<Figure src="plan.png" alt="A plan" people="none" />',
  ),
}
const shades = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) put(path, text)
  const gps = { IFD0: { Artist: 'Ana Torres' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 26/1 46/1' } }
  put('lessons/room.jpg', await shades(1500, 1000, '#88aacc').withExif(gps).jpeg().toBuffer())
  put('lessons/class.jpg', await shades(700, 500, '#cc8866').jpeg().toBuffer())
  put('lessons/half.jpg', (await shades(700, 500, '#cc8866').jpeg().toBuffer()).subarray(0, 1200))
  put('lessons/bomb.png', await shades(9000, 9000, '#ffffff').png().toBuffer())
  put('competitions/sprint/entries/plan.png', await shades(300, 200, '#00ff00').png().toBuffer())
  put('logo.png', await shades(300, 120, '#7a1f5c').png().toBuffer())
  await build()
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, path)), { recursive: true })
  writeFileSync(join(content, path), text)
}

async function build(): Promise<void> {
  const built = await buildSite(process.cwd(), env)
  expect(built.code, built.output).toBe(0)
}

const allFiles = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  )
const lesson = () => readPage(site, 'lessons/room/index.html')

test('every address in every page keeps the path of the zone and leads to a file', () => {
  const astray: string[] = []
  const check = (from: string, address: string) => {
    const target = new URL(address, `https://riverbend.example.org${base}${from.slice(1)}`)
    if (target.host !== 'riverbend.example.org') return
    const path = decodeURI(target.pathname)
    const file = join(site, path.slice(base.length))
    if (!path.startsWith(base) || !existsSync(path.endsWith('/') ? join(file, 'index.html') : file))
      astray.push(`${from} -> ${address}`)
  }
  for (const file of htmlFiles(site)) {
    const html = readPage(site, file)
    const sets = attributeValues(html, 'srcset').flatMap((set) =>
      set.split(', ').map((each) => each.split(' ')[0]!),
    )
    const cards = attributeValues(html, 'content').filter((value) => /^https?:/.test(value))
    for (const address of [
      ...attributeValues(html, 'href'),
      ...attributeValues(html, 'src'),
      ...sets,
      ...cards,
    ])
      if (!/^(mailto|tel):/.test(address)) check(addressOf(file), address)
  }
  for (const file of allFiles(site).filter((name) => /\.(xml|txt)$/.test(name)))
    for (const [address] of readFileSync(join(site, file), 'utf8').matchAll(/https:\/\/riverbend[^\s<>")]+/g))
      check('/', address)
  expect(astray).toEqual([])
})

test('a picture is sent without the notes of the camera; one that is held back, damaged or closed is not sent', () => {
  expect(readFileSync(join(content, 'lessons/room.jpg')).toString('latin1')).toContain('Ana Torres')
  const pictures = allFiles(site).filter((name) => name.startsWith('pictures/'))
  // The room in three widths and its own format, the logo in one width and its own format.
  expect(pictures.map((name) => name.replace(/^.*?(-\d+)?\./, '$1.')).sort()).toEqual([
    '-1280.webp',
    '-300.webp',
    '-480.webp',
    '-800.webp',
    '.jpg',
    '.png',
  ])
  for (const name of pictures)
    expect(readFileSync(join(site, name)).toString('latin1'), name).not.toMatch(/Exif|Ana Torres/)
  const html = lesson()
  expect(html.match(/<picture>/g)).toHaveLength(1)
  expect(html.match(/A picture is held back here/g)).toHaveLength(1)
  expect(html.match(/A picture is missing here/g)).toHaveLength(2)
  expect(html).not.toMatch(/class\.jpg|Backs of a class/)
})

test('what is closed is in no feed, on no card and in no list', () => {
  const open = allFiles(site).filter((name) => /\.(xml|txt|json|html|bin)$/.test(name))
  const textOf = (name: string) => {
    const bytes = readFileSync(join(site, name))
    // Files of the search index are packed.
    return (name.endsWith('.bin') ? inflateRawSync(bytes) : bytes).toString('utf8')
  }
  expect(open.some((name) => name.endsWith('.bin') && /The room/.test(textOf(name)))).toBe(true)
  const telling = open.filter((name) => /secret garden/i.test(textOf(name)))
  expect(telling).toEqual([])
  expect(existsSync(join(site, 'cards/en/competitions/sprint/entries/garden.png'))).toBe(false)
  expect(existsSync(join(site, 'cards/en/competitions/sprint.png'))).toBe(true)
  expect(readFileSync(join(site, 'feeds/en/problems/few.xml'), 'utf8')).toContain('<title>The room</title>')
})

test('in a browser the district has its colors, its logo and its foot, and nothing is blocked or asked elsewhere', async () => {
  const server = await serveSite(site, 0, base)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage({ colorScheme: 'dark' })
    const troubles: string[] = []
    tab.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    tab.on('pageerror', (error) => troubles.push(String(error)))
    tab.on('request', (request) => request.url().startsWith(address) || troubles.push(request.url()))
    tab.on('response', (response) => response.status() >= 400 && troubles.push(response.url()))
    const linkColor = () =>
      tab.evaluate(`getComputedStyle(document.querySelector('main a:not(.term)')).color`) as Promise<string>
    for (const path of ['', 'es/', 'lessons/room/', 'strategies/talk/', 'problems/few/', 'practices/talk/'])
      await tab.goto(`${address}${base}${path}`, { waitUntil: 'networkidle' })
    await tab.goto(`${address}${base}es/lessons/room/`)
    const dark = await linkColor()
    await tab.emulateMedia({ colorScheme: 'light' })
    expect(await linkColor()).toBe('rgb(122, 31, 92)')
    expect(dark).not.toBe('rgb(122, 31, 92)')
    const logo = tab.locator('header img')
    expect(await logo.getAttribute('alt')).toBe('Riverbend schools')
    expect(await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
    expect(await tab.locator('footer').innerText()).toContain('12 School Street')
    const picture = tab.locator('main picture img')
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image) => (image as HTMLImageElement).currentSrc))
      .toMatch(/\/pictures\/[0-9a-f]+-\d+\.webp$/)
    expect(troubles).toEqual([])
  } finally {
    await browser.close()
    server.close()
  }
})

test('a second build draws only the picture that changed, and shows it', async () => {
  const kept = () =>
    allFiles(cache)
      .filter((name) => /^(pictures|cards)-.*\.(jpg|png|webp)$/.test(name))
      .map((name) => `${name} ${statSync(join(cache, name)).mtimeMs}`)
  const before = kept()
  expect(before.length).toBeGreaterThan(20)
  put('lessons/room.jpg', await shades(900, 900, '#88aacc').jpeg().toBuffer())
  await build()
  expect(lesson()).toMatch(/width="900" height="900"/)
  // Two widths of it, its own, and the picture in its own format.
  expect(kept().filter((line) => !before.includes(line))).toHaveLength(3)
}, 240_000)
