import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawPicture, type PictureFiles } from './draw-picture.ts'
import { stampOfFile } from './stamp-of-file.ts'

/** A picture with the size and time of its file; without `files` it could not be drawn. */
interface Kept {
  stamp: string
  digest: string
  files?: PictureFiles
}

/** Counts up when pictures are to be drawn in another way. */
const version = 1
/** So many are drawn at once: a picture of 40 million dots takes some 150 MB while it is decoded. */
const atOnce = 2

/**
 * Draws the pictures at these paths below `root` that are not in `folder` yet, and takes out of it what no picture
 * needs any more. A picture with the same size and time is not opened; one with the same bytes is not drawn again.
 * Gives them by path; a picture that cannot be decoded is not among them.
 */
export async function drawPictures(
  root: string,
  paths: Iterable<string>,
  folder: string,
): Promise<ReadonlyMap<string, PictureFiles>> {
  const list = join(folder, 'list.json')
  const known = readList(list)
  const drawn = new Map(Object.values(known).map(({ digest, files }) => [digest, Promise.resolve(files)]))
  const next: Record<string, Kept> = {}
  const waiting: (() => Promise<void>)[] = []
  for (const path of [...paths].sort()) {
    const seen = stampOfFile(join(root, path))
    if (!seen) continue
    const stamp = `${version} ${seen}`
    const before = known[path]
    if (before?.stamp === stamp && isThere(folder, before.files)) next[path] = before
    else
      waiting.push(async () => {
        const bytes = readFileSync(join(root, path))
        const digest = createHash('sha256').update(`${version}\n`).update(bytes).digest('hex').slice(0, 20)
        const known = drawn.get(digest)
        const drawing = known && isThere(folder, await known) ? known : tryToDraw(bytes, folder, digest)
        drawn.set(digest, drawing)
        const files = await drawing
        next[path] = { stamp, digest, ...(files && { files }) }
      })
  }
  if (waiting.length > 0 || Object.keys(known).length !== Object.keys(next).length) {
    mkdirSync(folder, { recursive: true })
    await Promise.all(Array.from({ length: atOnce }, () => work(waiting)))
    write(list, JSON.stringify(next))
    takeOutUnused(folder, next)
  }
  const entries = Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(entries.flatMap(([path, { files }]) => (files ? [[path, files] as const] : [])))
}

const namesOf = ({ whole, webp }: PictureFiles) => [whole, ...webp.map(({ file }) => file)]

/** True for a picture whose files are all there, and for one of which it is known that it cannot be drawn. */
const isThere = (folder: string, files: PictureFiles | undefined) =>
  !files || namesOf(files).every((name) => existsSync(join(folder, name)))

async function tryToDraw(
  bytes: Uint8Array,
  folder: string,
  digest: string,
): Promise<PictureFiles | undefined> {
  try {
    return await drawPicture(bytes, folder, digest)
  } catch {
    // Damaged or too large: the page says that it is missing.
    return undefined
  }
}

async function work(waiting: (() => Promise<void>)[]): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next()
}

function readList(file: string): Record<string, Kept> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>
  } catch {
    return {}
  }
}

function write(file: string, text: string): void {
  const written = `${file}.${process.pid}.new`
  writeFileSync(written, text)
  renameSync(written, file)
}

function takeOutUnused(folder: string, list: Record<string, Kept>): void {
  const used = new Set(Object.values(list).flatMap(({ files }) => (files ? namesOf(files) : [])))
  for (const name of readdirSync(folder))
    if (/\.(jpg|png|webp)$/.test(name) && !used.has(name)) rmSync(join(folder, name), { force: true })
}
