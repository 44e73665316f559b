import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { urlOf } from '../../src/lib/content/kinds.ts'
import { buildGraph } from '../../src/lib/content/graph.ts'
import { buildSite } from '../../src/node/build-site.ts'
import { readContent } from '../../src/node/read-content.ts'
import { runCommand } from '../../src/node/run-command.ts'
import { openBrowser } from './browser.ts'
import { addressOf, htmlFiles, readPage } from './site-files.ts'

// Everything a file could try in order to run. Each form would leave a canary on the disk, in this
// process or in a page. None may, in the check, in the build or in the live server.

const folder = mkdtempSync(join(tmpdir(), 'zonebook-hostile-'))
const content = join(folder, 'content')
const site = join(folder, 'site')
const canary = join(folder, 'canary')
const env = {
  ZONEBOOK_CONTENT: content,
  ZONEBOOK_SITE: site,
  ZONEBOOK_CACHE: join(folder, 'cache'),
  ZONEBOOK_TODAY: '2026-11-21',
}

const fire = `globalThis.process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(canary)}, 'fired')`
const lesson = (extra = '') =>
  `---\ntitle: A lesson\nclaim: Give pairs two minutes before they share.\n${extra}---\n`
const bodies: Record<string, string> = {
  import: `import { writeFileSync } from 'node:fs'\n\nText.`,
  'import-file': `import evil from './evil.mjs'\n\n<evil />`,
  export: `export const fired = ${fire}\n\nText.`,
  'export-default': `export default (() => { ${fire} })()\n`,
  'export-frontmatter': `export const frontmatter = { layout: '../../evil.astro' }\n\nText.`,
  expression: `Text {${fire}} text.`,
  'expression-block': `{(() => { ${fire} })()}`,
  'template-string': 'Text {`${' + fire + '}`}.',
  spread: `<Callout {...(${fire})}>Text</Callout>`,
  'attribute-expression': `<Callout title={${fire}}>Text</Callout>`,
  handler: `<Callout onclick="${'alert(1)'}" onClick="alert(1)">Text</Callout>`,
  script: `<script>fetch('https://evil.example')</script>`,
  'script-markdown': `Text <script src="https://evil.example/x.js"></script>`,
  iframe: `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
  style: `<div style="background:url(https://evil.example)">Text</div>`,
  'set-html': `<Callout set:html="<img src=x onerror=alert(1)>">Text</Callout>`,
  'client-directive': `<Callout client:load define:vars={{ a: 1 }}>Text</Callout>`,
  'javascript-link': `[text](javascript:alert(1)) [text](<java\nscript:alert(1)>) [text](JaVaScRiPt:alert(1)) [x](data:text/html,<script>alert(1)</script>)`,
  'javascript-reference': `[text][a]\n\n[a]: javascript:alert(1)`,
  'entity-link': `[text](&#106;avascript:alert(1)) [text](vbscript:x)`,
  'image-as-import': `![x](./evil.png?raw) ![x](node:fs) ![x](astro) ![x](../../package.json) ![x](data:image/svg+xml,<svg/>)`,
  'image-onerror': `<img src="x" onerror="alert(1)" />`,
  'svg-use': `<svg><use href="data:image/svg+xml,<svg onload=alert(1)>" /></svg>`,
  'raw-html': `Hello <b onmouseover="alert(1)">you</b> <!-- <script>alert(1)</script> -->`,
  'close-tag': `</main></body><script>alert(1)</script>`,
  member: `<globalThis.process />`,
  namespace: `<a:b xlink:href="javascript:alert(1)">x</a:b>`,
  'details-handler': `<details open ontoggle="alert(1)"><summary>x</summary>y</details>`,
  'autolink-break': `www.a.b<script>alert(1)</script> https://x.org/"onmouseover="alert(1)`,
}
const files: Record<string, string> = {
  'zone.yaml': 'name: Hostile zone\nplainWords: A zone for tests.\nlanguages: [en]\n',
  'lessons/sound.mdx': `${lesson()}\nA sound page stays as it is.\n`,
  'lessons/engine-js.mdx': `---js\n{ title: ${fire} }\n---\nText\n`,
  'lessons/engine-javascript.mdx': `---javascript\nmodule.exports = ${fire}\n---\nText\n`,
  'lessons/engine-coffee.mdx': `---coffee\ntitle: ${fire}\n---\nText\n`,
  'lessons/engine-json.mdx': `---json\n{ "title": "x" }\n---\nText\n`,
  'lessons/yaml-function.mdx': `---\ntitle: !!js/function 'function () { ${fire} }'\nclaim: x\n---\nText\n`,
  'lessons/yaml-proto.mdx': `---\ntitle: x\nclaim: y\n__proto__:\n  polluted: yes\nconstructor: { prototype: { polluted: yes } }\n---\nText\n`,
  'lessons/yaml-bomb.mdx': `---\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: [*c, *c]\n---\nText\n`,
  'lessons/layout.mdx': `${lesson('layout: ../../evil.astro\n')}\nText\n`,
  'lessons/slug.mdx': `${lesson('slug: ../../index\n')}\nText\n`,
  'lessons/title-markup.mdx': `---\ntitle: '<script>alert(1)</script><img src=x onerror=alert(1)>'\nclaim: '"><script>alert(1)</script>'\n---\nText\n`,
  'lessons/evil.mjs': fire,
  'evil.astro': `---\n${fire}\n---\n<script>alert(1)</script>`,
  'lessons/evil.html': '<script>alert(1)</script>',
  'lessons/evil.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  'lessons/evil.png': '<script>alert(1)</script>',
  ...Object.fromEntries(
    Object.entries(bodies).map(([name, body]) => [`lessons/body-${name}.mdx`, `${lesson()}\n${body}\n`]),
  ),
  ...Object.fromEntries(
    Object.entries(bodies).map(([name, body]) => [
      `problems/md-${name}.md`,
      `---\ntitle: A problem\nstatement: Few drafts.\n---\n\n${body}\n`,
    ]),
  ),
}
const secret = 'a-secret-outside-of-content'

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  writeFileSync(join(folder, 'secret.mdx'), `${lesson()}\n${secret}\n`)
  symlinkSync(join(folder, 'secret.mdx'), join(content, 'lessons/link-out.mdx'))
  symlinkSync(folder, join(content, 'goals'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs in a browser: what in a page could run or load something, as the browser itself understands the page. */
function findPower(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const bad = [...element.attributes].filter(
      ({ name: attribute, value }) =>
        /^(on|srcdoc|style|formaction|xlink)/.test(attribute) ||
        /^\s*(javascript|vbscript|data):/i.test(value) ||
        (/^(src|data|poster|background)$/.test(attribute) && /^(https?:)?\/\//.test(value)),
    )
    // Facts for search engines are text that no browser runs.
    const facts = element.getAttribute('type') === 'application/ld+json' && !element.hasAttribute('src')
    const powerful =
      !facts &&
      /^(script|iframe|object|embed|base|use|foreignobject|form)$/.test(name) &&
      !(name === 'form' && (element.getAttribute('action') ?? '/').startsWith('/'))
    return [
      ...(powerful ? [name] : []),
      ...bad.map((attribute) => `${name} ${attribute.name}=${attribute.value}`),
    ]
  })
}

const patience = { timeout: 60_000, interval: 300 }

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const taken = probe.address()
      probe.close(() => resolve(typeof taken === 'object' && taken ? taken.port : 0))
    })
  })
}

const expectQuiet = () => {
  expect(existsSync(canary)).toBe(false)
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
}

test('the check names every hostile file, runs none of them, and still checks the sound one', async () => {
  const { code, output } = await runCommand(
    process.execPath,
    ['--import', './scripts/preflight.mjs', 'scripts/check.ts', '--format', 'json'],
    {
      env,
    },
  )
  expectQuiet()
  expect(code).toBe(1)
  const report = JSON.parse(output.slice(output.indexOf('{'))) as {
    diagnostics: { path: string; severity: string }[]
  }
  const stopped = new Set(
    report.diagnostics.filter((item) => item.severity === 'stop').map((item) => item.path),
  )
  const unnamed = [...Object.keys(files), 'lessons/link-out.mdx', 'goals'].filter(
    (path) => !stopped.has(path),
  )
  // These hold nothing but words once they are read as data: they are shown as typed, and said so where it matters.
  const harmless =
    /^(zone\.yaml|lessons\/sound\.mdx|lessons\/title-markup\.mdx|lessons\/evil\.png|.*(expression|expression-block|template-string)\.mdx?)$/
  expect(unnamed.filter((path) => !harmless.test(path))).toEqual([])
})

test('the build runs none of them, shows none of their code, and makes a page for each entry and no other', async () => {
  const built = await buildSite(process.cwd(), env)
  expect(built.code, built.output).toBe(0)
  expectQuiet()
  const graph = buildGraph(
    (await readContent({ root: content, storeFile: join(folder, 'cache/records') })).parts(),
  )
  const addresses = htmlFiles(site).map(addressOf)
  for (const entry of graph.entries) expect(addresses).toContain(urlOf(entry.kind, entry.id))
  const lessonPages = addresses.filter((address) => /^\/(lessons|problems)\/[^/]+\/$/.test(address))
  expect(lessonPages).toHaveLength(graph.entries.length)
  const browser = await openBrowser()
  const tab = await browser.newPage()
  const loose: string[] = []
  for (const file of htmlFiles(site)) {
    const html = readPage(site, file)
    expect(html, file).not.toContain(secret)
    const found = (await tab.evaluate(findPower, html)) as string[]
    loose.push(
      ...found
        .filter((what) => !(what === 'script' && /^(es\/)?((search|check)\/)?index\.html$/.test(file)))
        .map((what) => `${file}: ${what}`),
    )
  }
  await browser.close()
  expect(loose).toEqual([])
  expect(readFileSync(join(site, 'lessons/sound/index.html'), 'utf8')).toContain(
    'A sound page stays as it is.',
  )
  const sitemap = readFileSync(join(site, 'sitemap-0.xml'), 'utf8')
  expect(sitemap).toContain('/lessons/sound/')
  expect(sitemap, 'a page that cannot be shown').not.toContain('/lessons/engine-js/')
}, 180_000)

test('the live server runs none of them, and shows an edit without a restart', async () => {
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs')
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const server = spawn(process.execPath, [astro, 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    // Without what Vitest sets: Astro serves no pages when it believes itself under test.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'pipe',
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (said += String(text)))
  try {
    const page = async (path: string) => {
      const answer = await fetch(address + path).catch(() => undefined)
      return (await answer?.text()) ?? `The server has not answered yet. It said:\n${said}`
    }
    await expect.poll(() => page('/lessons/sound/'), patience).toContain('A sound page stays as it is.')
    for (const name of ['body-import', 'body-expression', 'layout', 'engine-js', 'body-spread'])
      await page(`/lessons/${name}/`)
    expectQuiet()
    writeFileSync(join(content, 'lessons/sound.mdx'), `${lesson()}\nThe page after an edit.\n`)
    await expect.poll(() => page('/lessons/sound/'), patience).toContain('The page after an edit.')
    writeFileSync(join(content, 'lessons/brand-new.mdx'), `${lesson()}\nA page that was not there.\n`)
    await expect.poll(() => page('/lessons/brand-new/'), patience).toContain('A page that was not there.')
    expectQuiet()
  } finally {
    server.kill('SIGTERM')
  }
}, 240_000)
