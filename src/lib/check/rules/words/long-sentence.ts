import { quote } from '../../../content/issue.ts'
import { examplePage } from '../../example-page.ts'
import { longSentenceWords, readPage } from '../../page-reading.ts'
import { pageWordsOf } from '../../page-words.ts'
import { defineEntryRule } from '../../rule.ts'

/** A long sentence now and then is a matter of style. */
const tolerated = 3

const long =
  'When the bell rings we wait for the last two groups to come in and then we look at the board and read the task in a low voice so that each table can begin.'

export const longSentence = defineEntryRule({
  id: 'words/long-sentence',
  severity: 'tip',
  summary: 'A page has more than three sentences of more than 30 words.',
  why: 'By the end of a long sentence many readers have lost its beginning, above all those who read in a second language.',
  messages: {
    long: ({ count, words, sentence }: { count: number; words: number; sentence: string }) =>
      `${count} sentences have more than ${longSentenceWords} words. The longest has ${words}: “${sentence}” Try two sentences.`,
  },
  examples: {
    passes: [{ 'lessons/a.mdx': examplePage(`${long} `.repeat(3)) }],
    fails: [{ 'lessons/a.mdx': examplePage(`${long} `.repeat(4)) }],
  },
  *checkEntry(entry, { zone }) {
    const page = pageWordsOf(entry, zone)
    if (!page) return
    const { long: count, longest } = readPage(page)
    if (!longest || count <= tolerated) return
    const { words, text, place } = longest
    const values = { count, words, sentence: quote(text) }
    yield { ...place, message: 'long', values }
  },
})
