import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { decodeText } from '../lib/import/decode-text.ts'
import { importDocument } from '../lib/import/import-document.ts'
import { ImportError } from '../lib/import/import-error.ts'
import { importRows } from '../lib/import/import-rows.ts'
import type { Imported, ImportContext } from '../lib/import/imported.ts'
import { readWord } from '../lib/import/read-word.ts'
import type { WrittenFile } from '../lib/import/render-import.ts'
import { cleanPicture } from './clean-picture.ts'

/** What a document became, with its pictures cleaned. */
export interface ReadImport extends Imported {
  bytes: ReadonlyMap<string, Uint8Array>
}

/** What reading needs, and whether somebody wished for the language of what is told. */
type FileContext = ImportContext & { isWish?: boolean }

/** Reads a Word file or a table of form answers. Throws an ImportError for anything else. */
export async function readImport(file: string, context: Omit<FileContext, 'name'>): Promise<ReadImport> {
  const bytes = readFileSync(file)
  const named = { ...context, name: basename(file) }
  if (/^\.(?:csv|tsv|txt)$/i.test(extname(file)) && bytes[0] !== 0x50)
    return { ...inOwnLanguage((each) => importRows(decodeText(bytes).text, each), named), bytes: new Map() }
  if (/^\.(?:xlsx?|xlsm|ods|numbers)$/i.test(extname(file))) throw new ImportError('spreadsheet')
  if (/^\.doc$/i.test(extname(file)) && bytes[0] !== 0x50) throw new ImportError('old-word')
  if (bytes.length > 0 && isOtherDocument.test(bytes.subarray(0, 8).toString('latin1') + extname(file)))
    throw new ImportError('other-document')
  const document = await readWord(bytes)
  const cleaned = new Map<number, Uint8Array>()
  // One at a time: a large picture takes much memory while it is drawn.
  for (const [index, picture] of document.pictures.entries()) {
    const clean = picture && (await cleanPicture(picture.bytes))
    document.pictures[index] = clean && { bytes: clean.bytes, type: types[clean.ending] }
    if (clean) cleaned.set(index, clean.bytes)
  }
  const imported = inOwnLanguage((context) => importDocument(document, context), named)
  const pairs = imported.pictures.flatMap(({ path, index }) => {
    const picture = cleaned.get(index)
    return picture ? [[path, picture] as const] : []
  })
  return { ...imported, bytes: new Map(pairs) }
}

/** Without a wish, what is told is told in the language of the document. */
function inOwnLanguage(read: (context: ImportContext) => Imported, context: FileContext): Imported {
  const imported = read(context)
  const { language = context.locale } = imported
  return context.isWish || language === context.locale ? imported : read({ ...context, locale: language })
}

const types = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const
const isOtherDocument = /^%PDF|\.(?:odt|pages|rtf|pdf|gdoc|html?)$/i

/**
 * Writes what was read below the content folder. A file that is there is never written over; with `add`, the cycle that
 * a document closes gets the lines it does not have yet.
 */
export function writeImport(
  { files, bytes }: ReadImport,
  content: string,
  { dryRun, add }: { dryRun: boolean; add: boolean },
): WrittenFile[] {
  const show = (path: string) => relative(process.cwd(), join(content, path))
  const write = ({
    path,
    data,
    adds,
  }: {
    path: string
    data: string | Uint8Array
    adds?: true
  }): WrittenFile => {
    const file = join(content, path)
    const there = existsSync(file)
    if (there && !(adds && add)) return { path: show(path), state: 'is-there' }
    if (dryRun) return { path: show(path), state: 'would-write' }
    mkdirSync(dirname(file), { recursive: true })
    if (!there) writeFileSync(file, data, { flag: 'wx' })
    else {
      const written = `${file}.${process.pid}.new`
      writeFileSync(written, data, { flag: 'wx' })
      renameSync(written, file)
    }
    return { path: show(path), state: there ? 'added' : 'written' }
  }
  const pages = files.map(({ path, text, adds }) => write({ path, data: text, ...(adds && { adds }) }))
  // A picture never stands without its page.
  if (pages.every(({ state }) => state === 'is-there')) return pages
  return [...pages, ...[...bytes].map(([path, data]) => write({ path, data }))]
}
