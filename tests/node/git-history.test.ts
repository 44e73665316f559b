import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { generateHistory } from '../../scripts/bench/generate-history.ts'
import { openGitHistory } from '../../src/node/git-history.ts'
import { runHere } from '../run-here.ts'
import { temporaryRepository } from '../temporary-repository.ts'
import { temporaryZone } from '../temporary-zone.ts'

const path = 'prototypes/talk/cycle-01.mdx'
const plan = '---\nprediction: { measure: drafts, value: 60 }\n---\n'
const done = plan.replace('---\n', '---\nobservations: More drafts came in.\n')
const long = `\n${'Pairs talk for two minutes before they write. '.repeat(20)}\n`
const daysOf = (history: ReturnType<typeof openGitHistory>['history'], file = path) => {
  const { prediction, results, predictionChanged } = history.cycle(file) ?? {}
  return [prediction?.day, results?.day, predictionChanged?.day]
}

test('each half of a cycle has the day on which it was saved', () => {
  const zone = temporaryRepository()
  zone.save('2026-02-02', { [path]: plan })
  zone.save('2026-02-09', { 'lessons/talk.mdx': 'Talk.' })
  zone.save('2026-02-20', { [path]: done })
  const { history, stamp } = zone.open()
  expect(history.state).toBe('whole')
  expect(daysOf(history)).toEqual(['2026-02-02', '2026-02-20', undefined])
  expect(history.changesOf(path).map(({ day }) => day)).toEqual(['2026-02-20', '2026-02-02'])
  expect(history.paths.toSorted()).toEqual(['lessons/talk.mdx', path])
  zone.save('2026-02-21', { [path]: done.replace('60', '58') })
  expect(daysOf(zone.open().history)[2]).toBe('2026-02-21')
  expect(zone.open().stamp).not.toBe(stamp)
})

test('a pull request counts when it is merged, whatever the dates in it, and as the work of its writer', () => {
  const zone = temporaryRepository()
  zone.save('2026-02-01', { 'lessons/talk.mdx': 'Talk.' }, 'lead')
  zone.git('switch', '--quiet', '--create', 'cycle')
  zone.save('2026-01-05', { [path]: plan })
  zone.save('2026-02-18', { [path]: done })
  zone.git('switch', '--quiet', 'main')
  zone.save('2026-02-19', { 'lessons/talk.mdx': 'Talk more.' }, 'lead')
  zone.merge('2026-02-20', 'cycle')
  const { history } = zone.open()
  expect(daysOf(history)).toEqual(['2026-02-20', '2026-02-20', undefined])
  const [saved] = history.changesOf(path)
  const lead = history.changesOf('lessons/talk.mdx')
  expect(lead.map(({ author }) => author)).toEqual([lead[0]?.author, lead[0]?.author])
  expect(saved?.author).not.toBe(lead[0]?.author)
  expect(JSON.stringify(history.changesOf(path))).not.toContain('teacher')
})

test('a new name takes the history along, also when the numbers of two cycles move up', () => {
  const zone = temporaryRepository()
  const second = 'prototypes/talk/cycle-02.mdx'
  const other = done.replace('More drafts', 'The same') + long.toUpperCase()
  zone.save('2026-02-02', { [path]: plan + long })
  zone.save('2026-02-09', { [second]: other })
  zone.git('mv', `content/${second}`, 'content/prototypes/talk/cycle-03.mdx')
  zone.git('mv', `content/${path}`, `content/${second}`)
  zone.save('2026-02-16')
  zone.git('mv', 'content/prototypes/talk', 'content/prototypes/talk-first')
  zone.save('2026-02-17')
  const { history } = zone.open()
  expect(daysOf(history, 'prototypes/talk-first/cycle-02.mdx')).toEqual(['2026-02-02', undefined, undefined])
  expect(daysOf(history, 'prototypes/talk-first/cycle-03.mdx')).toEqual([
    '2026-02-09',
    '2026-02-09',
    undefined,
  ])
  expect(history.changesOf('prototypes/talk-first/cycle-02.mdx').map(({ day }) => day)).toEqual([
    '2026-02-02',
  ])
  expect(history.cycle(second)).toBeUndefined()
})

test('a commit with an earlier date than the one before it was not saved before it, and a clock that is ahead moves nothing', () => {
  const zone = temporaryRepository()
  const now = Date.parse('2026-03-01') / 1000
  zone.save('2026-02-02', { 'lessons/talk.mdx': 'Talk.' })
  zone.save('2031-01-01', { 'lessons/talk.mdx': 'Talk more.' })
  zone.save('2020-01-01', { [path]: plan })
  zone.save('2026-02-20', { [path]: done })
  expect(daysOf(zone.open({ now }).history)).toEqual(['2026-02-02', '2026-02-20', undefined])
  const { prediction, results } = zone.open({ now }).history.cycle(path) ?? {}
  expect(prediction!.time).toBeLessThan(results!.time)
})

test('the branch of the zone is asked, not the one that is checked out; without it, what is checked out', () => {
  const zone = temporaryRepository()
  zone.save('2026-02-02', { [path]: plan })
  zone.git('switch', '--quiet', '--create', 'mine')
  zone.save('2026-02-20', { [path]: done })
  expect(daysOf(zone.open().history)).toEqual(['2026-02-02', undefined, undefined])
  for (const branch of ['mine', 'gone', 'main:content', '--output=out', 'main@{upstream}', ''])
    expect(daysOf(zone.open({ branch }).history), branch).toEqual(['2026-02-02', '2026-02-20', undefined])
  expect(existsSync(join(zone.folder, 'out'))).toBe(false)
})

test('where history is missing, nothing is known', () => {
  const loose = temporaryZone({ [path]: plan })
  const open = (content: string) => openGitHistory({ content, branch: 'main', factsFile: loose.storeFile })
  expect(open(loose.content)).toMatchObject({ stamp: 'none', history: { state: 'none' } })
  expect(open(join(loose.folder, 'gone'))).toMatchObject({ stamp: 'none' })

  const zone = temporaryRepository()
  zone.write(path, plan)
  expect(zone.open().history.state).toBe('none')
  writeFileSync(join(zone.folder, 'README.md'), 'A zone.')
  zone.git('add', 'README.md')
  zone.commit('2026-02-01')
  expect(zone.open()).toMatchObject({ stamp: 'none', history: { state: 'none' } })
  zone.save('2026-02-02')
  expect(zone.open().history.state).toBe('whole')

  vi.stubEnv('PATH', zone.folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(zone.open()).toMatchObject({ stamp: 'none', history: { state: 'none' } })
})

test.each(['--depth=1', '--filter=blob:none'])(
  'a copy made with %s claims nothing, and nothing is fetched',
  (part) => {
    const zone = temporaryRepository()
    zone.save('2026-02-02', { [path]: plan })
    zone.save('2026-02-20', { [path]: done })
    zone.git('config', 'uploadpack.allowFilter', 'true')
    const copy = join(zone.folder, 'copy')
    zone.git('clone', '--quiet', '--no-checkout', part, pathToFileURL(zone.folder).href, copy)
    mkdirSync(join(copy, 'content'))
    const held = () => zone.git('-C', copy, 'cat-file', '--batch-all-objects', '--batch-check')
    const before = held()
    const { history } = zone.open({ content: join(copy, 'content') })
    expect([history.state, history.cycle(path), history.paths]).toEqual(['shallow', undefined, []])
    expect(held()).toBe(before)
  },
)

test('the repository starts no program, and no name of a file or variable leads elsewhere', () => {
  const zone = temporaryRepository()
  const odd = 'lessons/a"\n:000000 b\tc.mdx'
  const marker = join(zone.folder, 'started')
  const program = join(zone.folder, 'program')
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 })
  zone.save('2026-02-02', { [path]: plan, [odd]: 'Talk.', '.gitattributes': '*.mdx diff=run\n' })
  zone.save('2026-02-20', { [path]: done })
  for (const name of ['core.fsmonitor', 'diff.external', 'diff.run.textconv', 'gpg.program', 'core.pager'])
    zone.git('config', name, program)
  zone.git('config', 'log.showSignature', 'true')
  zone.git('config', 'diff.relative', 'true')
  zone.git('config', 'color.ui', 'always')
  zone.write('.git', 'gitdir: /elsewhere\n')
  vi.stubEnv('GIT_DIR', '/elsewhere')
  vi.stubEnv('GIT_INDEX_FILE', '/elsewhere')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { history } = zone.open()
  expect(daysOf(history)).toEqual(['2026-02-02', '2026-02-20', undefined])
  expect(history.changesOf(odd)).toHaveLength(1)
  expect(existsSync(marker)).toBe(false)
})

test('results that do not fit count, and a text that cannot be read claims nothing', () => {
  const prove = (first: string, file = path) => {
    const zone = temporaryRepository()
    zone.save('2026-02-02', { [file]: first })
    if (file !== path) zone.git('rm', '--quiet', `content/${file}`)
    zone.save('2026-02-05', { [path]: plan })
    zone.save('2026-02-20', { [path]: done })
    const { results, unclear } = zone.open().history.cycle(path)!
    return [results?.day, unclear]
  }
  expect(prove('---\nresults: 21 spoke\n---\n')).toEqual(['2026-02-02', undefined])
  expect(prove('---\nresults:\n---\n')).toEqual(['2026-02-20', undefined])
  expect(prove('---\ntitle: a: b: c\n  x\nresults: 21\n---\n')).toEqual(['2026-02-20', true])
  expect(prove('---\ntitle: a: b: c\n  x\n---\n')).toEqual(['2026-02-20', undefined])
  expect(prove(done + 'x'.repeat(300_000))).toEqual(['2026-02-20', true])
  for (const ending of ['md', 'mdx'])
    expect(prove(done + long, `prototypes/talk/cycle-02.${ending}`)).toEqual(['2026-02-20', true])
})

test('a branch beside what is checked out is not believed', () => {
  const zone = temporaryRepository()
  zone.save('2026-02-01', { 'lessons/talk.mdx': 'Talk.' })
  zone.git('switch', '--quiet', '--create', 'forged')
  zone.save('2026-02-02', { [path]: plan })
  zone.git('switch', '--quiet', 'main')
  zone.save('2026-02-20', { [path]: done })
  expect(daysOf(zone.open({ branch: 'forged' }).history)[0]).toBe(daysOf(zone.open().history)[0])
})

test('a text is read once: what is kept of it is used, and a damaged file costs only time', () => {
  const zone = temporaryRepository()
  zone.save('2026-02-02', { [path]: plan })
  zone.save('2026-02-20', { [path]: done })
  expect(daysOf(zone.open().history)[1]).toBe('2026-02-20')
  const kept = readFileSync(zone.factsFile, 'utf8')
  expect(kept).not.toContain('More drafts')
  writeFileSync(zone.factsFile, kept.replaceAll('"results":true', '"results":false'))
  expect(daysOf(zone.open().history)[1]).toBeUndefined()
  for (const damaged of ['', '{', 'null', '{"version":1}', kept.slice(0, -9)]) {
    writeFileSync(zone.factsFile, damaged)
    expect(daysOf(zone.open().history)[1]).toBe('2026-02-20')
  }
})

test('the check speaks of what was saved together', async () => {
  const zone = temporaryRepository()
  const say = async () => {
    const { output } = await runHere('check', ['--format', 'json'], zone.env)
    expect(output).toContain('"diagnostics"')
    return output.includes('cycle/prediction-after')
  }
  zone.save('2026-02-02', { 'zone.yaml': 'name: Z\nplainWords: A zone.\n', [path]: plan })
  zone.write(path, done)
  expect(await say()).toBe(false)
  zone.git('update-ref', '-d', 'HEAD')
  zone.save('2026-02-20')
  expect(await say()).toBe(true)
})

test('a long history is read whole', () => {
  const folder = join(temporaryZone({}).folder, 'long')
  generateHistory(folder, 800)
  const options = { content: join(folder, 'content'), branch: 'main', factsFile: join(folder, 'facts') }
  const { history } = openGitHistory(options)
  expect(history.paths).toHaveLength(600)
  for (const prototype of [0, 199])
    expect(history.cycle(`prototypes/prototype-${prototype}/cycle-01.mdx`)?.saved).toMatchObject({
      results: true,
    })
})
