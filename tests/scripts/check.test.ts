import { spawn } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/node/run-command.ts'
import { exampleZone } from '../example-zone.ts'
import { runHere } from '../run-here.ts'
import { temporaryZone, type TemporaryZone } from '../temporary-zone.ts'

const check = (zone: TemporaryZone, ...args: string[]) => runHere('check', args, zone.env)
const checkAlone = (zone: TemporaryZone, ...args: string[]) =>
  runCommand(process.execPath, ['--import', './scripts/preflight.mjs', 'scripts/check.ts', ...args], {
    env: zone.env,
  })
const settings = { 'zone.yaml': 'name: Z\nplainWords: A zone.\n' }
const term = (body: string) => `---\ntitle: Term\nmeaning: A word.\n---\n\n${body}\n`
const sound =
  '---\ntitle: Few drafts\nstatement: 90 of 212 grade 8 students hand in no first draft.\n---\n\nText.\n'

test('exit code 0 when nothing stops a page, 1 when something does, 2 when it could not check', async () => {
  const zone = temporaryZone({ ...settings, 'problems/few-drafts.mdx': sound })
  expect((await checkAlone(zone)).code).toBe(0)
  zone.write('problems/bad.mdx', '---\ntitle: x\n---\n')
  expect((await checkAlone(zone)).code).toBe(1)
  expect((await checkAlone(zone, '--format', 'papyrus')).code).toBe(2)
  expect((await checkAlone(zone, '--no-such-option')).code).toBe(2)
  expect((await checkAlone(temporaryZone({}))).code).toBe(2)
})

test('the last line says how much was looked at', async () => {
  const zone = temporaryZone({ ...settings, 'problems/few-drafts.mdx': sound })
  const { output } = await check(zone)
  expect(output.trim().split('\n').at(-1)).toMatch(
    /^Looked at 2 of 2 files, \d+ rules, \d+\.\d s\. \d+ to fix, \d+ to consider\.$/,
  )
  expect((await check(zone, '--lang', 'es')).output.trim().split('\n').at(-1)).toMatch(
    /^Se revisaron 2 de 2 archivos/,
  )
})

test('a finding has file, line and column, and JSON carries both languages', async () => {
  const zone = temporaryZone({
    ...settings,
    'problems/few-drafts.mdx': sound.replace('statement', 'statment'),
  })
  const text = (await check(zone)).output
  expect(text).toContain('problems/few-drafts.mdx')
  expect(text).toMatch(/3:1 .*statment/)
  const report = JSON.parse((await check(zone, '--format', 'json')).output) as {
    diagnostics: { rule: string; start: unknown; message: { en: string; es: string } }[]
  }
  const found = report.diagnostics.find((item) => item.rule === 'frontmatter/unknown-key')
  expect(found?.start).toEqual({ line: 3, column: 1 })
  expect(found?.message.en).toContain('statement')
  expect(found?.message.es).not.toBe(found?.message.en)
})

test('paths narrow what is said, counted and fixed; a path with nothing below it is said to be one', async () => {
  const slip = sound.replace('Few drafts', 'Drafts: too few')
  const zone = temporaryZone({ ...settings, 'problems/a.mdx': slip, 'problems/b.mdx': slip })
  const one = await check(zone, join(zone.content, 'problems/a.mdx'), '--fix')
  expect(one.code).toBe(0)
  expect(one.output).toContain('1 fixed.')
  expect(one.output).toContain('Looked at 1 of 1 files')
  expect(readFileSync(join(zone.content, 'problems/b.mdx'), 'utf8')).toBe(slip)
  expect((await check(zone, join(zone.content, 'problems'))).code).toBe(1)
  const none = await check(zone, join(zone.content, 'problem'))
  expect(none.code).toBe(2)
  expect(none.output).toContain('Nothing was checked')
})

test('one bad file hides no other', async () => {
  const zone = temporaryZone({
    ...settings,
    'problems/broken.mdx': 'no frontmatter at all',
    'problems/few-drafts.mdx': sound.replace('statement', 'statment'),
    'lessons/x.mdx': '---\ntitle: a: b: c\n---\n',
  })
  const { output } = await check(zone)
  for (const path of ['problems/broken.mdx', 'problems/few-drafts.mdx', 'lessons/x.mdx'])
    expect(output).toContain(path)
})

test('what a file says can never be a command to the build server or the terminal', async () => {
  const zone = temporaryZone({
    ...settings,
    'problems/x.mdx': '---\ntitle: "x"\nstatement: y\nstatus: "\\n::error file=a::owned\\u001b[31m"\n---\n',
  })
  const github = (await check(zone, '--format', 'github')).output
  expect(github.split('\n').filter((line) => line.startsWith('::error file=a'))).toEqual([])
  const text = (await check(zone)).output
  expect(text).not.toContain('\u001b')
  expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([])
})

test('--fix writes what cannot change the meaning, and a second run finds nothing left to fix by itself', async () => {
  const zone = temporaryZone({
    ...settings,
    'problems/x.mdx':
      '---\ntitle: Drafts: too few\nstatement: Few drafts.\n---\n\nWe saw <5 drafts and a lone { here.\n',
  })
  await check(zone, '--fix')
  await check(zone, '--fix')
  const text = readFileSync(join(zone.content, 'problems/x.mdx'), 'utf8')
  expect(text).toContain('title: "Drafts: too few"')
  expect(text).toContain('We saw &lt;5 drafts and a lone &#123; here.')
  expect((await check(zone, '--fix')).output).toContain('0 fixed.')
})

test('explain says what a rule looks for, in both languages', async () => {
  const zone = temporaryZone(settings)
  expect((await check(zone, 'explain', 'cycle/prediction-missing')).output).toContain(
    'A cycle has results but no prediction.',
  )
  expect((await check(zone, 'explain', 'cycle/prediction-missing', '--lang', 'es')).output).toContain(
    'Un ciclo tiene resultados',
  )
  expect((await check(zone, 'explain', 'no/such-rule')).code).toBe(2)
  zone.write('zone.yaml', `${settings['zone.yaml']}languages: [es, en]\n`)
  expect((await check(zone, 'explain', 'cycle/prediction-missing')).output).toContain(
    'Un ciclo tiene resultados',
  )
})

test('the map says which lesson helps with which problem, and proposes one where a link is missing', async () => {
  const zone = await exampleZone()
  const { output } = await check(zone, '--map')
  expect(output).toContain('Booked time beats open time')
  zone.write(
    'lessons/unlinked.mdx',
    '---\ntitle: Shorter drafts come in\nclaim: Ask for one page by Friday and more first drafts of grade 8 writers come in.\n---\n',
  )
  expect((await check(zone, '--map')).output).toMatch(/Shorter drafts come in[\s\S]*few-first-drafts/)
})

test('--fail-on says from which weight on the command fails', async () => {
  const zone = temporaryZone({ ...settings, 'glossary/a.mdx': term('A {slip}.') })
  expect((await check(zone, '--fail-on', 'fix')).code).toBe(1)
  zone.write('glossary/a.mdx', term('A lone { here.'))
  expect((await check(zone, '--fail-on', 'fix')).code).toBe(0)
  expect((await check(zone, '--fail-on', 'tip')).code).toBe(1)
  expect((await check(zone, '--fail-on', 'info')).code).toBe(2)
})

test('explain lists rules by subject and knows what a mistyped name means', async () => {
  const zone = temporaryZone(settings)
  const all = (await check(zone, 'explain')).output
  expect(all).toMatch(/^cycle\n {2}cycle\//m)
  expect(all).toMatch(/^link\n {2}link\//m)
  expect((await check(zone, 'explain', 'link')).output).not.toContain('cycle/')
  const mistyped = await check(zone, 'explain', 'cycle/predction-missing')
  expect(mistyped.code).toBe(2)
  expect(mistyped.output).toContain('Did you mean cycle/prediction-missing')
})

test('options that cannot be meant together, and --fix=ask without a terminal, are said in plain words', async () => {
  const zone = temporaryZone(settings)
  for (const options of [
    ['--watch', '--fix'],
    ['--watch', '--format', 'json'],
    ['--write'],
    ['--since', 'main'],
    ['--fix=ask'],
    ['--fix=yes'],
  ])
    expect((await check(zone, ...options)).code).toBe(2)
})

test('with a baseline only what is new is said and counts', async () => {
  const zone = temporaryZone({ ...settings, 'glossary/a.mdx': term('A {slip}.') })
  expect((await check(zone, 'baseline', '--write')).output).toContain('1 in the baseline, 1 of them new')
  const { code, output } = await check(zone, '--fail-on', 'fix')
  expect(code).toBe(0)
  expect(output).toContain('1 that was there before is not shown.')
  expect((await check(zone, '--no-baseline', '--fail-on', 'fix')).code).toBe(1)
})

test('--watch checks again when a file changes, follows no link, and ends with Ctrl-C and exit code 0', async () => {
  const zone = temporaryZone({ ...settings, 'glossary/a.mdx': term('A {slip}.') })
  symlinkSync('..', join(zone.content, 'glossary/round'))
  const child = spawn(
    process.execPath,
    ['--import', './scripts/preflight.mjs', 'scripts/check.ts', '--watch'],
    {
      env: { ...process.env, ...zone.env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let output = ''
  const said = (words: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!words.test(output)) return
        child.stdout.off('data', look)
        resolve()
      }
      child.stdout.on('data', look)
      look()
    })
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise((resolve) => child.once('close', resolve))
  await said(/Looked at/)
  output = ''
  zone.write('glossary/a.mdx', term('A {new one} and {another}.'))
  await said(/2 new, 1 gone\. Looked at/)
  expect(output).not.toContain('{slip}')
  output = ''
  zone.write('glossary/new/b.mdx', term('B'))
  await said(/1 new, 0 gone\./)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('on a build server, whose log others can read, no line of a file is quoted', async () => {
  const zone = temporaryZone({
    ...settings,
    'lessons/pairs.mdx':
      '---\ntitle: Pairs\nclaim: Give pairs two minutes before they share.\n---\n\nMy student Jayden cried when his mom called.\n',
  })
  const run = (CI: string) => runHere('check', [], { ...zone.env, CI })
  expect((await run('')).output).toContain('Jayden')
  const { output } = await run('true')
  expect(output).toContain('lessons/pairs.mdx')
  expect(output).toContain('6:')
  expect(output).not.toContain('Jayden')
})
