import lunr from 'lunr'
import addSpanish from 'lunr-languages/lunr.es.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import { addLanguage, type Language } from './stem.ts'

// Imported for what it does: with it, stem.ts knows Spanish. In a file of its own because it is as large as all else.

addStemmerSupport(lunr)
addSpanish(lunr)

const { es } = lunr as unknown as { es: Pick<Language, 'stemmer' | 'stopWordFilter'> }

/** In one where the stemmer keeps one and many apart: `lápices` is `lápiz`, `líneas` is `línea`. */
const inOne = (word: string): string =>
  word.length > 4 ? word.replace(/ces$/, 'z').replace(/([ao])s$/, '$1') : word

addLanguage('es', { stemmer: es.stemmer, stopWordFilter: es.stopWordFilter, prepare: inOne })
