import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeIndex } from '../../../src/lib/search/shard-files.ts'
import { packIndex } from '../../../src/node/pack-index.ts'
import type { CorpusPage } from './corpus.ts'
import { wholeLunr } from './engines.ts'

// Run as a process of its own, so that its time and memory can be measured: engine, file of pages, folder.
const [engine, pagesFile = '', folder = ''] = process.argv.slice(2)
const pages = JSON.parse(readFileSync(pagesFile, 'utf8')) as CorpusPage[]
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
if (engine === 'lunr') writeFileSync(join(folder, 'index.json'), JSON.stringify(wholeLunr(pages)))
else
  for (const [name, bytes] of packIndex(writeIndex(pages, 'en')).files)
    writeFileSync(join(folder, `${name}.bin`), bytes)
