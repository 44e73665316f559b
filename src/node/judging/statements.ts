import { quote } from '../../lib/content/issue.ts'
import { isStatedBy, readStatement, type Statement } from '../../lib/judging/statement.ts'
import { keysOf } from '../../lib/judging/take-in.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { planFile } from './judging-paths.ts'
import type { PrivateStore } from './private-store.ts'

const folder = 'statements'

/** What judges said of conflicts, by judge. */
export function readStatements(store: PrivateStore, competition: string): Map<string, Statement> {
  const statements = store
    .list(folder)
    .flatMap((name) => readStatement(store.read(`${folder}/${name}`) ?? '') ?? [])
  return new Map(
    statements.flatMap((each) => (each.competition === competition ? [[each.judge, each] as const] : [])),
  )
}

/** What became of a statement that was handed in: the lines to print, and whether it was refused. */
export interface StatementIntake {
  lines: string[]
  refused: boolean
}

/** Takes in a judge's statement; undefined when the text is none. */
export function takeInStatement(
  text: string,
  { competition, judging, zone }: CompetitionFiles,
  store: PrivateStore,
  dryRun: boolean,
): StatementIntake | undefined {
  const statement = readStatement(text)
  if (!statement) return undefined
  const refuse = (why: string): StatementIntake => ({ lines: [`not taken in, ${why}`], refused: true })
  const { judge, conflicts, others, declaredAt } = statement
  if (statement.competition !== competition.id)
    return refuse(`it is for another competition, not for ${competition.id}.`)
  const known = judging.judges?.find(({ id }) => id === judge)
  if (!known) return refuse('no judge with this id was invited.')
  if (!keysOf(known).some((key) => isStatedBy(statement, key)))
    return refuse('it does not carry this judge’s signature, or something in it was changed. Ask the judge.')
  const before = readStatements(store, competition.id).get(judge)
  if (before && Date.parse(before.declaredAt) >= Date.parse(declaredAt))
    return refuse(`a statement of this judge from ${before.declaredAt} is in already.`)
  const unknown = conflicts.filter(({ school }) => !zone.graph.get('school', school))
  if (!dryRun) store.write(`${folder}/${judge}.json`, text)
  const given = judging.rounds.filter(({ id }) => store.read(planFile(id)) !== undefined)
  const named = conflicts.map(({ school, because }) => `${school} (${quote(because, 300)})`).join(', ')
  return {
    refused: false,
    lines: [
      `statement of ${judge}: ${named === '' ? 'no school is too close' : `too close to ${named}`}.`,
      ...(others === ''
        ? []
        : [
            `  ${judge} also writes: ${quote(others, 500)}\n  Name schools or entries that follow from it in judges.yaml.`,
          ]),
      ...unknown.map(({ school }) => `  ${school} is no school of this zone any more: ask the judge.`),
      ...(given.length > 0 && conflicts.length > 0
        ? [
            `  Round ${given.map(({ id }) => id).join(', ')} is given out already. Run assign again if no ballot is in; otherwise ask ${judge} to step back from the entry on the page.`,
          ]
        : []),
    ],
  }
}
