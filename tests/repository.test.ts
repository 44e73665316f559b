import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { expectNone } from './expect-none.ts'

const topLevel = new Set(
  'src content scripts public tests astro.config.mjs package.json package-lock.json tsconfig.json README.md LICENSE NOTICE'.split(
    ' ',
  ),
)
const notOurs = [
  '.git',
  ...readFileSync('.gitignore', 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]
const thisFile = 'tests/repository.test.ts'

const files = listFiles('.').map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const texts = files.filter(({ path, text }) => !text.includes('\0') && path !== thisFile)

test('the top level holds only what is agreed', () => {
  const strangers = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !notOurs.includes(name) && !topLevel.has(name),
  )
  expectNone(strangers, 'Move these into src, content, scripts, public or tests; tool settings go there too.')
})

test('no file names a folder of somebody’s computer', () => {
  expectNone(
    linesWith(
      /(?<![\w.:/~-])\/(home|Users|root|tmp|work|workspaces?|private|mnt)\/[\w.-]|\b[A-Z]:\\+Users\\/,
    ),
    'This works on one computer only. Use a path from the top of the repository, or os.tmpdir().',
  )
})

test('no file names the registry packages were loaded from', () => {
  expectNone(
    linesWith(/\bregistry\.[\w-]+\.\w+|^\s*(@\w+:)?registry\s*=|_authToken|\bartifactory\b/i),
    'Which registry to use is a setting of each computer (npm config), not of the repository.',
  )
})

test('no workflow turns off the safety of pull requests', () => {
  expectNone(
    linesWith(/allow-unsafe-pr-checkout/),
    'This would run strangers’ code with the rights of the repository. Remove it.',
  )
})

test('nothing is left to do inside the code', () => {
  const marks = linesWith(/\b(TODO|FIXME)\b/).filter((line) => !line.startsWith('content/'))
  expectNone(marks, 'Do it now, or open an issue and delete the line.')
})

function linesWith(pattern: RegExp): string[] {
  return texts.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 160)}`] : [],
      ),
  )
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.includes(entry.name) || entry.name.endsWith('.log')) return []
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return listFiles(path)
    return entry.isFile() ? [path] : []
  })
}
