import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { keysFromLink, openList } from '../scripts/rehearse/judging/invited-judge.ts'
import { saidInFile } from '../scripts/rehearse/judging/said-by-judges.ts'
import { writeBallot } from '../scripts/rehearse/judging/write-ballot.ts'
import { digestOf } from '../src/lib/judging/canonical.ts'
import { writeStatement } from '../src/lib/judging/statement.ts'
import { assignRound } from '../src/node/judging/assign-round.ts'
import { freezeCompetition } from '../src/node/judging/freeze-competition.ts'
import { inviteJudges } from '../src/node/judging/invite-judges.ts'
import { makeKeys } from '../src/node/judging/make-keys.ts'
import { openBallots } from '../src/node/judging/open-ballots.ts'
import type { PrivateStore } from '../src/node/judging/private-store.ts'
import { takeInBallots } from '../src/node/judging/take-in-ballots.ts'
import { workOutResults } from '../src/node/judging/work-out-results.ts'
import { judgedFiles } from './prepare-judging.ts'

/** A competition that is judged to the end and not revealed yet. */
export const shutId = '2026-shut-ideas'
/** Stands in every word that judges and the chair write: nothing public may hold it. */
export const privateMark = 'qxprivate'
/** Stands in what a team writes outside the parts that judges read, and in all of a draft. */
export const teamMark = 'qxteam'

const criteria = ['clear', 'small', 'safe']
const judges = ['a', 'b', 'c', 'd']
const teams = ['first', 'second', 'third', 'fourth']
const words = `${privateMark}-words-of-chance`
const go = { dryRun: false }

/**
 * Plays a competition in a content folder up to the evening before the reveal, with the commands of the chair; every
 * step that a chair would save is given out. All ballots are opened and counted in the private store.
 */
export async function* judgeUntilReveal(content: string, store: PrivateStore): AsyncGenerator<string> {
  const write = (name: string, text: string) => {
    const path = join(content, 'competitions', shutId, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const files = () => judgedFiles(content, shutId)
  for (const [name, text] of Object.entries(announced)) write(name, text)
  yield 'announced'
  for (const team of [...teams, 'unfinished']) write(`entries/${team}.mdx`, entryOf(team, 'draft'))
  yield 'drafts'
  for (const team of teams) write(`entries/${team}.mdx`, entryOf(team, 'submitted'))
  yield 'handed in'
  await makeKeys(files(), store, { ...go, auditor: true })
  // Who reads what, and so every score, is the same in every run.
  store.write('seed.txt', `${words}\n`)
  files().edit((document) => document.setIn(['seed', 'digest'], digestOf(words)))
  store.write('judges.yaml', stringify(judges.map(personOf)))
  await inviteJudges(files(), store, { ...go, again: [] })
  yield 'invited'
  freezeCompetition(files(), store, { ...go, now: '2026-10-20T10:00:00Z' })
  yield 'frozen'
  for (const round of files().judging.rounds) {
    if (round.id === 'r1') await handIn(content, store, 'statements', '2026-10-21T10:00:00Z')
    await assignRound(files(), store, { ...go, round: round.id })
    yield `${round.id} given out`
    await handIn(content, store, round.id, new Date(Date.parse(round.closes) - 60_000).toISOString())
    yield `${round.id} taken in`
    const keys = ['deputy', 'auditor'].map((holder) => join(store.folder, 'keys', `${holder}.txt`))
    const now = new Date(Date.parse(round.closes) + 60_000).toISOString()
    const { faulty, lines } = await openBallots(files(), store, { ...go, round: round.id, keys, now })
    if (faulty > 0) throw new Error(lines.join('\n'))
    workOutResults(files(), store, { ...go, leftOut: {} })
    yield `${round.id} opened`
  }
}

/** What a store holds that nothing public may hold before the reveal, beside all that bears `privateMark`. */
export function secretsOf(store: PrivateStore): string[] {
  const all = (text: string | undefined, pattern: RegExp) =>
    [...(text ?? '').matchAll(pattern)].map(([whole, part]) => part ?? whole)
  const ballots = ['r1', 'r2'].flatMap((round) =>
    store.list(`opened/${round}`).map((name) => store.read(`opened/${round}/${name}`)),
  )
  return [
    ...store.list('keys').flatMap((name) => all(store.read(`keys/${name}`), /AGE-SECRET-KEY-\w+/g)),
    ...all(store.read('links.csv'), /&k=([\w-]{43})/g),
    ...all(store.read('seed.txt'), /\S+/g),
    // Scores that no other number on a page is taken for.
    ...all(store.read('results.json'), /"(?:adjusted|se)": (\d\.\d{6})/g),
    ...ballots.flatMap((text) => all(text, /"nonce": "(\w+)"/g)),
  ]
}

/** What no text before the reveal may look like: a sheet, a ballot, results, a link, which code is whose. */
export const tellingShape = new RegExp(
  `score-sheet-1|ballot-1|results-1|statement-1|AGE-SECRET|#j=j-|"pTop"|"adjusted"|e-0\\d\\W{1,8}${shutId}/`,
)

const announced: Record<string, string> = {
  'index.mdx': `---
title: Shut ideas
plainWords: A competition that is not over.
purpose: To find out what can be seen too early.
entriesClose: 2026-10-16
parts:
  - { id: problem, name: Problem, words: 80 }
  - { id: change, name: Change, words: 80 }
---
`,
  'rubric.yaml': stringify({
    scale: ['Low', 'Middle', 'High'],
    criteria: criteria.map((id, index) => ({
      id,
      name: `The ${id} one`,
      weight: [40, 30, 30][index],
      looksAt: ['problem'],
      levels: ['Nothing of it can be seen.', 'Some of it can be seen.', 'All of it can be seen.'],
    })),
  }),
  'calibration/c-01.yaml': stringify({
    from: 'Invented.',
    parts: { problem: 'Ten of 20 are late.', change: 'We ring a bell.' },
    agreed: Object.fromEntries(criteria.map((id) => [id, 2])),
    why: Object.fromEntries(criteria.map((id) => [id, 'Some of it is there.'])),
  }),
  'judging.yaml': `rounds:
  - { id: r1, reads: all, perEntry: 3, opens: 2026-10-26T08:00:00-07:00, closes: 2026-11-06T17:00:00-08:00 }
  - { id: r2, reads: finalists, finalists: 2, opens: 2026-11-09T08:00:00-08:00, closes: 2026-11-19T17:00:00-08:00 }
reveal: 2026-12-05T08:00:00-08:00
awards: 1
tieRule: [The criterion “clear”.]
`,
}

/** A page of a team; a draft holds `teamMark` in every part. */
export function entryOf(team: string, status: 'draft' | 'submitted'): string {
  const closed = `${teamMark} ${team}`
  const part = status === 'draft' ? closed : `Of 40 students, ${team.length} are late.`
  const fields = {
    title: `Title ${closed}`,
    plainWords: `Summary ${closed}.`,
    school: team === 'first' ? 'juniper-elementary' : 'eastside-k-8',
    team: [`role ${closed}`],
    problems: ['time-out-of-class'],
    prototypes: ['gamified-hall-passes'],
    parts: { problem: part, change: part },
    status,
  }
  return `---\n${stringify(fields)}---\n\nMore ${closed}.\n`
}

const idOf = (letter: string): string => `j-0${judges.indexOf(letter) + 1}`

const personOf = (letter: string) => ({
  id: idOf(letter),
  name: `${privateMark} name ${letter}`,
  email: `${privateMark}.${letter}@example.org`,
  affiliation: `${privateMark} house ${letter}`,
})

const said = saidInFile(
  stringify({
    judges: Object.fromEntries(judges.map((letter) => [letter, { affiliation: 'elsewhere' }])),
    calibration: Object.fromEntries(
      judges.map((letter) => [letter, { 'c-01': { clear: 1, small: 2, safe: 3 } }]),
    ),
    sheets: Object.fromEntries(
      teams.map((team, place) => [
        `${shutId}/${team}`,
        Object.fromEntries(
          judges.map((letter, at) => [
            letter,
            {
              scores: { clear: 1 + ((place + at) % 3), small: 1 + (place % 3), safe: null },
              noEvidence: { safe: `${privateMark} reason` },
              comments: { clear: `${privateMark} comment`, small: `${privateMark} comment` },
              strength: `${privateMark} strength ${letter}`,
              question: `${privateMark} question ${letter}`,
              note: `${privateMark} note ${letter}`,
              recognised: 'no',
              minutes: 20 + at,
            },
          ]),
        ),
      ]),
    ),
  }),
)

/** Lets every judge hand in: what stands in the way, or the ballot of a round. */
async function handIn(content: string, store: PrivateStore, what: string, now: string): Promise<void> {
  const files = judgedFiles(content, shutId)
  const codes = JSON.parse(store.read('codes.json') ?? '{}') as Record<string, string>
  for (const letter of judges) {
    const judge = idOf(letter)
    const keys = await keysFromLink(store, shutId, judge)
    const texts: object[] = []
    if (what === 'statements') {
      const conflicts =
        letter === 'd' ? [{ school: 'juniper-elementary', because: `${privateMark} cousin` }] : []
      const facts = {
        competition: shutId,
        judge,
        declaredAt: now,
        conflicts,
        others: `${privateMark} others`,
      }
      texts.push(writeStatement(facts, keys))
    } else {
      const list = await openList(files, { judge, round: what }, keys)
      const made = { codes, finishedAt: now, first: what === 'r1', words }
      if (list.entries.length > 0) texts.push(await writeBallot(files, { keys, list }, said, made))
    }
    for (const text of texts) {
      const name = `inbox-${what}-${judge}.json`
      store.write(name, JSON.stringify(text))
      const { refused, lines } = takeInBallots(files, store, [join(store.folder, name)], { ...go, now })
      if (refused > 0) throw new Error(lines.join('\n'))
    }
  }
}
