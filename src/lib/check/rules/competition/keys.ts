import type { Judging } from '../../../content/schemas/index.ts'
import type { FieldPath } from '../../../content/issue.ts'
import { exampleJudging } from '../../example-judging.ts'
import { defineRule } from '../../rule.ts'

const recipient = (letter: string) => `age1${letter.repeat(58)}`
const [chair, deputy] = [recipient('q'), recipient('p')]
const judge = (id: string, letter: string, key = letter) =>
  `{ id: ${id}, verifies: ${key.repeat(43)}, recipient: ${recipient(letter)} }`
const keysOf = (keys: string, judges = `${judge('j-01', 'a')}, ${judge('j-02', 'c')}`) =>
  exampleJudging({ more: `keys: { ${keys} }\njudges: [${judges}]\n` })

export const keys = defineRule({
  id: 'competition/keys',
  severity: 'stop',
  summary: 'The keys that ballots are sealed with would not hold, or were never tried.',
  why: 'A ballot can be opened only with the key it was sealed to. A key that nobody has tried may be one that never opens, and then weeks of reading are lost.',
  messages: {
    drill: () =>
      'No test ballot was opened with these keys. Make them with `npm run judge -- keygen`, which tries each key and writes down the day.',
    'late-drill': ({ drill, opens }: { drill: string; opens: string }) =>
      `The keys were tried on ${drill}, and judges began on ${opens}. Ballots sealed before that day may not open: try each key on one of them now.`,
    same: () =>
      'Chair and deputy have the same key. The deputy’s key is there for the day the chair’s is lost: make two with `npm run judge -- keygen`.',
    twice: ({ id }: { id: string }) =>
      `“${id}” shares its name or its key with another judge, so one could hand in for the other. Make a new link: \`npm run judge -- invite --again ${id}\`.`,
  },
  examples: {
    passes: [exampleJudging(), keysOf(`chair: ${chair}, deputy: ${deputy}, drill: 2026-11-18`)],
    fails: [
      keysOf(`chair: ${chair}, deputy: ${deputy}`),
      keysOf(`chair: ${chair}, deputy: ${deputy}, drill: 2026-12-04`),
      keysOf(`chair: ${chair}, deputy: ${chair}, drill: 2026-11-18`),
      keysOf(
        `chair: ${chair}, deputy: ${deputy}, drill: 2026-11-18`,
        `${judge('j-01', 'a')}, ${judge('j-02', 'c', 'a')}`,
      ),
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside)
      if (file.role === 'judging' && file.judging)
        for (const finding of findingsIn(file.judging)) yield { path: file.path, ...finding }
  },
})

function* findingsIn({ keys, judges = [], rounds }: Judging) {
  const opens = rounds[0]?.opens.slice(0, 10) ?? ''
  const field: FieldPath = ['keys']
  if (keys && !keys.drill) yield { field, atKey: true, message: 'drill' as const, values: undefined }
  if (keys?.drill && keys.drill > opens)
    yield {
      field: ['keys', 'drill'] as FieldPath,
      message: 'late-drill' as const,
      values: { drill: keys.drill, opens },
    }
  if (keys && keys.chair === keys.deputy)
    yield { field: ['keys', 'deputy'] as FieldPath, message: 'same' as const, values: undefined }
  const seen = new Set<string>()
  for (const [index, { id, verifies, recipient, before = [] }] of judges.entries()) {
    const marks = [id, verifies, recipient, ...before]
    if (marks.some((mark) => seen.has(mark)))
      yield { field: ['judges', index, 'id'] as FieldPath, message: 'twice' as const, values: { id } }
    for (const mark of marks) seen.add(mark)
  }
}
