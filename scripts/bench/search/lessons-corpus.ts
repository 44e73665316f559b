import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import type { CorpusPage } from './corpus.ts'

/** A second corpus, for a look at pages that nobody tuned on: a CSV with the columns Title, Abstract and Lesson. */
export function readLessons(file: string): CorpusPage[] {
  return csvParse(readFileSync(file, 'utf8')).map(({ Title = '', Abstract = '', Lesson = '' }, number) => {
    const title = Title.trim()
    const summary = (/^[\s\S]*?[.!?](?=\s|$)/.exec(Abstract.trim())?.[0] ?? '').replace(/\s+/g, ' ')
    const sentences = `${Abstract}\n${Lesson}`.split(/(?<=[.!?])\s+|\n+/)
    const body = sentences
      .map((each) => each.trim())
      .filter(Boolean)
      .join('\n')
    return {
      texts: { title, plain: summary, headings: '', tags: '', body },
      shown: { kind: 'lesson', url: `/pages/${number}/`, title, summary, school: '', lang: 'en' },
      text: body,
      facets: [],
    }
  })
}
