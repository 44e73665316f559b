/**
 * What is not counted, with the reason that becomes public: a whole ballot by the code of its receipt
 * (`685F-E4EA-0A1B-9C2D`), or what one judge said of one entry (`j-03 e-02`), for example because of a conflict that
 * was told late. Such a sheet stays among the published scores, so that the ballot is still seen to be whole.
 */
export type LeftOut = Readonly<Record<string, string>>

const pattern = /^([0-9A-F]{4}(?:-[0-9A-F]{4}){3}|j-\d{2,3} e-\d{2,3})\s+(\S.*)$/

/** Reads what somebody typed: what is left out, then why. Undefined when one of the two is missing. */
export function readLeftOut(typed: string): [what: string, because: string] | undefined {
  const [, what, because] = pattern.exec(typed.trim()) ?? []
  return what === undefined || because === undefined ? undefined : [what, because]
}

/** Says whether what this judge said of this entry is left out. */
export const isLeftOut = (leftOut: LeftOut, { judge, entry }: { judge: string; entry: string }): boolean =>
  Object.hasOwn(leftOut, `${judge} ${entry}`)

/** Says whether a whole ballot is meant. */
export const isWholeBallot = (what: string): boolean => !what.includes(' ')
