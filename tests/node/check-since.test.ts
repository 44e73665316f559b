import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSince } from '../../src/node/check-since.ts'
import { UsageError } from '../../src/node/usage-error.ts'
import { checkedZone } from '../checked-zone.ts'
import { temporaryZone, type TemporaryZone } from '../temporary-zone.ts'

const term = (title: string, body: string) => `---\ntitle: ${title}\nmeaning: A word.\n---\n\n${body}\n`
const settings = { 'zone.yaml': 'name: Riverbend\nplainWords: What we learn.\n' }

const writer = ['user.name=Writer', 'user.email=w@example.org', 'maintenance.auto=false']
const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [...writer.flatMap((each) => ['-c', each]), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString()

function savedZone(files: Record<string, string>): TemporaryZone {
  const zone = temporaryZone({ ...settings, ...files })
  save(zone)
  return zone
}

function save({ folder }: TemporaryZone): void {
  writeFileSync(join(folder, '.gitignore'), 'cache/\n')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'Start')
}

function since(zone: TemporaryZone, version = 'main') {
  const { diagnostics, leftOut } = checkSince(checkedZone(zone.content), zone.content, version)
  return { found: diagnostics.map(({ path, rule, blame }) => `${path} ${rule} ${blame}`).sort(), leftOut }
}

test('what was there before is only counted', () => {
  const zone = savedZone({ 'glossary/a.mdx': term('A', 'A {slip}.'), 'glossary/b.mdx': term('B', 'Fine.') })
  expect(since(zone)).toEqual({ found: [], leftOut: { existing: 1 } })
})

test('a changed line, a changed file and a file that git does not know yet', () => {
  const zone = savedZone({
    'glossary/a.mdx': term('A', 'A {slip}.\n\nFine.'),
    'glossary/b.mdx': term('B', '{b}'),
  })
  zone.write('glossary/a.mdx', term('A', 'A {slip}.\n\nA {new one}.'))
  zone.write('glossary/new word.mdx', term('C', 'x'))
  zone.write('glossary/c.mdx', term('C', 'A {third}.'))
  expect(since(zone)).toEqual({
    found: [
      'glossary/a.mdx mdx/expression changed-file',
      'glossary/a.mdx mdx/expression changed-line',
      'glossary/c.mdx mdx/expression changed-line',
      'glossary/new word.mdx file/place changed-line',
    ],
    leftOut: { existing: 1 },
  })
})

test('what a renamed page and a picture that is gone break elsewhere is said there', () => {
  const picture = '<Figure src="desk.png" alt="A desk" people="none" />'
  const zone = savedZone({
    'glossary/a.mdx': term('A', 'See [b](b.mdx).'),
    'glossary/b.mdx': term('B', 'A {slip}.'),
    'glossary/c.mdx': term('C', picture),
    'glossary/desk.png': 'no picture',
  })
  renameSync(join(zone.content, 'glossary/b.mdx'), join(zone.content, 'glossary/renamed.mdx'))
  rmSync(join(zone.content, 'glossary/desk.png'))
  const { found } = since(zone)
  expect(found).toEqual([
    'glossary/a.mdx link/broken caused-by-change',
    'glossary/c.mdx image/missing-file caused-by-change',
    'glossary/renamed.mdx mdx/expression changed-line',
  ])
})

test('a saved link is never followed', () => {
  const zone = temporaryZone({ ...settings, 'glossary/a.mdx': term('A', 'A {slip}.') })
  symlinkSync('a.mdx', join(zone.content, 'glossary/link.mdx'))
  save(zone)
  expect(since(zone)).toEqual({ found: [], leftOut: { existing: 2 } })
  rmSync(join(zone.content, 'glossary/link.mdx'))
  expect(since(zone)).toEqual({ found: [], leftOut: { existing: 1 } })
})

test('lines of a file that look like a patch change nothing', () => {
  const zone = savedZone({ 'glossary/a.mdx': term('A', 'A {slip}.'), 'glossary/b.mdx': term('B', 'Fine.') })
  zone.write('glossary/b.mdx', term('B', 'Fine.\n++ b/glossary/a.mdx\n@@ -0,0 +1,99 @@'))
  expect(since(zone)).toEqual({ found: [], leftOut: { existing: 1 } })
})

test('programs that a repository names for comparing are not run', () => {
  const zone = savedZone({ 'glossary/a.mdx': term('A', 'Fine.') })
  const trace = join(zone.folder, 'ran')
  for (const setting of ['diff.external', 'diff.own.textconv', 'core.fsmonitor'])
    git(zone.folder, 'config', setting, `touch ${trace}; true`)
  mkdirSync(dirname(join(zone.folder, '.git/info/attributes')), { recursive: true })
  writeFileSync(join(zone.folder, '.git/info/attributes'), '*.mdx diff=own\n')
  zone.write('glossary/a.mdx', term('A', 'A {slip}.'))
  expect(since(zone).found).toEqual(['glossary/a.mdx mdx/expression changed-line'])
  expect(() => rmSync(trace)).toThrow('ENOENT')
})

test('an unknown version, an option in its place and a folder in no repository are said in plain words', () => {
  const zone = savedZone({ 'glossary/a.mdx': term('A', 'Fine.') })
  for (const version of ['no-such-branch', '--output=x', ''])
    expect(() => since(zone, version)).toThrow(UsageError)
  expect(() => since(temporaryZone(settings))).toThrow('is in no git repository')
})

test('a filter that the repository names is not started', () => {
  const zone = savedZone({ 'glossary/a.mdx': term('A', 'Fine.'), '.gitattributes': '* filter=a=b.c\n' })
  const marker = join(zone.folder, 'started')
  for (const deed of ['clean', 'smudge', 'process'])
    git(zone.folder, 'config', `filter.a=b.c.${deed}`, `touch '${marker}'; cat`)
  git(zone.folder, 'config', 'filter.a=b.c.required', 'true')
  zone.write('glossary/a.mdx', term('A', 'A {slip}.'))
  expect(since(zone).found).toEqual(['glossary/a.mdx mdx/expression changed-line'])
  expect(existsSync(marker)).toBe(false)
})
