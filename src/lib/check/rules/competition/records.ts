import { entryPages } from '../../../judging/entry-pages.ts'
import { findTampering } from '../../../judging/find-tampering.ts'
import type { ScoreSheet } from '../../../judging/score-sheet.ts'
import { examplePublished, lazyExamples } from '../../example-published.ts'
import { publishedCompetitions } from '../../published-competitions.ts'
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
    'two-codes': ({ code }: { code: string }) =>
      `The entry of ${code} has another code too. Each entry is judged once: put \`codes.json\` back as it was published.`,
    'no-page': ({ code }: { code: string }) =>
      `\`codes.json\` names an entry for ${code} that has no page here. Put the page or the file back: readers want to see what was judged.`,
    chance: () =>
      'The words of chance give the entries other codes than `codes.json` does, so scores would go to the wrong team. Put the file back as it was published.',
    swapped: ({ code, other }: { code: string; other: string }) =>
      `The page of the entry that \`codes.json\` calls ${code} says what judges read as ${other}. Put both back as they were published.`,
    'no-ballot': ({ round, judges }: { round: string; judges: string }) =>
      `In round ${round} no ballot counts of: ${judges}. If one fell ill or stepped back from all, say so in \`decisions.yaml\` (\`about: left-out\`) and name the round or the judge in \`why\`.`,
    'few-ballots': ({ round, found, judges }: { round: string; found: number; judges: number }) =>
      `${judges} judges were asked to read in round ${round}, and ${found} handed in a ballot. Say why in \`decisions.yaml\` (\`about: left-out\`) and name the round or the judges in \`why\`.`,
    'not-held': ({ round }: { round: string }) =>
      `Round ${round} was promised in \`judging.yaml\`, and no ballot of it is here. If it was not held, say why in \`decisions.yaml\` (\`about: other\`) and name the round in \`why\`.`,
    finalists: ({ round, entries }: { round: string; entries: string }) =>
      `Scores of the rounds before do not put these on the side of round ${round} where they stand: ${entries}. The first entries go on. If people decided otherwise, say why in \`decisions.yaml\` (\`about: other\`) and name them in \`entries\`.`,
    'left-out': ({ what }: { what: string }) =>
      `\`left-out.json\` names “${what}”, and no receipt or sheet has this name. Put the file back as it was published.`,
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
      turned('codes.json'),
      examplePublished({ records: { 'lists-r1.json': '{ "j-01": "sealed", "j-04": "sealed" }' } }),
      examplePublished({ records: { 'left-out.json': '{ "j-01 e-99": "A conflict was told late." }' } }),
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
      if (!each.published) continue
      const side = { ...each, published: each.published, pages: entryPages(graph, each.id) }
      for (const { file, ...found } of findTampering(side, { soon: true }))
        yield { path: each.pathOf(file), ...found }
    }
    for (const file of graph.beside) {
      if (file.role !== 'judging-record' || folders.has(file.owner)) continue
      if (/^(?:scores|ballots)\.json$/.test(file.name))
        yield { path: file.path, message: 'partial', values: { name: file.name } }
    }
  },
})

function without(name: string): Record<string, string> {
  const { [`competitions/ideas/judging/${name}`]: _, ...rest } = examplePublished()
  return rest
}

/** The entries get each other's codes. */
function turned(name: string): Record<string, string> {
  const codes = JSON.parse(examplePublished()[`competitions/ideas/judging/${name}`] ?? '{}') as object
  const others = Object.values(codes).reverse()
  const text = JSON.stringify(Object.fromEntries(Object.keys(codes).map((code, at) => [code, others[at]])))
  return examplePublished({ records: { [name]: text } })
}
