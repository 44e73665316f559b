import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { expectNone } from './expect-none.ts'
import { findImpurities, importsOf, parseCode, type Import } from './source-code.ts'

// Enforces the floors described in src/README.md: what may import what, so that the pure part stays pure
// and a change on one floor cannot be felt on a floor below it.

interface Floor {
  /** Files whose path starts with this are on the floor. */
  at: string
  /** Files it may import, besides its own. */
  files: string[]
  /** Why a package may not be imported here; undefined when it may. */
  refuse: (packageName: string) => string | undefined
}

const contentPackages =
  /^(zod|yaml|gray-matter|unified|vfile|github-slugger|fastest-levenshtein|d3-dsv|(remark|mdast|hast|unist|micromark)(-.*)?)$/
const isAstro = (name: string) => /^(astro|@astrojs)([:/]|$)/.test(name)
const isNetwork = (name: string) => /^@?octokit(\/|$)/.test(name)
const isTestTool = (name: string) =>
  /^(playwright-core|vitest|typescript|eslint|prettier|axe-core)/.test(name)

const refuseInPure: Floor['refuse'] = (name) =>
  isBuiltin(name) || isAstro(name) || isNetwork(name) || isTestTool(name)
    ? 'src/lib is pure: take what it gives as a parameter, or move this to src/node'
    : undefined
const refuseInContent: Floor['refuse'] = (name) =>
  contentPackages.test(name)
    ? undefined
    : 'src/lib/content knows only the packages listed in tests/architecture.test.ts'
const refuseInPages: Floor['refuse'] = (name) =>
  isBuiltin(name) || isNetwork(name) || isTestTool(name)
    ? 'a page asks a view or src/site.ts and does not read or fetch by itself'
    : undefined
const refuseAstro: Floor['refuse'] = (name) =>
  isAstro(name) ? 'only the site may import Astro; a command starts it as a program' : undefined

const besideEachOther = ['check', 'views', 'charts', 'search', 'report', 'import', 'review', 'judging']
/** What one of them may read of another: a view says what a chart is to show, a review quotes findings. */
const alsoReads: Record<string, string[]> = {
  views: ['charts', 'judging'],
  check: ['judging'],
  review: ['report'],
}
const mayReadTypesOfCheck = ['report', 'views', 'review', 'judging']
const siteFolders = ['src/pages/', 'src/components/', 'src/layouts/', 'src/styles/', 'src/client/']

const floors: Floor[] = [
  { at: 'src/lib/content/', files: [], refuse: refuseInContent },
  { at: 'src/lib/i18n/', files: ['src/lib/content/'], refuse: refuseInPure },
  { at: 'src/lib/knowledge/', files: ['src/lib/content/'], refuse: refuseInPure },
  {
    at: 'src/lib/forms/',
    files: ['src/lib/content/', 'src/lib/i18n/', 'src/lib/knowledge/'],
    refuse: refuseInPure,
  },
  ...besideEachOther.map((name) => ({
    at: `src/lib/${name}/`,
    files: ['content', 'knowledge', 'i18n', 'forms', ...(alsoReads[name] ?? [])].map(
      (floor) => `src/lib/${floor}/`,
    ),
    refuse: refuseInPure,
  })),
  { at: 'src/node/', files: ['src/lib/'], refuse: refuseAstro },
  { at: 'scripts/', files: ['src/lib/', 'src/node/'], refuse: refuseAstro },
  { at: 'src/client/', files: ['src/lib/'], refuse: refuseInPages },
  ...['src/pages/', 'src/components/', 'src/layouts/'].map((at) => ({
    at,
    files: ['src/lib/', 'src/site.ts', ...siteFolders],
    refuse: refuseInPages,
  })),
  { at: 'src/styles/', files: [], refuse: refuseInPages },
]
// src/site.ts, src/content.config.ts and their like: where the site meets src/node.
const topOfSite: Floor = {
  at: 'src/',
  files: ['src/lib/', 'src/node/', ...siteFolders],
  refuse: () => undefined,
}

const codeFile = /\.(ts|mjs|js|astro)$/
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => codeFile.test(path) || path.endsWith('.mdx')),
)
const sources = files.map((path) => {
  const text = readFileSync(path, 'utf8')
  const code = parseCode(path, text)
  return { path, text, code, imports: importsOf(path, code) }
})

test('every file imports only from the floors below it', () => {
  const problems = sources.flatMap(({ path, imports }) =>
    imports.flatMap((each) => floorProblem(path, each) ?? []),
  )
  expectNone(
    problems,
    'An import goes against the floors of src/README.md. Move the code to the floor it belongs to.',
  )
})

test('no files import each other in a circle', () => {
  expectNone(
    findCycles(new Map(sources.map(({ path, imports }) => [path, imports.map(({ to }) => to)]))),
    'Files import each other in a circle (types count too). Move what both need to a file of its own.',
  )
})

test('no file of code has more than 250 lines', () => {
  const problems = sources
    .filter(({ path }) => codeFile.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 250)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
  expectNone(
    problems,
    'A file has grown too long to read in one go. Split it by subject; one main export a file.',
  )
})

test('src/lib gives the same answer on every machine and every day', () => {
  const problems = sources
    .filter(({ path }) => path.startsWith('src/lib/'))
    .flatMap(({ path, code }) => findImpurities(code).map((found) => `${path}:${found}`))
  expectNone(
    problems,
    'src/lib has no clock, chance, network or process. Take the value as a parameter, as `today` is.',
  )
})

test('the tests above see what they look for', () => {
  const seen = (path: string, line: string) =>
    importsOf(path, parseCode(path, line)).map((each) => floorProblem(path, each) !== undefined)

  expect(seen('src/lib/content/a.ts', "import { b } from '../check/b.ts'")).toEqual([true])
  expect(seen('src/lib/check/a.ts', "export { b } from '../search/b.ts'")).toEqual([true])
  expect(seen('src/lib/report/a.ts', "import { b } from '../check/b.ts'")).toEqual([true])
  expect(seen('src/lib/report/a.ts', "import type { B } from '../check/b.ts'")).toEqual([false])
  expect(seen('src/lib/views/a.ts', "const fs = await import('node:fs')")).toEqual([true])
  expect(seen('src/pages/a.astro', "---\nimport x from '../node/x.ts'\n---\n<p>import</p>")).toEqual([true])
  expect(seen('src/pages/a.mdx', "import x from '../node/x.ts'\n\nimport is a word")).toEqual([true])
  expect(seen('scripts/a.ts', "import { build } from 'astro'")).toEqual([true])
  expect(seen('src/site.ts', "import { a } from './node/a.ts'")).toEqual([false])
  expect(seen('src/lib/check/a.ts', "const example = `import fs from 'node:fs'`")).toEqual([])

  const circle = { a: ['b'], b: ['c', 'x'], c: ['b'] }
  expect(findCycles(new Map(Object.entries(circle)))).toEqual(['b -> c -> b'])

  const page = "---\nimport a from './a.ts'\n---\n<p></p>\n<script>\n  import './b.ts'\n</script>\n"
  expect(importsOf('src/pages/a.astro', parseCode('a.astro', page)).map(({ line }) => line)).toEqual([2, 6])

  const impure = 'Date.now()\nnew Date()\nMath.random()\nprocess.env\nfetch("/")\nnew Date(0)\n"process.env"'
  const lines = findImpurities(parseCode('a.ts', impure)).map((found) => parseInt(found))
  expect(lines).toEqual([1, 2, 3, 4, 5])
})

function floorProblem(path: string, { to, line, typesOnly }: Import): string | undefined {
  const isTop = /^src\/[^/]+$/.test(path)
  const floor = isTop ? topOfSite : floors.find(({ at }) => path.startsWith(at))
  if (!floor) {
    return `${path} is on no floor: put it into a folder named in src/README.md, or add its folder there and in this test`
  }
  const isOurs = /^(src|scripts|tests|content|public)\//.test(to) || to.startsWith('..')
  if (!isOurs) {
    const reason = floor.refuse(to)
    return reason && `${path}:${line} imports ${to}: ${reason}`
  }
  const ownFile = isTop ? /^src\/[^/]+$/.test(to) : to.startsWith(floor.at)
  if (ownFile || floor.files.some((below) => to.startsWith(below))) return undefined
  const readsTypesOfCheck = mayReadTypesOfCheck.some((name) => floor.at === `src/lib/${name}/`)
  if (readsTypesOfCheck && typesOnly && to.startsWith('src/lib/check/')) return undefined
  return `${path}:${line} imports ${to}: ${floor.at} may import ${['itself', ...floor.files].join(', ')}`
}

function findCycles(importsByFile: Map<string, string[]>): string[] {
  const cycles: string[] = []
  const done = new Set<string>()
  const follow = (file: string, way: string[]) => {
    const seenAt = way.indexOf(file)
    if (seenAt >= 0) cycles.push([...way.slice(seenAt), file].join(' -> '))
    if (seenAt >= 0 || done.has(file)) return
    for (const next of importsByFile.get(file) ?? []) follow(next, [...way, file])
    done.add(file)
  }
  for (const file of importsByFile.keys()) follow(file, [])
  return cycles
}
