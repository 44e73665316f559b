import { findIdentifiers } from '../../lib/check/identifiers.ts'
import { lookOver, type Look } from '../../lib/judging/look-over.ts'
import type { Ballot } from '../../lib/judging/score-sheet.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { conflictsOf } from './conflicts.ts'
import { readJudges } from './invite-judges.ts'
import type { PrivateStore } from './private-store.ts'

const sentences: Record<Look['look'], (judge: string, entries: string) => string> = {
  'conflict-scored': (judge, entries) =>
    `${judge} has a conflict with ${entries}, named before or since, and the score counts. Leave it out with a reason, --without "${judge} ${entries.split(', ')[0]} ...", or say in decisions.yaml why the score stands.`,
  'same-on-all': (judge, entries) =>
    `${judge} gave all criteria the same level in more than half of the sheets (${entries}). Ask for a second look.`,
  quick: (judge, entries) =>
    `${judge} took less than three minutes for ${entries}. Ask whether the entry was read to its end.`,
  'short-feedback': (judge, entries) =>
    `${judge} wrote fewer than 80 letters to the team of ${entries}. Ask for one strength and one question.`,
  'same-words': (judge, entries) =>
    `${judge} wrote words that another entry got too (${entries}). Ask for words that fit each entry.`,
  'no-reason': (judge) => `${judge} handed in a later ballot and did not say why. Ask for the reason.`,
  personal: (judge, entries) =>
    `${judge} wrote an address, a phone number or the like about ${entries}. Take it out before teams read it.`,
}

/** What the chair should look at on opened ballots, before anything is decided; nothing when all looks sound. */
export function tellLooks(
  files: CompetitionFiles,
  store: PrivateStore,
  ballots: readonly Ballot[],
): string[] {
  const looks = lookOver(ballots, {
    conflicts: conflictsOf(files, store, readJudges(store)),
    isPersonal: (text) => findIdentifiers(text).length > 0,
  })
  const lines = looks.map(({ look, judge, entries }) => sentences[look](judge, entries.join(', ')))
  return lines.length > 0 ? ['Worth a second look:', ...lines.map((line) => `- ${line}`)] : []
}
