import { stringify } from 'yaml'
import { checkWriteUps } from '../../lib/check/check-write-ups.ts'
import type { FieldPath } from '../../lib/content/issue.ts'
import { positionAt, spanOfField } from '../../lib/content/position.ts'
import type { JudgingDecisions } from '../../lib/content/schemas/index.ts'
import { findDecisionTroubles, readDecisions, type DecisionTrouble } from '../../lib/judging/decisions.ts'
import type { LeftOut } from '../../lib/judging/left-out.ts'
import type { Results } from '../../lib/judging/results-schema.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { findPrivateWords, type SaidWords } from './find-private-words.ts'
import { readJudges } from './invite-judges.ts'
import { decisionsFile } from './judging-paths.ts'
import type { PrivateStore } from './private-store.ts'

/** What the chair decided, as the private store holds it, and what is wrong with it: file, line, what to type. */
export interface ChairDecisions {
  decisions: JudgingDecisions | undefined
  troubles: string[]
}

/** Reads the chair's `decisions.yaml` and holds it against the results. A draft without a decision counts as none. */
export function chairDecisions(
  files: CompetitionFiles,
  store: PrivateStore,
  results: Results,
  leftOut: LeftOut = {},
): ChairDecisions {
  const text = store.read(decisionsFile)
  const shape = text === undefined ? [] : misspelt(files, store, text)
  if (shape.length > 0) return { decisions: undefined, troubles: shape }
  const read = text === undefined ? undefined : readDecisions(text)
  const decisions = read && (read.awarded || read.decisions.length > 0) ? read : undefined
  const codes = Object.keys(files.judging.frozen?.entries ?? {})
  const place = (field: FieldPath) => lineAt(store, text ?? '', field)
  const troubles = findDecisionTroubles(decisions, { results, codes, judging: files.judging, leftOut })
  return {
    decisions,
    troubles: [
      ...troubles.map((trouble) => tell(trouble, store, place)),
      ...named(files, store, decisions?.decisions ?? []),
    ],
  }
}

/** The text that becomes public: what was decided, without the chair's own remarks. */
export const publicDecisions = (decisions: JudgingDecisions): string =>
  stringify(decisions, { lineWidth: 110 })

/** What the check says of the file, as it would where it becomes public. */
function misspelt({ competition, zone }: CompetitionFiles, store: PrivateStore, text: string): string[] {
  const path = `competitions/${competition.id}/judging/${decisionsFile}`
  const { diagnostics } = checkWriteUps([{ path, text }], {
    zone: undefined,
    today: zone.today,
    isWanted: (rule) => /^(?:file|frontmatter)\//.test(rule),
  })
  return diagnostics.map(
    ({ start, message }) => `${store.folder}/${decisionsFile}:${start.line}: ${message.en}`,
  )
}

function lineAt({ folder }: PrivateStore, text: string, field: FieldPath): string {
  const { line } = positionAt(text, spanOfField(text, field).start)
  return `${folder}/${decisionsFile}:${line}`
}

function tell(
  trouble: DecisionTrouble,
  { folder }: PrivateStore,
  place: (field: FieldPath) => string,
): string {
  switch (trouble.trouble) {
    case 'undecided':
      return `${folder}/${decisionsFile}: scores alone cannot tell about ${trouble.entries.join(', ')}, and nobody has decided. Write who is awarded, as in awarded: [e-01, e-02], and a decision that names these entries and says why. npm run judge -- report writes a draft of it.`
    case 'no-reason':
      return `${place(trouble.field)}: ${trouble.entry} stands at the line or is placed against the order of scores, and no decision names it. Add it to entries: [${trouble.entry}] of the decision that says why: one about tie, order, another-review or left-out, made after the last round closed.`
    case 'unknown-entry':
      return `${place(trouble.field)}: there is no entry ${trouble.entry}. The codes are those that judges read, such as e-01.`
    case 'twice':
      return `${place(trouble.field)}: ${trouble.entry} is awarded twice. Take one of the two out.`
    case 'unknown-rule':
      return `${place(trouble.field)}: there is no tie rule ${trouble.rule}. judging.yaml has ${trouble.rules}; write rule: 1 for the first.`
    case 'too-early':
      return `${place(trouble.field)}: this was decided on ${trouble.on}, before the last ballots could be opened on ${trouble.opened}. Write the day of the talk.`
    case 'short-why':
      return `${place(trouble.field)}: this says too little. Write why in a sentence that a team can follow.`
    case 'no-left-out':
      return `${folder}/${decisionsFile}: something is left out of the count, and no decision says who settled that. Add one: about: left-out, with the day, the roles and why.`
    case 'short-left-out':
      return `The reason for leaving out ${trouble.what} becomes public, and it says too little. Write it in a few words more.`
  }
}

/** Decisions that would tell a name, with the line to change. */
function named(
  files: CompetitionFiles,
  store: PrivateStore,
  decisions: JudgingDecisions['decisions'],
): string[] {
  const text = store.read(decisionsFile) ?? ''
  const said = decisions.flatMap(({ why, by, steppedBack = [] }, index): SaidWords[] => [
    { where: lineAt(store, text, ['decisions', index, 'why']), text: why },
    { where: lineAt(store, text, ['decisions', index, 'by']), text: by.join('. ') },
    { where: lineAt(store, text, ['decisions', index, 'steppedBack']), text: steppedBack.join('. ') },
  ])
  return findPrivateWords(said, files.zone, readJudges(store)).flatMap(({ where, severity, what }) =>
    severity === 'stop' ? `${where}: this becomes public. ${what} Write a role or a code instead.` : [],
  )
}
