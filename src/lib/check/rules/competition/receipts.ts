import { nextReceipt, readReceipts, receiptLine, type Receipt } from '../../../judging/receipts.ts'
import { defineRule } from '../../rule.ts'

const path = 'competitions/ideas/judging/receipts.jsonl'
const ballot = (digit: string): Omit<Receipt, 'number' | 'prev'> => ({
  round: 'r1',
  commitment: digit.repeat(64),
  file: 'f'.repeat(64),
  bytes: 4600,
  receivedAt: '2027-01-10T09:00:00Z',
  lane: 'file',
})
const first = nextReceipt('ideas', [], ballot('a'))
const second = nextReceipt('ideas', [first], ballot('b'))
/** A second ballot that takes the place of the one with this digit. */
const inPlaceOf = (digit: string) =>
  nextReceipt('ideas', [first], { ...ballot('b'), supersedes: digit.repeat(64) })
const fileOf = (...receipts: Receipt[]) => ({ [path]: receipts.map(receiptLine).join('') })

export const receipts = defineRule({
  id: 'competition/receipts',
  severity: 'stop',
  summary: 'The list of ballots that came in was changed by hand.',
  why: 'Each line holds a mark of the line before, so that no ballot can be dropped or slipped in later without a trace. Judges look for their own code in this list.',
  messages: {
    unreadable: ({ line }: { line: number }) =>
      `Line ${line} is no receipt. The list is written by \`npm run judge -- intake\` and not by hand: put the file back as it was saved last.`,
    'chain-broken': ({ line }: { line: number }) =>
      `Line ${line} does not follow from the line before: a line was taken out, added or changed. Put the file back as it was saved last.`,
    twice: ({ line }: { line: number }) =>
      `Line ${line} counts a ballot that is in the list already. Put the file back as it was saved last.`,
    'replaces-nothing': ({ line }: { line: number }) =>
      `Line ${line} takes the place of a ballot that is not in the list, or was replaced before, so a judge would count twice or not at all. Put the file back as it was saved last.`,
  },
  examples: {
    passes: [fileOf(first), fileOf(first, second), fileOf(first, inPlaceOf('a'))],
    fails: [
      fileOf(second),
      fileOf({ ...first, bytes: 1 }, second),
      fileOf(first, nextReceipt('ideas', [first], ballot('a'))),
      fileOf(first, inPlaceOf('c')),
      { [path]: 'three ballots are in\n' },
    ],
  },
  *check({ graph }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging-record' || file.name !== 'receipts.jsonl') continue
      for (const { line, fault } of readReceipts(file.owner, file.text).faults)
        yield { path: file.path, span: spanOfLine(file.text, line), message: fault, values: { line } }
    }
  },
})

function spanOfLine(text: string, line: number) {
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  return { start, end: start + (lines[line - 1]?.length ?? 0) }
}
