import { randomBytes } from 'node:crypto'
import { csvFormat } from 'd3-dsv'
import { parse } from 'yaml'
import { z } from 'zod'
import { judgeKeys, secretFrom } from '../../lib/judging/judge-keys.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import type { PrivateStore } from './private-store.ts'

/** `judges.yaml` in the private store: who the judges are. */
const judgesSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: z.string().min(1),
      email: z.email().optional(),
      /** Where the judge works: a school id, or words. */
      affiliation: z.string().min(1),
      /** Schools or entries this judge may not read. */
      conflicts: z.array(z.string()).default([]),
    }),
  )
  .min(1)

export type JudgePerson = z.output<typeof judgesSchema>[number]

/** The people who judge. Throws a UsageError that shows what the file should look like. */
export function readJudges(store: PrivateStore): JudgePerson[] {
  const text = store.read('judges.yaml')
  const read = judgesSchema.safeParse(text === undefined ? undefined : parse(text))
  if (read.success) return read.data
  throw new UsageError(
    `${store.folder}/judges.yaml ${text === undefined ? 'is missing' : 'cannot be used'}. Write one block for each judge:\n` +
      '- id: j-01\n  name: Ana Ruiz\n  email: ana@example.org\n  affiliation: eastside-k-8\n' +
      '  conflicts: [lincoln-elementary]' +
      (text === undefined ? '' : `\n${z.prettifyError(read.error)}`),
  )
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
  if (options.dryRun) return invited.map(({ id, name }) => `Would make a link for ${id}, ${name}`)
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
    const known = (judging.judges ?? []).filter(({ id }) => !publicKeys.has(id))
    document.setIn(['judges'], [...known, ...publicKeys.values()])
  })
  store.write('links.csv', `${csvFormat(rows)}\n`)
  return [
    `Wrote ${rows.length} links to ${store.folder}/links.csv.`,
    'Next: send each judge the one link, then delete the file. A link is a key: whoever has it can judge.',
  ]
}
