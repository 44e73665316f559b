import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { writeIndex } from '../../../src/lib/search/shard-files.ts'
import { packIndex } from '../../../src/node/pack-index.ts'
import type { CorpusPage } from './corpus.ts'
import { wholeLunr } from './engines.ts'

// Run as a process of its own, so that its time and memory can be measured: engine, file with a page on each line,
// folder. Each engine takes page after page, so that what is measured is its index and not the pages.
const [engine, pagesFile = '', folder = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
if (engine === 'lunr')
  writeFileSync(join(folder, 'index.json'), JSON.stringify(wholeLunr(readPages(pagesFile))))
else
  for (const [name, bytes] of packIndex(writeIndex(readPages(pagesFile), 'en')).files)
    writeFileSync(join(folder, `${name}.bin`), bytes)

function* readPages(file: string): Generator<CorpusPage> {
  const from = openSync(file, 'r')
  const decoder = new StringDecoder('utf8')
  const piece = Buffer.alloc(1 << 16)
  let rest = ''
  for (let size = readSync(from, piece); size > 0; size = readSync(from, piece)) {
    const lines = (rest + decoder.write(piece.subarray(0, size))).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line) as CorpusPage
  }
  closeSync(from)
}
