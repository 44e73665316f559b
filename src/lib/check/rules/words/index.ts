import { acronym } from './acronym.ts'
import { buzzword } from './buzzword.ts'
import { define } from './define.ts'
import { grade } from './grade.ts'
import { langMissing } from './lang-missing.ts'
import { language } from './language.ts'
import { longSentence } from './long-sentence.ts'
import { plainWordsBox } from './plain-words-box.ts'

/** Rules about plain language. One line a rule. */
export const wordsRules = {
  'words/acronym': acronym,
  'words/buzzword': buzzword,
  'words/define': define,
  'words/grade': grade,
  'words/lang-missing': langMissing,
  'words/language': language,
  'words/long-sentence': longSentence,
  'words/plain-words-box': plainWordsBox,
}
