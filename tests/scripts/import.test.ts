import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/node/run-command.ts'
import { smallZone } from '../import/small-zone.ts'
import { runHere } from '../run-here.ts'
import { temporaryZone, type TemporaryZone } from '../temporary-zone.ts'

const run = (zone: TemporaryZone, ...args: string[]) => runHere('import', args, zone.env)
const fixture = (name: string) => join('tests/import/fixtures', name)

test('a sound document is written once, and the check reads it', async () => {
  const zone = smallZone()
  const first = await run(zone, fixture('plan-cycle-es.docx'))
  expect(first.code, first.output).toBe(0)
  expect(first.output).toMatch(/Escrito: .*prototypes\/draft-by-friday\/cycle-04\.mdx\nNo falta nada\./)
  const again = await run(zone, fixture('plan-cycle-es.docx'), '--lang', 'en')
  expect(again.code).toBe(1)
  expect(again.output).toContain(
    'The same write-up is there already, so nothing was written: prototypes/draft-by-friday/cycle-04.mdx.',
  )
  expect(existsSync(join(zone.content, 'prototypes/draft-by-friday/cycle-05.mdx'))).toBe(false)
  const page = join(zone.content, 'prototypes/draft-by-friday/cycle-04.mdx')
  const checked = await runHere('check', [page], zone.env)
  expect(checked.output.match(/explain (\S+)/g)?.sort()).toEqual(
    ['cycle/no-time', 'privacy/small-cell'].map((rule) => `explain ${rule}`),
  )
})

test('what is missing gives exit code 1, pictures are clean, and --dry-run writes nothing', async () => {
  const zone = smallZone()
  const page = join(zone.content, 'lessons/what-we-learned-from-the-paper-sheet.mdx')
  const dry = await run(zone, fixture('free.docx'), '--dry-run')
  expect(dry.code, dry.output).toBe(1)
  expect(dry.output).toContain('Would write')
  expect(existsSync(page)).toBe(false)
  const done = await run(zone, fixture('free.docx'))
  expect(done.code).toBe(1)
  expect(done.output).toContain(
    'Add a line like this one: outcome: worked | did not work | mixed | watch out',
  )
  expect(existsSync(page)).toBe(true)
  const picture = readFileSync(page.replace('.mdx', '-1.jpg'))
  expect(picture.toString('latin1')).not.toContain('Secret Person')
  expect((await sharp(picture).metadata()).width).toBe(900)
})

test('a cycle that is there is only added to, and only when that was asked for', async () => {
  const zone = smallZone()
  const path = 'prototypes/draft-by-friday/cycle-03.mdx'
  zone.write(path, '---\nquestion: Do slots help?\nstarts: 2025-10-06\n---\n')
  const before = readFileSync(join(zone.content, path), 'utf8')
  const refused = await run(zone, fixture('close-cycle-en.docx'))
  expect(refused.code).toBe(1)
  expect(refused.output).toContain('Run it again with --add')
  expect(readFileSync(join(zone.content, path), 'utf8')).toBe(before)
  const added = await run(zone, fixture('close-cycle-en.docx'), '--add')
  expect(added.output).toContain(`Added to`)
  const after = readFileSync(join(zone.content, path), 'utf8')
  expect(after).toMatch(/^---\nquestion: Do slots help\?\nstarts: 2025-10-06\nresultsOn: 2026-11-21\n/)
  expect(after).toContain('decision: adapt\n')
})

test('a picture comes with its page: never without it, and once', async () => {
  const zone = smallZone()
  const folder = join(zone.content, 'prototypes/draft-by-friday')
  zone.write('prototypes/draft-by-friday/cycle-03.mdx', '---\nquestion: Do slots help?\n---\n')
  const close = ['--kind', 'close-cycle', '--of', 'draft-by-friday']
  const pictures = () => readdirSync(folder).filter((name) => name.endsWith('.jpg'))
  expect((await run(zone, fixture('free.docx'), ...close)).output).toContain('Run it again with --add')
  expect(pictures()).toEqual([])
  await run(zone, fixture('free.docx'), ...close, '--add')
  expect(pictures()).toEqual(['cycle-03-1.jpg'])
  const page = readFileSync(join(folder, 'cycle-03.mdx'), 'utf8')
  const again = await run(zone, fixture('free.docx'), ...close, '--add')
  expect(again.output).toContain('The same write-up is there already')
  expect(pictures()).toEqual(['cycle-03-1.jpg'])
  expect(readFileSync(join(folder, 'cycle-03.mdx'), 'utf8')).toBe(page)
})

test('what cannot be read is said in a sentence, with exit code 2', async () => {
  const zone = temporaryZone({ 'zone.yaml': 'name: Ours\nplainWords: A zone.\nlanguages: [es, en]\n' })
  const broken = join(zone.folder, 'broken.docx')
  writeFileSync(broken, 'PK\u0003\u0004 and no more')
  const pdf = join(zone.folder, 'page.pdf')
  writeFileSync(pdf, '%PDF-1.7')
  const table = join(zone.folder, 'answers.csv')
  writeFileSync(table, 'a,b\n1,2\n')
  const english = await run(zone, broken, '--lang', 'en')
  expect([english.code, english.output]).toEqual([2, expect.stringContaining('The file is damaged')])
  const sheet = join(zone.folder, 'answers.xlsx')
  writeFileSync(sheet, 'PK\u0003\u0004')
  const old = join(zone.folder, 'old.doc')
  writeFileSync(old, 'from long ago')
  const all = await run(zone, broken, pdf, table, sheet, old)
  expect(all.code).toBe(2)
  for (const words of [
    'El archivo está dañado',
    'No es un archivo de Word',
    'Ninguna columna de la tabla',
    'Es una hoja de cálculo',
    'Es un archivo de Word antiguo',
  ])
    expect(all.output).toContain(words)
  for (const [args, words] of [
    [[join(zone.folder, 'none.docx')], 'There is no file'],
    [[broken, '--kind', 'poem'], '--kind poem is not known'],
    [[table, '--of', 'nothing'], '--of nothing'],
    [[], 'Name a file'],
    [['--of'], "'--of <value>' argument missing"],
  ] as const) {
    const { code, output } = await run(zone, ...args)
    expect(output).toContain(words)
    expect(code, output).toBe(2)
  }
  // As it is typed, in a process of its own.
  const help = await runCommand(
    process.execPath,
    ['--import', './scripts/preflight.mjs', 'scripts/import.ts', '--help'],
    { env: zone.env },
  )
  expect([help.code, help.output]).toEqual([0, expect.stringContaining('No file is ever written over.')])
})
