import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { smallZone } from '../import/small-zone.ts'
import { runHere } from '../run-here.ts'
import type { TemporaryZone } from '../temporary-zone.ts'

const run = (zone: TemporaryZone, args: readonly string[], answers: readonly string[] = []) =>
  runHere('new', args, zone.env, answers.join('\n'))

/** The same in a process of its own, with a real pipe. */
function runAlone(zone: TemporaryZone, args: readonly string[], answers: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/preflight.mjs', 'scripts/new.ts', ...args],
    {
      env: { ...process.env, ...zone.env },
      input: answers.join('\n'),
      encoding: 'utf8',
    },
  )
  return { code: status, output: stdout + stderr }
}

test('answers through a pipe make the next cycle, and the check says what it thinks of it', () => {
  const zone = smallZone()
  const { code, output } = runAlone(
    zone,
    ['plan-cycle'],
    [
      ...[
        'Draft by Friday',
        'Do slots help?',
        'Twenty slots in class.',
        'One class',
        '20 to 49',
        'Dec 7, 2026',
      ],
      ...[
        '12/18/2026',
        'Drafts rise by ten points.',
        '67%',
        'Nine in ten slots were used.',
        'Drafts on Friday.',
        '',
      ],
    ],
  )
  expect(output).toContain('What do you want to find out? *')
  expect(output).toMatch(
    /Written: .*cycle-04\.mdx\nNothing is missing\.\n[\s\S]*Looked at 1 of 1 files[\s\S]*Next: npm start/,
  )
  expect(code, output).toBe(0)
  expect(readFileSync(join(zone.content, 'prototypes/draft-by-friday/cycle-04.mdx'), 'utf8')).toBe(`---
question: Do slots help?
change: Twenty slots in class.
scale: 2
students: 20-49
starts: 2026-12-07
ends: 2026-12-18
plannedOn: 2026-11-21
prediction:
  measure: drafts-by-friday
  value: 67
  words: Drafts rise by ten points.
  because: Nine in ten slots were used.
lookAt: Drafts on Friday.
---
`)
})

test('it asks in Spanish, takes rows of a table, and an answer that is missing gives exit code 1', async () => {
  const zone = smallZone()
  const { code, output } = await run(
    zone,
    ['note', '--lang', 'es', '--of', 'writing-together'],
    [
      ...[
        'Turnos en la clase',
        'Reunión',
        '18 de noviembre de 2026',
        '12',
        'Eastside K-8',
        '¿Dónde van los turnos?',
      ],
      ...['El almuerzo es corto; Nadie tiene miedo de un borrador', ''],
      ...['Contar tres clases', 'docente de cuarto grado', '4 de diciembre de 2026', ''],
      ...['', '', 'Contar', 'Fue una buena tarde.'],
    ],
  )
  expect(output).toContain('Día de la reunión')
  expect(output).not.toContain('comunidad se reunió')
  const text = readFileSync(
    join(zone.content, 'communities/writing-together/notes/2026-11-18-turnos-en-la-clase.mdx'),
    'utf8',
  )
  expect(text).toBe(`---
title: Turnos en la clase
lang: es
type: meeting
date: 2026-11-18
people: 12
schools: [eastside-k-8]
question: ¿Dónde van los turnos?
heard:
  - El almuerzo es corto
  - Nadie tiene miedo de un borrador
promises:
  - what: Contar tres clases
    who: docente de cuarto grado
    by: 2026-12-04
next: Contar
---

Fue una buena tarde.
`)
  expect(code, output).toBe(0)
  const short = await run(zone, ['lesson'], ['A lesson with a name'])
  expect(short.code).toBe(1)
  expect(short.output).toContain('“The lesson” has no answer yet.')
  expect(readFileSync(join(zone.content, 'lessons/a-lesson-with-a-name.mdx'), 'utf8')).toBe(
    '---\ntitle: A lesson with a name\ndraft: true\n---\n',
  )
})

test('what cannot be meant is said in words, with exit code 2, and nothing is written', async () => {
  const zone = smallZone()
  for (const [args, words, answers] of [
    [['poem'], 'poem is no form'],
    [[], 'Say what is new'],
    [['note', '--lang', 'fr'], '--lang fr is not known'],
    [['note', '--of', 'writing-togther'], 'Did you mean writing-together'],
    [['plan-cycle'], 'Did you mean Draft by Friday', ['Draft by Fridy']],
  ] as const) {
    const { code, output } = await run(zone, args, answers)
    expect(output).toContain(words)
    expect(code, output).toBe(2)
  }
  expect(existsSync(join(zone.content, 'prototypes/draft-by-friday/cycle-04.mdx'))).toBe(false)
  expect((await run(zone, ['--help'])).output).toContain('npm run new -- KIND')
})

test('no answer at all writes nothing, also when the input ends in the middle of a question', async () => {
  const zone = smallZone()
  const silent = await run(zone, ['lesson'])
  expect(silent.output).toContain('No question was answered. Nothing was written.')
  expect(silent.code).toBe(2)
  const terminal = 'data:text/javascript,process.stdin.isTTY=true;process.stdout.isTTY=true'
  const ended = spawnSync(
    process.execPath,
    ['--import', './scripts/preflight.mjs', '--import', terminal, 'scripts/new.ts', 'lesson'],
    { env: { ...process.env, ...zone.env }, input: '', encoding: 'utf8' },
  )
  expect(ended.stderr).toBe('Nothing was written.\n')
  expect(ended.status).toBe(2)
  expect(existsSync(join(zone.content, 'lessons'))).toBe(false)
})
