import type { Judging } from '../content/schemas/index.ts'
import type { BlindPart } from './blind-view.ts'
import { digestOf } from './canonical.ts'
import { findWrongFinalists } from './find-wrong-finalists.ts'
import { readFrozenEntries } from './frozen-entries.ts'
import { isLeftOut, isWholeBallot } from './left-out.ts'
import type { Published } from './published-results.ts'
import type { PublicSide } from './public-side.ts'
import { receiptCode } from './receipt-code.ts'
import { currentReceipts, readReceipts, type Receipt } from './receipts.ts'

/** Something that does not belong together: the record it is seen in, and what to say of it. */
export type Tampering = { file: string; line?: number } & (
  | { message: 'unknown'; values: { what: string; entry: string; judge: string } }
  | { message: 'scores' | 'text' | 'twice'; values: { entry: string; judge: string } }
  | { message: 'codes' | 'no-page' | 'two-codes'; values: { code: string } }
  | { message: 'swapped'; values: { code: string; other: string } }
  | { message: 'chance'; values: undefined }
  | { message: 'no-ballot'; values: { round: string; judges: string } }
  | { message: 'few-ballots'; values: { round: string; found: number; judges: number } }
  | { message: 'not-held'; values: { round: string } }
  | { message: 'finalists'; values: { round: string; entries: string } }
  | { message: 'left-out'; values: { what: string } }
)

/** Above this many judges, working results out takes too long for a check that runs with every change. */
const mostJudges = 100

/** Says whether results are worked out soon: every sheet is of this competition, and the panel is no crowd. */
export const isSoonWorkedOut = ({ judging, published }: Pick<PublicSide, 'judging' | 'published'>): boolean =>
  (judging.judges?.length ?? 0) <= mostJudges && hasKnownSheets({ judging, published })

/** Says whether every sheet names a judge and an entry that this competition has. */
export function hasKnownSheets({ judging, published }: Pick<PublicSide, 'judging' | 'published'>): boolean {
  const known = knownIds(judging)
  return published.sheets.every(({ entry, judge }) => known.has(entry) && known.has(judge))
}

/**
 * Holds what is public against what was promised and frozen: the sheets, which code is which entry, that no round and
 * no ballot went away without a word, who was in the final, and what is left out.
 */
export function* findTampering(side: PublicSide, { soon = false } = {}): Generator<Tampering> {
  yield* wrongSheets(side)
  yield* wrongCodes(side)
  yield* swappedEntries(side)
  yield* missingBallots(side)
  if (hasKnownSheets(side) && (!soon || isSoonWorkedOut(side)))
    for (const values of findWrongFinalists(side)) yield { file: 'scores.json', message: 'finalists', values }
  const { receipts } = receiptsIn(side)
  for (const what of Object.keys(side.published.leftOut)) {
    const isThere = isWholeBallot(what)
      ? receipts.some(({ commitment }) => receiptCode(commitment) === what)
      : side.published.sheets.some((sheet) => isLeftOut({ [what]: '' }, sheet))
    if (!isThere) yield { file: 'left-out.json', message: 'left-out', values: { what } }
  }
}

const knownIds = ({ rounds, judges = [], frozen }: Judging): ReadonlySet<string> =>
  new Set([...rounds, ...judges].map(({ id }) => id).concat(Object.keys(frozen?.entries ?? {})))

const receiptsIn = ({ id, records }: PublicSide) => readReceipts(id, records.get('receipts.jsonl') ?? '')

function* wrongSheets({ judging, rubric, published }: PublicSide): Generator<Tampering> {
  const { frozen } = judging
  if (!rubric || !frozen) return
  const known = knownIds(judging)
  const criteria = rubric.criteria.map(({ id }) => id)
  const seen = new Set<string>()
  for (const [at, sheet] of published.sheets.entries()) {
    const { round, entry, judge, scores, rubricDigest, entryDigest } = sheet
    // One sheet a line, after the bracket.
    const place = { file: 'scores.json', line: at + 2 }
    const values = { entry, judge }
    const what = [round, entry, judge].find((id) => !known.has(id))
    if (what !== undefined) yield { ...place, message: 'unknown', values: { ...values, what } }
    const given = Object.keys(scores)
    const isWhole = given.length === criteria.length && criteria.every((id) => Object.hasOwn(scores, id))
    if (!isWhole || Object.values(scores).some((score) => score !== null && score > rubric.scale.length))
      yield { ...place, message: 'scores', values }
    if (rubricDigest !== frozen.rubric || (what === undefined && entryDigest !== frozen.entries[entry]))
      yield { ...place, message: 'text', values }
    const key = `${round} ${entry} ${judge}`
    if (seen.has(key)) yield { ...place, message: 'twice', values }
    seen.add(key)
  }
}

/** Which code is which entry: all that were frozen, each once, in the order that the words of chance give. */
function* wrongCodes({ id, judging: { frozen, seed }, published, pages }: PublicSide): Generator<Tampering> {
  if (!frozen) return
  const file = 'codes.json'
  const { codes } = published
  const ids = Object.values(codes)
  for (const code of new Set([...Object.keys(codes), ...Object.keys(frozen.entries)])) {
    const entry = codes[code] ?? ''
    if (!entry.startsWith(`${id}/`) || !Object.hasOwn(frozen.entries, code))
      yield { file, message: 'codes', values: { code } }
    else if (ids.indexOf(entry) !== ids.lastIndexOf(entry))
      yield { file, message: 'two-codes', values: { code } }
    else if (!pages.has(entry)) yield { file, message: 'no-page', values: { code } }
  }
  if (seed?.words === undefined) return
  const place = (entry: string) => digestOf([seed.words, entry])
  const byChance = ids.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
  const inOrder = Object.keys(codes).toSorted((a, b) => Number(a.slice(2)) - Number(b.slice(2)))
  if (inOrder.some((code, at) => codes[code] !== byChance[at]))
    yield { file, message: 'chance', values: undefined }
}

/**
 * Entries of which the page says today what judges read under another code. A page that says what nobody read is for
 * `changedPages` to tell.
 */
function* swappedEntries({ records, published: { codes }, pages }: PublicSide): Generator<Tampering> {
  const textOf = (parts: readonly BlindPart[]) => digestOf(parts.map(({ id, text }) => [id, text]))
  const frozen = readFrozenEntries(records.get('entries.json') ?? '') ?? []
  const read = new Map(frozen.map(({ code, parts }) => [code, textOf(parts)]))
  const codeOf = new Map([...read].map(([code, text]) => [text, code]))
  for (const [code, entry] of Object.entries(codes)) {
    const page = pages.get(entry)
    const text = page && textOf(page)
    const other = text === undefined ? undefined : codeOf.get(text)
    if (other !== undefined && read.get(code) !== text)
      yield { file: 'codes.json', message: 'swapped', values: { code, other } }
  }
}

/** Every judge with a reading list handed in a ballot in each round, or somebody says why not. */
function* missingBallots(side: PublicSide): Generator<Tampering> {
  const { judging, records, published } = side
  const current = currentReceipts(receiptsIn(side).receipts)
  for (const { id: round } of judging.rounds) {
    if (isTold(published, round)) continue
    const own = current.filter((receipt) => receipt.round === round)
    if (own.length === 0) {
      yield { file: 'receipts.jsonl', message: 'not-held', values: { round } }
      continue
    }
    const asked = judgesAsked(judging, records.get(`lists-${round}.json`))
    if (judging.disclosure === 'aggregates only') {
      const silent = asked.filter((judge) => !isTold(published, judge))
      if (own.length < silent.length)
        yield {
          file: 'receipts.jsonl',
          message: 'few-ballots',
          values: { round, found: own.length, judges: asked.length },
        }
      continue
    }
    const given = new Set(
      published.ballots.flatMap((each) => ('shut' in each && each.round === round ? each.judge : [])),
    )
    const judges = asked.filter(
      (judge) => !given.has(judge) && !isTold(published, judge) && !hasReadAll(side, judge, round),
    )
    if (judges.length > leftOutIn(published, own))
      yield { file: 'ballots.json', message: 'no-ballot', values: { round, judges: judges.join(', ') } }
  }
}

/** Ballots that are left out whole, with a reason. */
const leftOutIn = ({ leftOut }: Published, receipts: readonly Receipt[]): number =>
  receipts.filter(({ commitment }) => Object.hasOwn(leftOut, receiptCode(commitment))).length

/** Says whether a decision about what is left out names a judge or a round in its reason. */
const isTold = ({ decisions }: Published, id: string): boolean =>
  (decisions?.decisions ?? []).some(
    ({ about, why }) => (about === 'left-out' || about === 'other') && why.split(/[^\w-]+/).includes(id),
  )

/** Who got a reading list; when nobody can tell any more, all judges. */
function judgesAsked({ judges = [] }: Judging, lists: string | undefined): string[] {
  try {
    const read: unknown = JSON.parse(lists ?? '')
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return Object.keys(read)
  } catch {
    // As if it were gone.
  }
  return judges.map(({ id }) => id)
}

/** Whoever has read every entry of a final in the rounds before has nothing to hand in. */
function hasReadAll({ judging, published: { sheets } }: PublicSide, judge: string, round: string): boolean {
  const at = judging.rounds.findIndex(({ id }) => id === round)
  if (judging.rounds[at]?.reads !== 'finalists') return false
  const before = new Set(judging.rounds.slice(0, at).map(({ id }) => id))
  const read = new Set(
    sheets.flatMap((sheet) => (sheet.judge === judge && before.has(sheet.round) ? sheet.entry : [])),
  )
  return sheets.every((sheet) => sheet.round !== round || read.has(sheet.entry))
}
