import type { AnyEntry, Entry } from '../content/entry.ts'
import { readGuardrail } from './guardrail-record.ts'
import type { LeaderKind } from './leader-kinds.ts'
import { linkedIn, type LeaderRecord } from './leader-section.ts'
import { readMessage } from './message-record.ts'
import type { PageContext } from './page-context.ts'
import { readPulse } from './pulse-record.ts'
import { readReadiness } from './readiness-record.ts'
import { readSession } from './session-record.ts'
import { readToolChoice } from './tool-choice-record.ts'

type Read = { [K in LeaderKind]: (context: PageContext, entry: Entry<K>) => LeaderRecord }

const read: Read = {
  message: readMessage,
  session: readSession,
  'tool-choice': readToolChoice,
  readiness: readReadiness,
  guardrail: readGuardrail,
  pulse: readPulse,
}

/** Turns a record of leaders into facts, sections and links; what it serves comes last. */
export function readLeaderRecord(
  context: PageContext,
  entry: Extract<AnyEntry, { kind: LeaderKind }>,
): LeaderRecord {
  const record = (read[entry.kind] as (context: PageContext, entry: AnyEntry) => LeaderRecord)(context, entry)
  const { serves } = context.words.leading
  const servings = (['goals', 'problems', 'prototypes', 'risks'] as const).map((field) => ({
    title: serves[field],
    // A record may name several actions of one risk.
    entries: [...new Set(linkedIn(context, entry, field))],
  }))
  return { ...record, links: [...record.links, ...servings] }
}
