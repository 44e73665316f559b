import { expect, test } from 'vitest'
import { checkContent } from '../../src/lib/check/check.ts'
import { exampleFile } from '../../src/lib/check/example-file.ts'
import type { Example } from '../../src/lib/check/rule.ts'
import { rules } from '../../src/lib/check/rules/index.ts'
import { graphOfExample } from '../../src/lib/check/check-example.ts'

function said(example: Example, only = 'words/'): string[] {
  const report = checkContent(graphOfExample(example), {
    today: '2026-11-21',
    rules: rules.filter(({ id }) => id.startsWith(only)),
    textOf: (path) => example[path],
  })
  return report.diagnostics.map(({ rule, message }) => `${rule}: ${message.en}`)
}

const lesson = (body: string, lang?: string) => ({
  'lessons/one.mdx': `${exampleFile({ title: 'One', claim: 'Ask first.', lang })}\n${body}\n`,
})
const spanish =
  'Cada grupo pide una cita con la persona que enseña, trae un texto y lo lee en voz alta en la mesa. Después se hace una sola pregunta, y el grupo elige qué quiere cambiar antes del viernes. '

test('Spanish is never judged by the formula or the words of English', () => {
  // Spanish words have more syllables, so the formula of English calls an ordinary text hard.
  expect(said(lesson(spanish.repeat(4), 'en'))).toEqual([expect.stringContaining('words/grade')])
  expect(said(lesson(spanish.repeat(4), 'es'))).toEqual([])
  expect(said(lesson(spanish.repeat(4)))).toEqual([
    expect.stringContaining('words/lang-missing: This reads like Spanish.'),
  ])
  expect(said(lesson('Se habla del leverage en la clase, y de la forma en que se usa.', 'es'))).toEqual([])
})

test('a language without a formula has no grade', () => {
  expect(
    said(lesson('Les élèves de la classe ont écrit dans leurs cahiers pendant la leçon. '.repeat(12), 'fr')),
  ).toEqual([])
})

test('lists, headings, tables and numbers do not count as sentences', () => {
  const items = '- implementation responsibilities\n- institutional communication\n'.repeat(40)
  const table = `| Organization | Responsibility |\n| --- | --- |\n${'| administration | individualization |\n'.repeat(40)}`
  expect(said(lesson(`## Organizational responsibilities\n\n${items}\n${table}`), 'words/grade')).toEqual([])
})

test.each([
  ['Meet with the IEP team.', 'words/acronym: Spell out IEP the first time'],
  ['Meet with the QZX team.', 'words/acronym: What does QZX stand for?'],
  ['We use seat time well.', 'words/define: Not everybody knows “seat time”.'],
  ['We leverage it.', 'words/buzzword: “leverage”: there are plainer words. Try: “use”.'],
])('%s', (body, start) => {
  expect(said(lesson(body))).toEqual([expect.stringContaining(start)])
})

test.each([
  'An individualized education program is written. Meet with the IEP team.',
  'Grades K-8 in NYC, room B12, unit IV, form P-12: DO NOT run.',
  'We gave up seat time (hours in class).',
  'They call it “best practice”.',
  'Foster families came to the talk.',
])('nothing to say of: %s', (body) => {
  expect(said(lesson(body))).toEqual([])
})

test('the short form of a school or of the author of a source is known', () => {
  const zone = {
    'schools/ada.mdx': exampleFile({ title: 'Ada Lovelace Middle', level: 'middle' }),
    'sources/crpe.mdx': exampleFile({
      title: 'A report',
      citation: 'Center on Reinventing Public Education (CRPE), 2018.',
      type: 'report',
    }),
  }
  const page = (body: string) => ({
    'lessons/one.mdx': `${exampleFile({ title: 'One', claim: 'Ask first.', sources: '[crpe]' })}\n${body}\n`,
  })
  expect(said({ ...zone, ...page('CRPE saw this, and so did ALM.') })).toEqual([])
})
