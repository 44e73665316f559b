import { buildHistory, type Save } from '../knowledge/build-history.ts'
import { readCycleFacts, type CycleFacts } from '../knowledge/cycle-facts.ts'
import { noHistory, type History } from '../knowledge/history.ts'
import type { Example } from './rule.ts'

/** Name of the file in an example that stands for its saved history; no such file is read in a zone. */
export const historyFile = 'history.json'

/**
 * A save of an example: its day, who saved it as a number, and for each path what the file held. Of a cycle
 * it says `prediction` (the words that the example's own file has), `other prediction`, `results`, or two of
 * them with a comma; of another file any word, and the same word is the same text.
 */
export interface ExampleSave {
  day: string
  by?: number
  files: Readonly<Record<string, string>>
}

/** The file that states these saves, oldest first, one a line. */
export const exampleHistory = (...saves: readonly ExampleSave[]) => ({
  [historyFile]: `[\n${saves.map((save) => `  ${JSON.stringify(save)}`).join(',\n')}\n]\n`,
})

/** The history that an example states; without its file, nothing is known. */
export function historyOfExample(example: Example): History {
  const text = example[historyFile]
  if (text === undefined) return noHistory
  const saves = readSaves(text).map(({ day, by = 1, files }, index): Save => ({
    day,
    time: index,
    commit: `${index}`,
    author: `author-${by}`,
    files: Object.entries(files).map(([path, held]) => ({ path, text: `${path}\n${held}`, changed: true })),
  }))
  return buildHistory(saves.reverse(), (key) => factsOf(key, example))
}

/** The saves of a history file for people, one file a line: the day, a number for who saved it, the file and what it held. */
export const listHistory = (text: string): string =>
  readSaves(text)
    .flatMap(({ day, by, files }) =>
      Object.entries(files).map(([path, held]) => {
        const who = by === undefined ? '' : ` #${by}`
        return `${day}${who} ${path.split('/').at(-1)}${held && `: ${held}`}`
      }),
    )
    .join('\n')

const readSaves = (text: string) => JSON.parse(text) as ExampleSave[]

function factsOf(key: string, example: Example): CycleFacts {
  const [path = '', held = ''] = key.split('\n')
  const own = readCycleFacts(new TextEncoder().encode(example[path] ?? ''))?.prediction
  const prediction = /\bother prediction/.test(held) ? 'other' : held.includes('prediction') ? own : undefined
  return { ...(prediction !== undefined && { prediction }), results: held.includes('results') }
}
