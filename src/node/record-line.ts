import type { Beside } from '../lib/content/beside.ts'
import type { Body } from '../lib/content/body.ts'
import type { AnyEntry } from '../lib/content/entry.ts'

/** What reading one file gives. */
export type ContentRecord = { entry: AnyEntry } | { beside: Beside }

const tab = 9

/**
 * A record as one line of text: what the graph needs, then the prose and the HTML of the body, parted by
 * tabs (JSON has none of its own). The last two are most of the text and few runs ask for them.
 */
export function packRecord(record: ContentRecord): string {
  if (!('entry' in record)) return JSON.stringify(record)
  const { blocks, html, ...rest } = record.entry.body
  const head = { entry: { ...record.entry, body: rest } }
  return [head, blocks, html].map((part) => JSON.stringify(part)).join('\t')
}

/** The record of a line in UTF-8. The prose and the HTML of the body are parsed when they are asked for. */
export function unpackRecord(line: Buffer): ContentRecord {
  const first = line.indexOf(tab)
  if (first === -1) return JSON.parse(line.toString()) as ContentRecord
  const record = JSON.parse(line.toString('utf8', 0, first)) as { entry: AnyEntry }
  const second = line.indexOf(tab, first + 1)
  parseLate(record.entry.body, 'blocks', line.subarray(first + 1, second))
  parseLate(record.entry.body, 'html', line.subarray(second + 1))
  return record
}

function parseLate(body: Body, name: 'blocks' | 'html', bytes: Buffer): void {
  let value: unknown
  Object.defineProperty(body, name, {
    enumerable: true,
    get: () => (value ??= JSON.parse(bytes.toString())),
  })
}
