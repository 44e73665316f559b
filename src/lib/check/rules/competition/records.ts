import type { ScoreSheet } from '../../../judging/score-sheet.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { publishedCompetitions, type PublishedCompetition } from '../../published-competitions.ts'
import { defineRule } from '../../rule.ts'

const changed = (change: Partial<ScoreSheet>) =>
  examplePublished({
    sheet: (sheet) => (sheet.entry === 'e-03' && sheet.judge === 'j-02' ? { ...sheet, ...change } : sheet),
  })
const levels = (a: number, b: number) => ({ 'criterion-a': a, 'criterion-b': b, 'criterion-c': 1 })

export const records = defineRule({
  id: 'competition/records',
  severity: 'stop',
  summary: 'Records of a judged competition are missing, or do not belong together.',
  why: 'After the reveal anybody can work out the results again from these files. That works only when all are there, and each score is of a real entry, by a judge of this competition, with the rubric that was frozen.',
  messages: {
    file: ({ name }: { name: string }) =>
      `“${name}” is missing, or is not what publishing wrote. Write all records again: \`npm run judge -- publish\`.`,
    decisions: ({ name }: { name: string }) =>
      `“${name}” cannot be read, or awards an entry that is not in \`codes.json\`. Until it is mended, no result is shown.`,
    partial: ({ name }: { name: string }) =>
      `“${name}” is here without \`results.json\`. Write all records again: \`npm run judge -- publish\`.`,
    unknown: ({ what, entry, judge }: { what: string; entry: string; judge: string }) =>
      `The sheet of ${judge} for ${entry} names “${what}”, which this competition does not have. Put the file back as it was published.`,
    scores: ({ entry, judge }: { entry: string; judge: string }) =>
      `The sheet of ${judge} for ${entry} leaves out a criterion, has one that the rubric does not have, or has a score outside the scale. Put the file back as it was published.`,
    text: ({ entry, judge }: { entry: string; judge: string }) =>
      `The sheet of ${judge} for ${entry} was made for another text or another rubric than the one that was frozen. Put the file back as it was published.`,
    twice: ({ entry, judge }: { entry: string; judge: string }) =>
      `${judge} has two sheets for ${entry} in one round, so it would count twice. Put the file back as it was published.`,
    codes: ({ code }: { code: string }) =>
      `\`codes.json\` and the entries that were frozen differ in ${code}. Put the file back as it was published, so that readers can see which entry is which.`,
  },
  examples: lazyExamples(() => {
    const passes = [examplePublished(), examplePublished({ disclosure: 'aggregates only' })]
    const fails = [
      examplePublished({ records: { 'scores.json': '{}' } }),
      examplePublished({ records: { 'decisions.yaml': 'awarded: [e-07]\n' } }),
      without('results.json'),
      changed({ judge: 'j-09' }),
      changed({ scores: levels(4, 1) }),
      changed({ scores: { 'criterion-a': 1 } }),
      changed({ rubricDigest: 'f'.repeat(64) }),
      changed({ entry: 'e-01' }),
      examplePublished({
        records: { 'codes.json': '{"e-01": "ideas/a", "e-02": "ideas/b", "e-03": "ideas/c", "e-04": "x"}' },
      }),
    ]
    return { passes, fails }
  }),
  *check({ graph }) {
    const folders = new Set<string>()
    for (const each of publishedCompetitions(graph)) {
      folders.add(each.id)
      for (const name of each.unreadable) {
        const message = name === 'decisions.yaml' ? 'decisions' : 'file'
        yield { path: each.pathOf(name), message, values: { name } }
      }
      yield* wrongSheets(each)
      yield* wrongCodes(each)
    }
    for (const file of graph.beside) {
      if (file.role !== 'judging-record' || folders.has(file.owner)) continue
      if (/^(?:scores|ballots)\.json$/.test(file.name))
        yield { path: file.path, message: 'partial', values: { name: file.name } }
    }
  },
})

function* wrongSheets({ judging, rubric, published, pathOf }: PublishedCompetition) {
  const { frozen, rounds, judges = [] } = judging
  if (!published || !rubric || !frozen) return
  const known = new Set([...rounds, ...judges].map(({ id }) => id).concat(Object.keys(frozen.entries)))
  const criteria = rubric.criteria.map(({ id }) => id)
  const seen = new Set<string>()
  for (const [at, sheet] of published.sheets.entries()) {
    const { round, entry, judge, scores, rubricDigest, entryDigest } = sheet
    // One sheet a line, after the bracket.
    const place = { path: pathOf('scores.json'), line: at + 2 }
    const values = { entry, judge }
    const what = [round, entry, judge].find((id) => !known.has(id))
    if (what !== undefined) yield { ...place, message: 'unknown' as const, values: { ...values, what } }
    const given = Object.keys(scores)
    const isWhole = given.length === criteria.length && criteria.every((id) => Object.hasOwn(scores, id))
    if (!isWhole || Object.values(scores).some((score) => score !== null && score > rubric.scale.length))
      yield { ...place, message: 'scores' as const, values }
    if (rubricDigest !== frozen.rubric || (what === undefined && entryDigest !== frozen.entries[entry]))
      yield { ...place, message: 'text' as const, values }
    const key = `${round} ${entry} ${judge}`
    if (seen.has(key)) yield { ...place, message: 'twice' as const, values }
    seen.add(key)
  }
}

function* wrongCodes({ id, judging: { frozen }, published, pathOf }: PublishedCompetition) {
  if (!published || !frozen) return
  const { codes } = published
  for (const code of new Set([...Object.keys(codes), ...Object.keys(frozen.entries)]))
    if (!codes[code]?.startsWith(`${id}/`) || !Object.hasOwn(frozen.entries, code))
      yield { path: pathOf('codes.json'), message: 'codes' as const, values: { code } }
}

function without(name: string): Record<string, string> {
  const { [`competitions/ideas/judging/${name}`]: _, ...rest } = examplePublished()
  return rest
}
