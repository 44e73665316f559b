import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReviewOptions } from '../../src/node/review-options.ts'
import { runCommand } from '../../src/node/run-command.ts'
import { flawedLesson, zoneFiles } from '../review/review-of.ts'
import { runHere } from '../run-here.ts'
import { temporaryZone } from '../temporary-zone.ts'
import { startRehearsal, type Rehearsal } from './review-rehearsal.ts'

// The command in two halves, as the workflow runs it: what reads strangers' files has no token and may start nothing.

let at: Rehearsal

beforeAll(async () => {
  at = await startRehearsal()
})
afterAll(() => at.standIn.close())

function commandIn(zone: ReturnType<typeof temporaryZone>) {
  const withToken = {
    GITHUB_TOKEN: at.standIn.people.bot.token,
    GITHUB_REPOSITORY: at.standIn.repository,
    GITHUB_API_URL: at.standIn.api,
    GITHUB_RUN_ID: '12',
    GITHUB_STEP_SUMMARY: '',
  }
  const none = { GITHUB_TOKEN: '', GITHUB_REPOSITORY: '', GITHUB_API_URL: '', GITHUB_STEP_SUMMARY: '' }
  return {
    here: (args: readonly string[]) => runHere('review', args, { ...zone.env, ...withToken }),
    /** In a process of its own, without a token and with no more than these permissions. */
    alone: (args: readonly string[], permissions: readonly string[]) =>
      runCommand(process.execPath, ['--permission', ...permissions, 'scripts/review.ts', ...args], {
        env: { ...zone.env, ...none },
      }),
  }
}

test('fetch, read without token and under permissions, tell', { timeout: 180_000 }, async () => {
  const zone = temporaryZone(zoneFiles)
  const { here, alone } = commandIn(zone)
  const { pull, head } = await at.send({ 'content/lessons/exit-tickets.mdx': flawedLesson })
  const [into, out] = [join(zone.folder, 'pull-request'), join(zone.folder, 'report', 'report.json')]
  const fetched = await here(['fetch', '--pull', `${pull}`, '--into', into])
  expect(fetched).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 changed files, 1 of them below content/.'),
  })
  const allowed = [`--allow-fs-read=*`, `--allow-fs-write=${zone.folder}`, '--allow-worker']
  const read = await alone(['read', '--from', into, '--out', out], allowed)
  expect(read.output).toMatch(/\d findings, \d that were there before\./)
  expect(read.code).toBe(0)
  const told = await here(['tell', '--pull', `${pull}`, '--head', head, '--report', out])
  expect(told).toMatchObject({ code: 0, output: expect.stringContaining('The review is written.') })
  expect(at.see(pull).comments[0]).toContain('Two things have to change before it can be published.')
})

test('without a report the pull request hears that the check broke', async () => {
  const zone = temporaryZone(zoneFiles)
  const { here } = commandIn(zone)
  const { pull } = await at.send({ 'content/lessons/exit-tickets.mdx': flawedLesson })
  const forged = join(zone.folder, 'forged.json')
  writeFileSync(forged, JSON.stringify({ schema: 1, pull: 1, head: 'a' }))
  const told = await here(['tell', '--pull', `${pull}`, '--head', '', '--report', forged])
  expect(told).toMatchObject({ code: 0, output: expect.stringContaining('is not a report') })
  expect(at.see(pull).comments[0]).toContain('The check itself broke')
  expect(at.see(pull).checks[0]?.given).toMatchObject({ conclusion: 'failure' })
})

test('a token that may only read: the text is kept in the log and in the summary of the job', async () => {
  const zone = temporaryZone(zoneFiles)
  const { pull } = await at.send({ 'content/lessons/exit-tickets.mdx': flawedLesson })
  const reader = at.standIn.addPerson({
    ...{ login: 'reader-two[bot]', kind: 'Bot' },
    permissions: { contents: 'read', issues: 'read', pull_requests: 'read', checks: 'read' },
  })
  const summary = join(zone.folder, 'summary.md')
  const { code, output } = await runHere('review', ['--pull', `${pull}`], {
    ...zone.env,
    GITHUB_TOKEN: reader.token,
    GITHUB_REPOSITORY: at.standIn.repository,
    GITHUB_API_URL: at.standIn.api,
    GITHUB_STEP_SUMMARY: summary,
  })
  expect(code).toBe(2)
  expect(output).toContain('the token may only read here')
  expect(output).toContain('  | Thank you, @ana-teacher.')
  expect(existsSync(summary) && readFileSync(summary, 'utf8')).toContain('Thank you, @ana-teacher.')
})

test('a wrong command says what to type', () => {
  const wrong = [
    [['tell', '--pull', 'x', '--report', 'a'], '--pull x is not the number of a pull request'],
    [['read', '--pull', '1'], '--out FILE is missing'],
    [['read', '--out', 'a'], '--pull NUMBER is missing'],
    [['fetch', '--pull', '1'], '--into FOLDER is missing'],
    [['tell', '--pull', '1'], '--report FILE is missing'],
    [['tell', '--pull', '1', '--report', 'a', '--head', 'main'], '--head main is not a commit'],
    [['publish'], '“publish” is not known'],
    [[], '--pull NUMBER is missing'],
  ] as const
  for (const [args, words] of wrong) expect(() => readReviewOptions(args), args.join(' ')).toThrow(words)
  expect(readReviewOptions(['--help']).help).toBe(true)
  // A workflow that was called by another names no commit.
  expect(readReviewOptions(['tell', '--pull', '1', '--report', 'a', '--head', '']).head).toBe(undefined)
})
