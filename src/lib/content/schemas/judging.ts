import { z } from 'zod'
import { choice, count, day, line, lines, prose } from './field.ts'

const slug = (about: string, max = 40) =>
  z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(max)
    .describe(about)

const instant = (about: string) =>
  z.iso.datetime({ offset: true }).describe(`${about} With its time zone: 2026-11-30T17:00:00-08:00.`)

const digest = (about: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(about)

const recipient = (about: string) =>
  z
    .string()
    .regex(/^age1[a-z0-9]{10,3000}$/)
    .describe(about)

/**
 * `judging.yaml` beside a competition: what is settled before the first sheet, and the public side of the keys.
 * No name, no link and no score ever stands in it.
 */
export const judging = z.strictObject({
  rounds: z
    .array(
      z.strictObject({
        id: slug('Short id, for example r1.', 20),
        reads: choice('Which entries are read: all, or the first of the round before.', ['all', 'finalists']),
        finalists: count('How many go on from the round before.', 2, 50).optional(),
        perEntry: count(
          'Judges per entry. Three or more; leave out where every judge reads all.',
          2,
          50,
        ).optional(),
        opens: instant('Judges can begin.'),
        closes: instant('The last moment a ballot is taken in.'),
      }),
    )
    .min(1)
    .max(4)
    .describe(
      'One round or two. Three judges per entry and then all judges on the first six is a good plan.',
    ),
  reveal: instant('Scores are opened and made public, not before.'),
  awards: count('How many entries are awarded.', 1, 50),
  seed: z
    .strictObject({
      digest: digest('Digest of the words of chance. Written by the command.'),
      words: line(
        'The words of chance themselves, so that anybody can work it all out again. Written after the reveal.',
        80,
      ).optional(),
    })
    .describe('Who reads what follows from words of chance that nobody chose.')
    .optional(),
  apart: z
    .number()
    .min(0.5)
    .max(0.99)
    .describe('How sure we must be that one entry is ahead of the next before they are told apart.')
    .default(0.75),
  noEvidence: choice('How "not enough evidence" counts.', ['left out', 'lowest level']).default('left out'),
  calibration: z
    .strictObject({
      agreement: z
        .number()
        .min(0)
        .max(1)
        .describe('Share of levels that must be the agreed one or one off, 0 to 1.')
        .default(0.8),
      severity: z
        .number()
        .min(0.1)
        .max(6)
        .describe('Levels on average below which a judge must stay, too strict or too mild.')
        .default(1),
    })
    .describe('How near a judge must come on the entries in calibration/ before the first real one.')
    .optional(),
  tieRule: lines('What decides when entries cannot be told apart, first rule first.').min(1),
  disclosure: choice('What is said of judges.', ['pseudonyms', 'aggregates only']).default('pseudonyms'),
  showEntries: choice(
    'When this site shows the entries, with the school. Judges read without names, so the usual is to wait.',
    ['at the reveal', 'after they close'],
  ).default('at the reveal'),
  retention: prose('How long ballots are kept, and by whom.', 300).optional(),
  keys: z
    .strictObject({
      chair: recipient('Opens ballots. Written by the command.'),
      deputy: recipient('Opens ballots if the chair’s key is lost.'),
      auditor: recipient('Needed besides the chair or the deputy, when two must open together.').optional(),
      drill: day('Day a test ballot was opened with each key.').optional(),
    })
    .describe('Public keys. What opens them is kept outside this repository.')
    .optional(),
  judges: z
    .array(
      z.strictObject({
        id: slug('Stands for the judge; the name is kept outside this repository.'),
        verifies: z
          .string()
          .regex(/^[A-Za-z0-9_-]{43}$/)
          .describe('Checks that a ballot is this judge’s.'),
        recipient: recipient('What is sealed to it only this judge can open.'),
        before: z
          .array(z.string().regex(/^[A-Za-z0-9_-]{43}$/))
          .describe(
            'Keys of links this judge had before; a ballot signed with one counts when it was taken in before.',
          )
          .optional(),
      }),
    )
    .describe('The judges, as ids and public keys.')
    .optional(),
  frozen: z
    .strictObject({
      at: instant('When the entries were frozen.'),
      rubric: digest('Digest of the rubric.'),
      settings: digest('Digest of rounds, days, awards and rules, as they stood then.'),
      entries: z.record(slug('Id of an entry.', 80), digest('Digest of what judges see of it.')),
      calibration: digest(
        'Digest of the practice entries and their agreed levels, when there are some.',
      ).optional(),
    })
    .describe('What the judges judge: the text of that moment.')
    .optional(),
})
