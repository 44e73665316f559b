import { randomBytes } from 'node:crypto'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import type { Document } from 'yaml'
import { digestOf } from '../../lib/judging/canonical.ts'
import { seal, unseal } from '../../lib/judging/seal.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { receiptsFile } from './judging-paths.ts'
import type { PrivateStore } from './private-store.ts'

/** Who holds a key. */
export type KeyHolder = 'chair' | 'deputy' | 'auditor'

/**
 * Makes the keys that ballots are sealed to, writes the public side into `judging.yaml` and opens a test ballot with
 * each key, read back from its file. Gives the lines to print. Throws a UsageError when there are keys already.
 */
export async function makeKeys(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { auditor: boolean; dryRun: boolean },
): Promise<string[]> {
  if (files.judging.keys)
    throw new UsageError('judging.yaml has keys already. New keys would leave ballots that nobody can open.')
  if (store.read(seedFile) !== undefined || store.list('keys').length > 0)
    throw new UsageError(
      `${store.folder} has keys already, and judging.yaml names none. ` +
        (files.read(receiptsFile)?.trim()
          ? 'Put judging.yaml back as it was: new keys would leave ballots that nobody can open.'
          : `If judging.yaml named them before, put it back as it was. If it never did, no ballot can be sealed to them: delete ${store.folder}/keys and ${store.folder}/${seedFile}, and run this again.`),
    )
  const holders: KeyHolder[] = ['chair', 'deputy', ...(options.auditor ? (['auditor'] as const) : [])]
  if (options.dryRun)
    return [
      ...holders.map((holder) => `Would make ${store.folder}/${fileOf(holder)}`),
      'Nothing was written.',
    ]
  const seed = randomBytes(16).toString('hex')
  const recipients = new Map<KeyHolder, string>()
  const identities = new Map<KeyHolder, string>()
  for (const holder of holders) {
    const identity = await generateX25519Identity()
    identities.set(holder, identity)
    recipients.set(holder, await identityToRecipient(identity))
  }
  const name = (document: Document) => {
    document.setIn(['seed', 'digest'], digestOf(seed))
    for (const [holder, recipient] of recipients) document.setIn(['keys', holder], recipient)
    document.setIn(['keys', 'drill'], files.zone.today)
  }
  // Keys that judging.yaml cannot name would stand in the way of the next try.
  files.tryEdit(name)
  store.write(seedFile, `${seed}\n`)
  for (const [holder, identity] of identities)
    store.write(fileOf(holder), `# Opens ballots of ${files.competition.id}. Keep it secret.\n${identity}\n`)
  await drill(store, recipients)
  files.edit(name)
  return [
    ...holders.map((holder) => `Made ${store.folder}/${fileOf(holder)}`),
    'A test ballot was opened with each of them.',
    'Next: give the deputy’s file to the deputy' +
      (options.auditor ? ' and the auditor’s to the auditor, and keep no copy of these two.' : '.'),
  ]
}

/** The words of chance that codes and reading lists follow from. Throws a UsageError before there are any. */
export function readSeed(store: PrivateStore): string {
  const seed = store.read(seedFile)?.trim()
  if (seed) return seed
  throw new UsageError(`${store.folder}/${seedFile} is missing. Make keys first: npm run judge -- keygen`)
}

/** The secret side of a key, as the file holds it. */
export function readIdentity(text: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.startsWith('AGE-SECRET-KEY-'))
    ?.trim()
}

const seedFile = 'seed.txt'
const fileOf = (holder: KeyHolder) => `keys/${holder}.txt`

/** A key that was never tried may be one that never opens anything. */
async function drill(store: PrivateStore, recipients: ReadonlyMap<KeyHolder, string>): Promise<void> {
  const chairs = [recipients.get('chair') ?? '', recipients.get('deputy') ?? '']
  const auditor = recipients.get('auditor')
  const sealed = await seal('drill', { chairs, ...(auditor && { auditor }) })
  for (const holder of ['chair', 'deputy'] as const) {
    const needed = [holder, ...(auditor ? (['auditor'] as const) : [])]
    const identities = needed.map((each) => readIdentity(store.read(fileOf(each)) ?? '') ?? '')
    if ((await unseal(sealed, identities)) !== 'drill')
      throw new Error(`The key of the ${holder} does not open.`)
  }
}
