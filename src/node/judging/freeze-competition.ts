import { submissionCloses, unknownDay } from '../../lib/content/sealed.ts'
import { calibrationDigest, findCalibrationTroubles } from '../../lib/judging/calibration.ts'
import { freezeEntries } from '../../lib/judging/freeze.ts'
import { settingsDigest } from '../../lib/judging/settings-digest.ts'
import { UsageError } from '../usage-error.ts'
import type { CompetitionFiles } from './competition-files.ts'
import { codesFile, entriesFile } from './judging-paths.ts'
import { readSeed } from './make-keys.ts'
import type { PrivateStore } from './private-store.ts'

/**
 * Freezes what judges will see, once the last day for entries is over. The blind entries and their digests become
 * public, which entry is which stays in the private store. Gives the lines to print.
 */
export function freezeCompetition(
  files: CompetitionFiles,
  store: PrivateStore,
  options: { now: string; dryRun: boolean },
): string[] {
  const { competition, judging, rubric, zone } = files
  if (judging.frozen)
    throw new UsageError(
      `The entries were frozen at ${judging.frozen.at}. What judges read may not change after that.`,
    )
  const until = submissionCloses(competition) ?? unknownDay
  if (zone.today <= until)
    throw new UsageError(`Teams may still hand in until ${until}. Freeze the entries the day after.`)
  const entries = zone.graph.all('entry').filter(({ id }) => id.startsWith(`${competition.id}/`))
  const frozen = freezeEntries(zone, entries, rubric, readSeed(store))
  if (frozen.entries.length < 2) throw new UsageError('There are fewer than two entries to judge.')
  const incomplete = frozen.entries.filter(({ parts }) => parts.some(({ text }) => text === ''))
  const lines = frozen.entries.map(({ code, parts }) => {
    const missing = parts.filter(({ text }) => text === '').map(({ name }) => name)
    return `${code}  ${frozen.codes[code]}${missing.length > 0 ? `  has nothing for: ${missing.join(', ')}` : ''}`
  })
  const practice = calibrationLines(files)
  if (options.dryRun) return [...lines, ...practice, `Would freeze ${frozen.entries.length} entries.`]
  files.write(entriesFile, `${JSON.stringify(frozen.entries, undefined, 1)}\n`)
  store.write(codesFile, `${JSON.stringify(frozen.codes, undefined, 1)}\n`)
  files.edit((document) => {
    const { rubric: digest, digests } = frozen
    const settings = settingsDigest(judging)
    const calibration = calibrationDigest(zone.graph, competition.id)
    document.setIn(['frozen'], {
      ...{ at: options.now, rubric: digest, settings, entries: digests },
      ...(calibration && { calibration }),
    })
  })
  return [
    ...lines,
    ...practice,
    `Froze ${frozen.entries.length} entries. Which is which is in ${store.folder}/${codesFile}.`,
    ...(incomplete.length > 0 ? ['Judges will see that a part is missing.'] : []),
    `Next: npm run judge -- assign ${competition.id}`,
  ]
}

/** A line for each practice entry. Throws a UsageError when one is of no use: every judge would score it in vain. */
function calibrationLines({ competition, rubric, zone }: CompetitionFiles): string[] {
  const parts = competition.data.parts?.map(({ id }) => id) ?? []
  return zone.graph.beside.flatMap((file) => {
    if (file.role !== 'judging-calibration' || file.owner !== competition.id) return []
    if (!file.calibration || findCalibrationTroubles(file.calibration, parts, rubric).length > 0)
      throw new UsageError(`${file.path} has mistakes: npm run check -- content/${file.path}`)
    return `${file.code}  every judge scores this one first`
  })
}
