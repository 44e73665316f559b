import { z } from 'zod'
import { parseJson } from '../content/parse-json.ts'
import { canonicalBytes } from './canonical.ts'
import { isSignedBy, signBytes, type JudgeKeys } from './judge-keys.ts'
import { id } from './record-fields.ts'

/**
 * What a judge says before anybody decides who reads what: which schools are too close, and that the code is kept.
 * It holds no score, so it is signed and not sealed; it goes to the chair alone and is never public.
 */
export const statementSchema = z.strictObject({
  zonebook: z.literal('statement-1'),
  competition: id.max(80),
  judge: id.max(80),
  /** Instant on the judge's clock, ISO 8601 in UTC. A later statement adds to those before and takes nothing back. */
  declaredAt: z.iso.datetime(),
  codeAccepted: z.literal(true),
  /** Schools this judge may not read, by id, each with the reason. */
  conflicts: z
    .array(z.strictObject({ school: id.max(80), because: z.string().trim().min(1).max(300) }))
    .max(500),
  /** Anybody else the chair should know of, in the judge's words. */
  others: z.string().max(500),
  /** Ed25519 over everything else. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
})

/** See `statementSchema`. */
export type Statement = z.output<typeof statementSchema>

/** Signs a statement. */
export function writeStatement(
  said: Omit<Statement, 'zonebook' | 'codeAccepted' | 'signature'>,
  keys: JudgeKeys,
): Statement {
  const unsigned = { zonebook: 'statement-1' as const, codeAccepted: true as const, ...said }
  return { ...unsigned, signature: signBytes(canonicalBytes(unsigned), keys) }
}

/** Reads the text of a handed-in file; undefined when it is no statement. */
export const readStatement = (text: string): Statement | undefined => parseJson(statementSchema, text)

/** Says whether the judge with this key signed the statement just as it is. */
export const isStatedBy = ({ signature, ...unsigned }: Statement, verifies: string): boolean =>
  isSignedBy(canonicalBytes(unsigned), signature, verifies)
