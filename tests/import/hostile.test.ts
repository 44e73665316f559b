import { Document, ExternalHyperlink, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { locales } from '../../src/lib/i18n/locale.ts'
import { ImportError } from '../../src/lib/import/import-error.ts'
import { openZip, ZipError } from '../../src/lib/import/open-zip.ts'
import { readWord } from '../../src/lib/import/read-word.ts'
import { cleanPicture } from '../../src/node/clean-picture.ts'
import { importWord } from './import-files.ts'

const documentOf = async (...children: Paragraph[]) =>
  new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
const plain = () => documentOf(new Paragraph('Some words.'))
const withParts = async (change: (parts: Record<string, Uint8Array>) => Record<string, Uint8Array>) => {
  const parts = unzipSync(await plain())
  return zipSync({ ...parts, ...change(parts) })
}

async function failureOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWord(bytes)
    return 'read'
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    for (const locale of locales) expect(error.words(locale)).toMatch(/^\p{Lu}.{30,}\.$/su)
    return error.failure
  }
}

test('what is no document, or is broken, says so in one sentence', async () => {
  const sound = await plain()
  expect(await failureOf(new Uint8Array())).toBe('empty')
  expect(await failureOf(strToU8('just words'))).toBe('not-word')
  expect(await failureOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toBe('old-word')
  expect(await failureOf(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toBe(
    'other-document',
  )
  expect(await failureOf(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toBe('not-word')
  expect(await failureOf(sound.subarray(0, sound.length / 2))).toBe('broken')
  expect(
    await failureOf(await withParts(() => ({ 'word/document.xml': strToU8('<w:document><w:body>') }))),
  ).toBe('broken')
  for (let at = 40; at < sound.length; at += 397) {
    const damaged = sound.slice()
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    expect(['broken', 'read', 'too-much-inside', 'not-word']).toContain(await failureOf(damaged))
  }
})

test('a macro is refused, and a type that grows is not read', async () => {
  expect(await failureOf(await withParts(() => ({ 'word/vbaProject.bin': strToU8('x') })))).toBe('macro')
  const laughs =
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document>&b;</w:document>'
  expect(await failureOf(await withParts(() => ({ 'word/document.xml': strToU8(laughs) })))).not.toBe('read')
})

test('a small file that unpacks to very much is given up, also when it lies about its size', async () => {
  const much = new Uint8Array(9_000_000)
  expect(await failureOf(await withParts(() => ({ 'word/document.xml': much })))).toBe('too-much-inside')
  expect(await failureOf(zipWithOne('word/document.xml', strToU8('x'), 130_000_000))).toBe('too-much-inside')
  const lying = zipSync({ 'word/document.xml': strToU8('<a/>') })
  const packed = deflateSync(much)
  expect(packed.length).toBeLessThan(20_000)
  const bomb = zipWithOne('word/document.xml', packed, 1000)
  expect(await failureOf(bomb)).toBe('too-much-inside')
  expect(openZip(lying)[0]?.read().length).toBe(4)
  expect(() =>
    openZip(zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_none, at) => [`${at}`, strToU8('')])))),
  ).toThrow(ZipError)
})

test('lists in lists without end are given up and not followed', async () => {
  const deep = 20_000
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(deep)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(deep)}</w:body></w:document>`
  expect(await failureOf(await withParts(() => ({ 'word/document.xml': strToU8(xml) })))).toBe('broken')
})

test('addresses that are no web page lose their address, and pictures from elsewhere are left out', async () => {
  const link = (address: string, words: string) =>
    new ExternalHyperlink({ link: address, children: [new TextRun(words)] })
  const bytes = await documentOf(
    new Paragraph({
      children: [
        new TextRun('See '),
        link('javascript:alert(1)', 'one'),
        new TextRun(' and '),
        link('http://example.org/x', 'two'),
        new TextRun(' and '),
        link('https://user:secret@example.org/', 'three'),
      ],
    }),
    new Paragraph({
      children: [
        new ImageRun({ type: 'png', data: await picture(20, 20), transformation: { width: 20, height: 20 } }),
      ],
    }),
  )
  const parts = unzipSync(bytes)
  const rels = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const outside = zipSync({
    ...parts,
    'word/document.xml': strToU8(document.replace(/r:embed="/, 'r:link="')),
    'word/_rels/document.xml.rels': strToU8(
      rels.replace(/Target="media\/[^"]*"/, 'Target="file:///etc/passwd" TargetMode="External"'),
    ),
  })
  const read = await importWord(outside, { name: 'Our page.docx' })
  expect(read.body).toBe('See one and [two](https://example.org/x) and three')
  expect(read.data.title).toBe('Our page')
  expect(read.pictures).toEqual([])
  expect(read.remarks.map(({ text }) => text).join('\n')).toContain('not in the document itself')
})

test('a picture of too many dots, and what is none, is left out with a word about it', async () => {
  const wide = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  expect(await cleanPicture(wide)).toBeUndefined()
  expect(await cleanPicture(strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeUndefined()
  expect(await cleanPicture(strToU8('no picture'))).toBeUndefined()
  const gif = await sharp(await picture(2000, 10))
    .gif()
    .toBuffer()
  const clean = await cleanPicture(gif)
  expect(clean?.ending).toBe('png')
  expect((await sharp(clean?.bytes).metadata()).width).toBe(1600)
})

test('a title without end becomes a short one, and all of it stays on the page', async () => {
  const title = 'Many words in a row '.repeat(20).trim()
  const read = await importWord(
    await documentOf(
      new Paragraph({ heading: 'Heading1', children: [new TextRun(title)] }),
      new Paragraph('Text.'),
    ),
  )
  expect(String(read.data.title).length).toBeLessThanOrEqual(120)
  expect(read.body).toBe(`Text.\n\n## The whole title\n\n${title}`)
})

test('hidden characters and orders to a terminal do not come through', async () => {
  const bytes = await documentOf(
    new Paragraph({ heading: 'Heading1', children: [new TextRun('A title\u202E with a turn')] }),
    new Paragraph('Words \u200Bwith\u00a0holes.\uE001'),
    new Paragraph({ heading: 'Heading2', children: [new TextRun('Next\u{E0041}')] }),
    new Paragraph('<script>alert(1)</script> and <Figure src="x.png" /> and {1+1}'),
  )
  const read = await importWord(bytes)
  const text = read.files[0]?.text ?? ''
  expect(text).not.toMatch(/[\u202e\ue001]|\u{E0041}/u)
  expect(text).toContain('\\<script>')
  expect(text).toContain('title: A title with a turn')
  expect(read.path).toBe('lessons/a-title-with-a-turn.mdx')
})

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } })
    .png()
    .toBuffer()

/** A zip file with one file in it that says it is of another size. */
function zipWithOne(name: string, packed: Uint8Array, size: number): Uint8Array {
  const label = strToU8(name)
  const local = new DataView(new ArrayBuffer(30))
  local.setUint32(0, 0x04034b50, true)
  local.setUint16(8, 8, true)
  local.setUint32(18, packed.length, true)
  local.setUint32(22, size, true)
  local.setUint16(26, label.length, true)
  const entry = new DataView(new ArrayBuffer(46))
  entry.setUint32(0, 0x02014b50, true)
  entry.setUint16(10, 8, true)
  entry.setUint32(20, packed.length, true)
  entry.setUint32(24, size, true)
  entry.setUint16(28, label.length, true)
  const start = 30 + label.length + packed.length
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(10, 1, true)
  end.setUint32(16, start, true)
  return Buffer.concat([
    Buffer.from(local.buffer),
    label,
    packed,
    Buffer.from(entry.buffer),
    label,
    Buffer.from(end.buffer),
  ])
}
