import type { Words } from '../i18n/words.ts'

/** A picture as it is sent to readers; addresses are below the site's root. */
export interface ShownPicture {
  width: number
  height: number
  src: string
  /** WebP, narrowest first. */
  webp: readonly { width: number; src: string }[]
}

/** The pictures of a zone, by path below `content/`; a path that is not there is a file that is missing. */
export type Pictures = ReadonlyMap<string, ShownPicture | 'held'>

interface Frame {
  pictures: Pictures
  words: Words
  locale: string
  asset(path: string): string
}

/** How wide a picture is drawn: the column of a text, or the whole screen of a phone. */
const sizes = '(min-width: 52rem) 48rem, 100vw'

/**
 * Puts pictures where a body has its `zone-media:` marks, and words where a picture may not be shown; a link to such a
 * picture becomes its words.
 */
export function placePictures(html: string, frame: Frame): string {
  if (!html.includes('zone-media:')) return html
  return html
    .replace(markedImage, (_, path: string, attributes: string) => {
      const picture = frame.pictures.get(path)
      if (typeof picture === 'object') return drawnImage(picture, attributes, frame)
      const words = frame.words.frame.pictures[picture ?? 'missing']
      return `<em class="muted" lang="${frame.locale}">${words}</em>`
    })
    .replace(markedLink, (_, path: string, attributes: string, inside: string) => {
      const picture = frame.pictures.get(path)
      return typeof picture === 'object'
        ? `<a href="${frame.asset(picture.src)}"${attributes}>${inside}</a>`
        : inside
    })
}

// In a text `<` is written as a code, so only tags of the reader can match; links do not stand in links.
const attribute = '(?: [a-z]+(?:="[^"]*")?)*'
const markedImage = new RegExp(`<img src="zone-media:/([^"]*)"(${attribute})>`, 'g')
const markedLink = new RegExp(`<a href="zone-media:/([^"#]*)[^"]*"(${attribute})>([\\s\\S]*?)</a>`, 'g')

function drawnImage(
  { width, height, src, webp }: ShownPicture,
  attributes: string,
  { asset }: Frame,
): string {
  const set = webp.map((each) => `${asset(each.src)} ${each.width}w`).join(', ')
  const other = attributes.replace(' loading="lazy"', '')
  return (
    `<picture><source type="image/webp" srcset="${set}" sizes="${sizes}">` +
    `<img src="${asset(src)}" width="${width}" height="${height}"${other} loading="lazy" decoding="async"></picture>`
  )
}
