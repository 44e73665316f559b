import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPrivateStore } from '../../src/node/judging/private-store.ts'
import {
  judgeUntilReveal,
  privateMark,
  secretsOf,
  shutId,
  teamMark,
  tellingShape,
} from '../judged-until-reveal.ts'
import { temporaryRepository } from '../temporary-repository.ts'

test('before the reveal nothing in the tree or in the whole history tells a score, a judge or a key', async () => {
  const repository = temporaryRepository()
  const { content, folder } = repository
  for (const [name, text] of Object.entries(zoneOfSchools())) repository.write(name, text)
  const store = openPrivateStore(join(folder, 'private'), content)
  const steps: string[] = []
  for await (const step of judgeUntilReveal(content, store)) {
    steps.push(step)
    // Opening changes nothing that is saved.
    if (!step.endsWith('opened')) repository.save('2026-11-20')
  }
  expect(steps.at(-1)).toBe('r2 opened')

  const secrets = secretsOf(store)
  // Two keys and an auditor's, four links, the words of chance, seven ballots, and scores.
  expect(secrets.length).toBeGreaterThan(20)
  const objects = allObjects(folder)
  const paths = pathsOf(repository.git('rev-list', '--objects', '--all'))
  expect([...paths.values()]).toContain(`content/competitions/${shutId}/judging/receipts.jsonl`)
  const telling = objects.flatMap(({ sha, text }) => {
    const path = paths.get(sha) ?? sha
    const found = [privateMark, ...secrets].filter((secret) => text.includes(secret))
    const shape = tellingShape.exec(text)?.[0]
    // What a team saved stands in its own file, and nowhere else.
    const strayed = text.includes(teamMark) && !path.includes('/entries/') ? [teamMark] : []
    return [...found, ...(shape === undefined ? [] : [shape]), ...strayed].map((what) => `${path}: ${what}`)
  })
  expect(telling).toEqual([])
})

const needed =
  /^(zone\.yaml|schools\/(eastside-k-8|juniper-elementary)\.mdx|prototypes\/gamified-hall-passes\/.*\.\w+)$/

/** What the entries of the competition name, from the example zone. */
const zoneOfSchools = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync('content', { recursive: true, encoding: 'utf8' })
      .filter((name) => needed.test(name))
      .map((name) => [name, readFileSync(join('content', name), 'utf8')]),
  )

/** Every object that git keeps, of any branch or of none. */
function allObjects(folder: string): { sha: string; text: string }[] {
  const { stdout } = spawnSync('git', ['-C', folder, 'cat-file', '--batch-all-objects', '--batch'], {
    maxBuffer: 256 * 1024 ** 2,
  })
  const objects: { sha: string; text: string }[] = []
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf(10, at)
    const [sha = '', , size = '0'] = stdout.subarray(at, end).toString('latin1').split(' ')
    at = end + 1 + Number(size) + 1
    objects.push({ sha, text: stdout.subarray(end + 1, at - 1).toString('utf8') })
  }
  return objects
}

const pathsOf = (listed: string): Map<string, string> =>
  new Map(
    listed
      .split('\n')
      .flatMap((line) => (line.includes(' ') ? [line.split(/ (.*)/s).slice(0, 2) as [string, string]] : [])),
  )
