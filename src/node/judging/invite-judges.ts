import { randomBytes } from 'node:crypto'
import { csvFormat, csvParse } from 'd3-dsv'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Assignment } from '../../lib/judging/assignment/review-plan.ts'
import { judgeKeys, secretFrom } from '../../lib/judging/judge-keys.ts'
import { listsOf, sealLists, type SealedLists } from '../../lib/judging/reading-lists.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { tellJudgeTroubles } from './judge-troubles.ts'
import { listsFile, planFile } from './judging-paths.ts'
import { tellNearMisses } from './near-misses.ts'
import type { PrivateStore } from './private-store.ts'

/** `judges.yaml` in the private store: who the judges are. */
const judgesSchema = z
  .array(
    z.strictObject({
      /** Becomes public with the scores, so it may tell nothing. */
      id: z.string().regex(/^j-\d{2,3}$/),
      name: z.string().min(1),
      email: z.email().optional(),
      /** Where the judge works: a school id, or words. */
      affiliation: z.string().min(1),
      /** Schools or entries this judge may not read. */
      conflicts: z.array(z.string()).default([]),
      /** Schools a judge named in a statement that the chair found to be no conflict, or that the judge named by mistake. */
      cleared: z.array(z.string()).default([]),
      /** Schools where the judge worked in the last three years: no conflict by itself, but the chair is told. */
      formerly: z.array(z.string()).default([]),
      /** Day the judge told the chair of them, when it was not said on the page. */
      declared: z.iso.date().optional(),
    }),
  )
  .min(1)

/** One of the people who judge: see `judgesSchema`. */
export type JudgePerson = z.output<typeof judgesSchema>[number]

/** The people who judge. Throws a UsageError that shows what the file should look like. */
export function readJudges(store: PrivateStore): JudgePerson[] {
  const text = store.read('judges.yaml')
  const read = judgesSchema.safeParse(text === undefined ? undefined : yamlOf(text, store.folder))
  if (read.success) return read.data
  throw new UsageError(
    `${store.folder}/judges.yaml ${text === undefined ? 'is missing' : 'cannot be used'}. Write one block for each judge:\n` +
      '- id: j-01\n  name: Ana Ruiz\n  email: ana@example.org\n  affiliation: eastside-k-8\n' +
      '  conflicts: [lincoln-elementary]' +
      (text === undefined ? '' : `\nTo mend:\n${tellJudgeTroubles(read.error.issues).join('\n')}`),
  )
}

function yamlOf(text: string, folder: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new UsageError(
      `${folder}/judges.yaml cannot be read. ${error instanceof Error ? error.message : ''}`,
    )
  }
}

/**
 * Makes a personal link for each judge who has none, or a new one for those in `again`. The secret half of a link is
 * written to `links.csv` alone. Gives the lines to print.
 */
export async function inviteJudges(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { again: readonly string[]; dryRun: boolean },
): Promise<string[]> {
  const people = readJudges(store)
  const unknown = options.again.filter((id) => !people.some((person) => person.id === id))
  if (unknown.length > 0) throw new UsageError(`judges.yaml names no judge ${unknown.join(', ')}.`)
  const { competition, judging, zone } = files
  const registered = new Set(judging.judges?.map(({ id }) => id))
  const invited = people.filter(({ id }) => !registered.has(id) || options.again.includes(id))
  if (invited.length === 0) return ['Every judge has a link. For a new one: --again j-01']
  const nearMisses = tellNearMisses(files, people)
  if (options.dryRun)
    return [...nearMisses, ...invited.map(({ id, name }) => `Would make a link for ${id}, ${name}`)]
  const rows = []
  const publicKeys = new Map<string, { id: string; verifies: string; recipient: string }>()
  for (const { id, name, email = '' } of invited) {
    const secret = secretFrom(randomBytes(32))
    const keys = await judgeKeys(secret, competition.id)
    publicKeys.set(id, { id, ...keys.public })
    const page = new URL(`judge/${competition.id}/`, zone.graph.zone.address.replace(/\/?$/, '/'))
    rows.push({ id, name, email, link: `${page.href}#j=${id}&k=${secret}` })
  }
  files.edit((document) => {
    const judges = (judging.judges ?? []).filter(({ id }) => !publicKeys.has(id))
    for (const [id, keys] of publicKeys) {
      const old = judging.judges?.find((judge) => judge.id === id)
      const before = old ? [...(old.before ?? []), old.verifies] : []
      judges.push({ ...keys, ...(before.length > 0 && { before }) })
    }
    document.setIn(
      ['judges'],
      judges.sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
  })
  const unsent = csvParse(store.read('links.csv') ?? '').filter(({ id }) => !publicKeys.has(id ?? ''))
  store.write('links.csv', `${csvFormat([...unsent, ...rows])}\n`)
  for (const round of judging.rounds) await sealAgain(files, store, round.id, publicKeys)
  return [
    ...nearMisses,
    `Wrote ${rows.length} ${rows.length === 1 ? 'link' : 'links'} to ${store.folder}/links.csv.`,
    ...(options.again.length > 0
      ? [
          'A new link opens once the site is published anew, and the old one does so no longer. What a judge wrote on a device stays there, and the new link opens it.',
        ]
      : []),
    'Next: publish the site, then send each judge the one link, and delete the file. A link is a key: whoever has it can judge.',
  ]
}

/** A judge with a new link must be able to open what was given out before. */
async function sealAgain(
  files: CompetitionFiles,
  store: PrivateStore,
  round: string,
  keys: ReadonlyMap<string, { recipient: string }>,
): Promise<void> {
  const plan = store.read(planFile(round))
  const lists = files.read(listsFile(round))
  if (plan === undefined || lists === undefined) return
  const before = JSON.parse(lists) as SealedLists
  const judges = [...new Set([...Object.keys(before), ...keys.keys()])]
  const all = listsOf(files.competition.id, round, judges, JSON.parse(plan) as Assignment[])
  const own = all.filter(({ judge }) => keys.has(judge))
  const recipients = new Map([...keys].map(([id, { recipient }]) => [id, recipient]))
  const sealed = { ...before, ...(await sealLists(own, recipients, all)) }
  files.write(listsFile(round), `${JSON.stringify(sealed, undefined, 1)}\n`)
}
