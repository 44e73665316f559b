import { z } from 'zod'
import { canonicalBytes } from './canonical.ts'
import { isSignedBy, signBytes, type JudgeKeys } from './judge-keys.ts'

const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/**
 * What a judge says before anybody decides who reads what: which schools are too close, and that the code is kept.
 * It holds no score, so it is signed and not sealed; it goes to the chair alone and is never public.
 */
export const statementSchema = z.strictObject({
  zonebook: z.literal('statement-1'),
  competition: id,
  judge: id,
  /** Instant on the judge's clock, ISO 8601 in UTC. Of two statements the later one counts. */
  declaredAt: z.iso.datetime(),
  codeAccepted: z.literal(true),
  /** Schools this judge may not read, by id, each with the reason. */
  conflicts: z.array(z.strictObject({ school: id, because: z.string().trim().min(1).max(300) })).max(500),
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
export function readStatement(text: string): Statement | undefined {
  try {
    return statementSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Says whether the judge with this key signed the statement just as it is. */
export const isStatedBy = ({ signature, ...unsigned }: Statement, verifies: string): boolean =>
  isSignedBy(canonicalBytes(unsigned), signature, verifies)
