import sharp from 'sharp'

const most = { side: 1600, dots: 40_000_000, seconds: 60 }

// What is decoded is used once; a cache of it would only take memory.
sharp.cache(false)

/** A picture that may be published: drawn anew, so nothing a camera or program noted in it is left. */
export interface CleanPicture {
  bytes: Uint8Array
  ending: 'jpg' | 'png' | 'webp'
}

/**
 * Draws a picture anew, upright, with 1600 dots on its longer side at most; of a moving picture only the first frame.
 * Undefined for what cannot be decoded, for a drawing such as EMF, and for more than 40 million dots, which are counted
 * before decoding.
 */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture | undefined> {
  try {
    const limits = { limitInputPixels: most.dots, failOn: 'error', sequentialRead: true } as const
    const { format } = await sharp(bytes, limits).metadata()
    if (!drawn.has(format)) return undefined
    const picture = sharp(bytes, limits)
      .autoOrient()
      .resize({ width: most.side, height: most.side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: most.seconds })
    if (format === 'jpeg') return { bytes: await picture.jpeg({ quality: 82 }).toBuffer(), ending: 'jpg' }
    if (format === 'webp') return { bytes: await picture.webp({ quality: 82 }).toBuffer(), ending: 'webp' }
    return { bytes: await picture.png({ compressionLevel: 9 }).toBuffer(), ending: 'png' }
  } catch {
    // Damaged or too large: whoever asked says so.
    return undefined
  }
}

/** Formats that are made of dots. A drawing such as SVG could hold a program or name other files. */
const drawn = new Set<string>(['jpeg', 'png', 'webp', 'gif', 'tiff'])
