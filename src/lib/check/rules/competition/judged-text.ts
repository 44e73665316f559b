import type { KnowledgeGraph } from '../../../content/graph.ts'
import type { Judging } from '../../../content/schemas/index.ts'
import { calibrationDigest } from '../../../judging/calibration.ts'
import { changedPages } from '../../../judging/changed-pages.ts'
import { findChangedText, type JudgedText } from '../../../judging/find-changed-text.ts'
import { nextReceipt, readReceipts, receiptLine } from '../../../judging/receipts.ts'
import type { History } from '../../../knowledge/history.ts'
import { exampleFile } from '../../example-file.ts'
import { exampleHistory } from '../../example-history.ts'
import { exampleBlindEntry, exampleJudging, exampleCalibration } from '../../example-judging.ts'
import { exampleRubric } from '../../example-rubric.ts'
import { defineRule } from '../../rule.ts'

/** A competition that is frozen, and the page of its one entry. */
const handedIn = (text: string, more: Record<string, string> = {}) => ({
  ...exampleJudging(),
  'competitions/ideas/entries/garden.mdx': exampleFile({
    ...{ title: 'Garden', school: 'ada-lovelace-middle', parts: `{ vision: ${text} }` },
    ...more,
  }),
})
const entriesPath = (id: string) => `competitions/${id}/judging/entries.json`
const firstBallot = {
  'competitions/ideas/judging/receipts.jsonl': receiptLine(
    nextReceipt('ideas', [], {
      round: 'r1',
      commitment: 'a'.repeat(64),
      file: 'f'.repeat(64),
      bytes: 4600,
      receivedAt: '2027-01-10T09:00:00Z',
      lane: 'file',
    }),
  ),
}
const savedOn = (day: string) =>
  exampleHistory(
    { day: '2026-11-20', files: { [entriesPath('ideas')]: 'frozen' } },
    { day, files: { [entriesPath('ideas')]: 'frozen again' } },
  )

export const judgedText = defineRule({
  id: 'competition/judged-text',
  severity: 'stop',
  summary: 'What judges read, or the rules they judge by, was changed after it was frozen.',
  why: 'Judges must all read the same text and score with the same rubric. Each score is tied to the text that was frozen; when that text changes, nobody can say what was judged.',
  messages: {
    rubric: () =>
      'The rubric is not the one that was frozen. Put `rubric.yaml` back as it was; even a small change in words makes scores hard to compare.',
    settings: () =>
      'Days, awards or rules in `judging.yaml` are not those that were frozen. Put them back as they were: nobody may change how a competition is counted once it is judged.',
    entry: ({ code }: { code: string }) =>
      `What judges read of entry ${code} is not what was frozen. Put \`judging/entries.json\` back as it was saved then.`,
    page: () =>
      'What this entry says is not what was frozen. Judges read the text of that day, so readers would see another one than was judged. Put the text back as it was then. If the entry came after that day, it is not judged: write `status: draft`.',
    missing: ({ code }: { code: string }) =>
      `Entry ${code} was frozen and is gone from \`judging/entries.json\`. Put the file back as it was saved then.`,
    practice: () =>
      'The practice entries in `calibration/` are not those that were frozen. Put them back: judges are held against the levels that were agreed on then.',
    later: ({ name, day, first }: { name: string; day: string; first: string }) =>
      `\`${name}\` was saved with other words on ${day}, and the first ballot came in on ${first}. Put the file back as it was on that day: nobody may change what is judged while others judge it.`,
    unreadable: () =>
      '`judging/entries.json` cannot be read. It is written by `npm run judge -- freeze` and not by hand: put it back as it was saved then.',
  },
  examples: {
    passes: [
      exampleJudging(),
      exampleJudging({ calibration: exampleCalibration }),
      { ...exampleJudging(), ...firstBallot, ...savedOn('2027-01-09') },
      handedIn('Every student speaks.'),
      handedIn('Every student sings.', { status: 'draft' }),
    ],
    fails: [
      exampleJudging({ awards: 2 }),
      { ...exampleJudging(), 'competitions/ideas/rubric.yaml': exampleRubric([30, 40, 30]) },
      { ...exampleJudging(), [entriesPath('ideas')]: JSON.stringify([{ ...exampleBlindEntry, lang: 'es' }]) },
      { ...exampleJudging(), [entriesPath('ideas')]: '[]' },
      { ...exampleJudging(), [entriesPath('ideas')]: 'oops' },
      {
        ...exampleJudging({ calibration: exampleCalibration }),
        'competitions/ideas/calibration/c-01.yaml': exampleCalibration.replace('-a: 2', '-a: 3'),
      },
      { ...exampleJudging(), ...firstBallot, ...savedOn('2027-01-11') },
      handedIn('Every student sings.'),
    ],
  },
  *check({ graph, history }) {
    for (const file of graph.beside) {
      if (file.role !== 'judging' || !file.judging?.frozen) continue
      const place = { path: file.path, field: ['frozen'], atKey: true }
      for (const finding of findChangedText(judgedTextOf(graph, file.owner, file.judging)))
        yield { ...place, ...finding }
      for (const finding of savedLater(graph, file.owner, history)) yield { ...place, ...finding }
      for (const entry of changedPages(graph, file.owner, frozenText(graph, file.owner) ?? ''))
        yield { entry, field: ['parts'], atKey: true, message: 'page' as const, values: undefined }
    }
  },
})

function judgedTextOf(graph: KnowledgeGraph, id: string, judging: Judging): JudgedText {
  const competition = graph.get('competition', id)
  return {
    judging,
    rubric: competition && graph.rubric(competition),
    calibration: calibrationDigest(graph, id),
    entries: frozenText(graph, id),
  }
}

function frozenText(graph: KnowledgeGraph, id: string): string | undefined {
  const file = graph.beside.find(({ path }) => path === entriesPath(id))
  return file?.role === 'judging-record' ? file.text : undefined
}

/** Files that were saved with another text after the first ballot came in, whatever their digest says today. */
function* savedLater(graph: KnowledgeGraph, id: string, { changesOf }: History) {
  const competition = graph.get('competition', id)
  const text = competition && graph.judging(competition)?.records.get('receipts.jsonl')
  const first = text && readReceipts(id, text).receipts[0]?.receivedAt.slice(0, 10)
  if (!first) return
  for (const name of ['rubric.yaml', 'judging/entries.json']) {
    const [last, ...earlier] = changesOf(`competitions/${id}/${name}`)
    const then = last && [last, ...earlier].find(({ day }) => day <= first)
    if (then && then.text !== last.text)
      yield { message: 'later' as const, values: { name, day: last.day, first } }
  }
}
