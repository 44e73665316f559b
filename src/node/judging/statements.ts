import { quote } from '../../lib/content/issue.ts'
import { isStatedBy, readStatement, type Statement } from '../../lib/judging/statement.ts'
import { keysOf } from '../../lib/judging/take-in.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { readJudges } from './invite-judges.ts'
import { planFile } from './judging-paths.ts'
import type { PrivateStore } from './private-store.ts'

const folder = 'statements'

/** What judges said of conflicts, by judge, in the order of their clocks. */
export function readStatements(store: PrivateStore, competition: string): Map<string, Statement[]> {
  const statements = store
    .list(folder)
    .flatMap((name) => readStatement(store.read(`${folder}/${name}`) ?? '') ?? [])
    .filter((each) => each.competition === competition)
    .sort((a, b) => Date.parse(a.declaredAt) - Date.parse(b.declaredAt))
  return Map.groupBy(statements, ({ judge }) => judge)
}

/** Schools that were named in any of a judge's statements: a later one adds to those before. */
export const schoolsNamed = (statements: readonly Statement[] = []): string[] => [
  ...new Set(statements.flatMap(({ conflicts }) => conflicts.map(({ school }) => school))),
]

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
  { now, dryRun }: { now: string; dryRun: boolean },
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
  if (!isStatedBy(statement, known.verifies))
    return refuse('it is signed with a link that was replaced. Ask the judge to use the new link.')
  if (Date.parse(declaredAt) > Date.parse(now) + day)
    return refuse(
      `it says it is from ${declaredAt}, which has not come yet. Ask the judge to set the clock of the device, and to hand it in again.`,
    )
  const earlier = readStatements(store, competition.id).get(judge) ?? []
  if (earlier.some(({ signature }) => signature === statement.signature))
    return refuse('this very statement is in already.')
  const unknown = conflicts.filter(({ school }) => !zone.graph.get('school', school))
  if (!dryRun) store.write(freeName(store, judge), text)
  const cleared = readJudges(store).find(({ id }) => id === judge)?.cleared ?? []
  const schools = conflicts.map(({ school }) => school)
  const last = earlier.findLast((each) => Date.parse(each.declaredAt) <= Date.parse(declaredAt))
  const tookBack = schoolsNamed(last && [last]).filter(
    (school) => !schools.includes(school) && !cleared.includes(school),
  )
  const namedAgain = schools.filter((school) => cleared.includes(school))
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
      ...(tookBack.length > 0
        ? [
            `  took back: ${tookBack.join(', ')}. ${judge} named this before, so it still counts. If it was a mistake, write in judges.yaml, at ${judge}: cleared: [${tookBack.join(', ')}]`,
          ]
        : []),
      ...namedAgain.map(
        (school) =>
          `  ${school} stands under cleared in judges.yaml, so it does not count. Take it out there if it is a conflict after all.`,
      ),
      ...unknown.map(({ school }) => `  ${school} is no school of this zone any more: ask the judge.`),
      ...(given.length > 0 && conflicts.length > 0
        ? [
            `  Round ${given.map(({ id }) => id).join(', ')} is given out already. Run assign again if no ballot is in; otherwise ask ${judge} to step back from the entry on the page.`,
          ]
        : []),
    ],
  }
}

/** A day, in milliseconds: no clock is further off by mistake of the time zone alone. */
const day = 86_400_000

/** Nothing that a judge said is written over: each statement has a file of its own. */
function freeName(store: PrivateStore, judge: string): string {
  const taken = new Set(store.list(folder))
  let number = 1
  while (taken.has(`${judge}-${number}.json`)) number++
  return `${folder}/${judge}-${number}.json`
}
