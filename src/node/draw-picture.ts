import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'

/** How wide pictures are offered, in dots, beside their own width. */
const widths = [480, 800, 1280]
const most = { width: 1280, height: 2400, dots: 40_000_000, seconds: 60 }

/** A picture as it is sent to readers. Names are of files in the folder it was drawn into. */
export interface PictureFiles {
  width: number
  height: number
  /** In the format of the original, for browsers that know no WebP and for links. */
  whole: string
  /** WebP, narrowest first. */
  webp: { width: number; file: string }[]
}

// What is decoded is used once; a cache of it would only take memory.
sharp.cache(false)
// Pictures are drawn two at a time; more threads for each would not make that faster.
sharp.concurrency(1)

/**
 * Draws a picture anew in the sizes readers get, turned upright and without anything a camera or program noted in it;
 * of a moving picture only the first frame. Throws for what cannot be decoded and for more than 40 million dots, which
 * are counted before decoding.
 */
export async function drawPicture(bytes: Uint8Array, folder: string, name: string): Promise<PictureFiles> {
  const limits = { limitInputPixels: most.dots, failOn: 'error', sequentialRead: true } as const
  const { format } = await sharp(bytes, limits).metadata()
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp') throw new Error(`No picture: ${format}`)
  const { data, info } = await sharp(bytes, limits)
    .autoOrient()
    .resize({ width: most.width, height: most.height, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .timeout({ seconds: most.seconds })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const drawn = () => sharp(data, { raw: { width, height, channels } })
  const save = async (file: string, picture: Sharp) => {
    const written = join(folder, `${file}.${process.pid}.new`)
    await writeFile(written, await picture.toBuffer())
    await rename(written, join(folder, file))
    return file
  }
  const webp: PictureFiles['webp'] = []
  for (const each of [...widths.filter((narrow) => narrow <= width * 0.8), width]) {
    const picture = drawn().resize({ width: each }).webp({ quality: 78, effort: 2 })
    webp.push({ width: each, file: await save(`${name}-${each}.webp`, picture) })
  }
  const whole = {
    jpeg: () => drawn().jpeg({ quality: 80 }),
    png: () => drawn().png({ compressionLevel: 9 }),
    webp: () => drawn().webp({ quality: 78, effort: 2 }),
  }
  const ending = format === 'jpeg' ? 'jpg' : format
  return { width, height, whole: await save(`${name}.${ending}`, whole[format]()), webp }
}

/** A picture fitted into a square of 192 dots on nothing, for the tab of a browser. */
export const drawIcon = (bytes: Uint8Array): Promise<Uint8Array> =>
  sharp(bytes, { limitInputPixels: most.dots })
    .resize({ width: 192, height: 192, fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer()
