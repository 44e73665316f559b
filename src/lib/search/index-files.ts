import {
  fileOf,
  readBlock,
  readFacets,
  readManifest,
  readSlots,
  readTerms,
  readWords,
  type Facet,
  type TermPlaces,
} from './read-index.ts'
import { pagesInBlock, slotOf, slotsInFile } from './index-shape.ts'

/** Gives the bytes of a file of the index, unpacked; rejects when it cannot be had. */
export type LoadFile = (name: string) => Promise<Uint8Array>

/** The files of an index, loaded when they are needed and once. */
export interface IndexFiles {
  pages: number
  /** Where terms stand. Terms that no page has are left out; `failed` is called when a file could not be had. */
  terms(wanted: ReadonlySet<string>, failed: () => void): Promise<Map<string, TermPlaces>>
  /** Whole words from files that may hold words with a beginning. */
  wordsFrom(beginning: string, failed: () => void): Promise<[word: string, pages: number][]>
  /** For each row of words the pages that have it, and hardly ever another; none when its file could not be had. */
  rows(wanted: readonly number[], failed: () => void): Promise<readonly (readonly number[])[]>
  synonyms: readonly (readonly string[])[]
  /** What is shown of some pages, in their order; undefined where it could not be had. */
  shown(pages: readonly number[], failed: () => void): Promise<unknown[]>
  /** The texts of some pages; empty where they could not be had. */
  texts(pages: readonly number[], failed: () => void): Promise<string[]>
  facets(): Promise<readonly Facet[]>
}

/** No beginning asks for more files than this; what is that common is no help to who types. */
const mostWordFiles = 24

/** Opens an index. Rejects when the manifest cannot be had or is damaged. */
export async function openIndexFiles(load: LoadFile): Promise<IndexFiles> {
  const manifest = readManifest(await load('manifest'))
  const loaded = new Map<string, Promise<Uint8Array>>()
  let facets: readonly Facet[] | undefined
  const file = (name: string) => {
    const known = loaded.get(name)
    if (known) return known
    const loading = load(name)
    loaded.set(name, loading)
    // What failed now may work the next time.
    loading.catch(() => loaded.delete(name))
    return loading
  }
  const read = async <T>(name: string, reading: (bytes: Uint8Array) => T, failed: () => void) => {
    try {
      return reading(await file(name))
    } catch {
      loaded.delete(name)
      failed()
      return undefined
    }
  }
  const blocks = async (letter: string, pages: readonly number[], failed: () => void) => {
    const numbers = [...new Set(pages.map((page) => Math.floor(page / pagesInBlock)))]
    const texts = await Promise.all(numbers.map((number) => read(`${letter}${number}`, readBlock, failed)))
    const byNumber = new Map(numbers.map((number, at) => [number, texts[at]]))
    return pages.map((page) => byNumber.get(Math.floor(page / pagesInBlock))?.[page % pagesInBlock])
  }
  return {
    pages: manifest.pages,
    synonyms: manifest.synonyms,
    terms: async (wanted, failed) => {
      const byFile = new Map<number, string[]>()
      for (const term of wanted) {
        const number = fileOf(manifest.terms, term)
        byFile.set(number, [...(byFile.get(number) ?? []), term])
      }
      const found = await Promise.all(
        [...byFile].map(([number, terms]) =>
          read(`t${number}`, (bytes) => readTerms(bytes, new Set(terms)), failed),
        ),
      )
      return new Map(found.flatMap((terms) => [...(terms ?? [])]))
    },
    wordsFrom: async (beginning, failed) => {
      const first = fileOf(manifest.words, beginning)
      const numbers: number[] = []
      for (
        let number = first;
        number < manifest.words.length && numbers.length < mostWordFiles;
        number += 1
      ) {
        const start = manifest.words[number] ?? ''
        if (number > first && start > beginning && !start.startsWith(beginning)) break
        numbers.push(number)
      }
      const lists = await Promise.all(numbers.map((number) => read(`w${number}`, readWords, failed)))
      return lists.flatMap((words) => (words ?? []).filter(([word]) => word.startsWith(beginning)))
    },
    rows: async (wanted, failed) => {
      if (manifest.slots === 0) return wanted.map(() => [])
      const slots = wanted.map((row) => slotOf(row, manifest.slots))
      const places = new Map<number, Set<number>>()
      for (const slot of slots) {
        const number = Math.floor(slot / slotsInFile)
        places.set(number, (places.get(number) ?? new Set()).add(slot % slotsInFile))
      }
      const found = new Map<number, readonly number[]>()
      await Promise.all(
        [...places].map(async ([number, own]) => {
          const pages = await read(`r${number}`, (bytes) => readSlots(bytes, own), failed)
          for (const [place, each] of pages ?? []) found.set(number * slotsInFile + place, each)
        }),
      )
      return slots.map((slot) => found.get(slot) ?? [])
    },
    shown: async (pages, failed) =>
      (await blocks('p', pages, failed)).map((text) => (text ? (JSON.parse(text) as unknown) : undefined)),
    texts: async (pages, failed) => (await blocks('x', pages, failed)).map((text) => text ?? ''),
    facets: async () => (facets ??= readFacets(await file('f'), manifest.pages)),
  }
}
