import lunr from 'lunr'
import type { Locale } from '../i18n/locale.ts'
import type { SearchRecord, SearchSource } from './records.ts'
import { termsIn } from './terms.ts'

/** What the browser loads: lunr's index as plain data, and the records its references count. */
export interface SearchIndex {
  index: object
  records: readonly SearchRecord[]
}

const boosts = { title: 8, summary: 4, tags: 4, text: 1 } as const

/**
 * Builds the index of a language over all entries. The terms are made here and not in lunr's pipeline, so that the
 * browser needs to register nothing and looks up exactly the terms that were kept.
 */
export function buildIndex(sources: readonly SearchSource[], locale: Locale): SearchIndex {
  const builder = new lunr.Builder()
  builder.ref('id')
  for (const [field, boost] of Object.entries(boosts)) builder.field(field, { boost })
  builder.tokenizer = ((text?: string | null) =>
    termsIn(text ?? '', locale).map(
      (term) => new lunr.Token(term, {}),
    )) as unknown as typeof builder.tokenizer
  sources.forEach(({ record, tags, text }, id) =>
    builder.add({ id, title: record.title, summary: record.summary, tags, text }),
  )
  return { index: roundScores(builder.build().toJSON()), records: sources.map(({ record }) => record) }
}

/** Cuts scores to two digits: the order of results stays, and a tenth of the bytes goes. */
function roundScores(index: object): object {
  const { fieldVectors, ...rest } = index as { fieldVectors: [string, number[]][] }
  const round = (score: number, place: number) => (place % 2 === 0 ? score : Math.round(score * 100) / 100)
  return { ...rest, fieldVectors: fieldVectors.map(([field, vector]) => [field, vector.map(round)]) }
}
