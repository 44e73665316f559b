import { zipSync, type Zippable } from 'fflate'
import mammoth from 'mammoth'
import { ImportError } from './import-error.ts'
import { openZip, ZipError, type Packed } from './open-zip.ts'

/** A picture in a document, as it stands there: with whatever a camera noted in it. */
export interface WordPicture {
  bytes: Uint8Array
  /** As the document says, for example `image/png`. */
  type: string
}

/**
 * What a Word file says, as HTML. Pictures are `<img src="picture:0">` with their place in `pictures`; whoever cleans
 * them puts undefined where one could not be read.
 */
export interface WordDocument {
  html: string
  pictures: (WordPicture | undefined)[]
  /** Things in the document that were left out. */
  leftOut: Set<'comments' | 'changes' | 'embedded' | 'outside-picture'>
}

const most = { bytes: 25_000_000, xml: 8_000_000, picture: 30_000_000 }

const styles = [
  ...["p[style-name='Title'] => h1:fresh", "p[style-name='Zonebook Help'] => p.help:fresh"],
  'highlight => mark',
]

/**
 * Reads a Word file made by Word, Google Docs or LibreOffice. The file is opened here, with limits, and only the parts
 * that hold words and pictures go on to be read; nothing outside of it is ever fetched. Throws an ImportError.
 */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  if (bytes.length === 0) throw new ImportError('empty')
  if (bytes.length > most.bytes) throw new ImportError('too-large')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new ImportError('old-word')
  if (!startsWith(bytes, [0x50, 0x4b])) throw new ImportError('not-word')
  try {
    const { parts, leftOut } = partsOf(openZip(bytes))
    return await convert(parts, leftOut)
  } catch (error) {
    if (error instanceof ImportError) throw error
    if (error instanceof ZipError)
      throw new ImportError(error.reason === 'broken' ? 'broken' : 'too-much-inside')
    // Whatever else is wrong with what is inside: a list in itself, a part that is missing.
    throw new ImportError('broken')
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, at) => bytes[at] === byte)

const pictureFile = /^word\/media\/[^/]+\.(?:png|jpe?g|gif|webp|tiff?|bmp|emf|wmf)$/i
const wordFile = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i

function partsOf(files: readonly Packed[]): { parts: Zippable; leftOut: WordDocument['leftOut'] } {
  const names = new Set(files.map(({ name }) => name))
  if (files.some(({ name }) => /(?:^|\/)vbaProject\.bin$/i.test(name))) throw new ImportError('macro')
  if (!names.has('word/document.xml'))
    throw new ImportError(names.has('mimetype') ? 'other-document' : 'not-word')
  const leftOut: WordDocument['leftOut'] = new Set()
  if (names.has('word/comments.xml')) leftOut.add('comments')
  if (files.some(({ name }) => name.startsWith('word/embeddings/'))) leftOut.add('embedded')
  const parts: Zippable = {}
  for (const { name, size, read } of files) {
    const isPicture = pictureFile.test(name)
    if (!isPicture && !wordFile.test(name)) continue
    if (size > (isPicture ? most.picture : most.xml)) throw new ZipError('too-large')
    const data = read()
    // A declaration of a type is nothing Word writes, and a way to make much of little.
    if (!isPicture && /<!(?:DOCTYPE|ENTITY)/.test(new TextDecoder('latin1').decode(data)))
      throw new ZipError('broken')
    if (name === 'word/document.xml' && hasChanges(data)) leftOut.add('changes')
    parts[name] = [data, { level: 0 }]
  }
  return { parts, leftOut }
}

const hasChanges = (data: Uint8Array) => /<w:del[ >]/.test(new TextDecoder('latin1').decode(data))

async function convert(parts: Zippable, leftOut: WordDocument['leftOut']): Promise<WordDocument> {
  const zip = zipSync(parts)
  const pictures: (WordPicture | undefined)[] = []
  const convertImage = mammoth.images.imgElement(async (image) => {
    try {
      const read = new Uint8Array(await image.readAsArrayBuffer())
      pictures.push({ bytes: read, type: image.contentType })
      return { src: `picture:${pictures.length - 1}` }
    } catch {
      leftOut.add('outside-picture')
      return { src: '' }
    }
  })
  const input = { arrayBuffer: zip.buffer, buffer: zip as unknown as Buffer }
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: styles,
    convertImage,
    includeEmbeddedStyleMap: false,
  })
  return { html: value, pictures, leftOut }
}
