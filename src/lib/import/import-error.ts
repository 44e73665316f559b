import type { Locale, Text } from '../i18n/locale.ts'

/** Why a document cannot be read at all. */
export type ImportFailure =
  | 'empty'
  | 'too-large'
  | 'too-much-inside'
  | 'too-many-rows'
  | 'old-word'
  | 'other-document'
  | 'not-word'
  | 'spreadsheet'
  | 'macro'
  | 'broken'
  | 'no-columns'

const why: Record<ImportFailure, Text> = {
  empty: {
    en: 'The file is empty. Fill in the template, save it and try again.',
    es: 'El archivo está vacío. Hay que llenar la plantilla, guardarla y probar otra vez.',
  },
  'too-large': {
    en: 'The file is larger than 25 MB. Make the pictures smaller (in Word: Picture Format, Compress Pictures) and save it again.',
    es: 'El archivo tiene más de 25 MB. Conviene reducir las imágenes (en Word: Formato de imagen, Comprimir imágenes) y guardarlo otra vez.',
  },
  'too-much-inside': {
    en: 'The file unpacks to far more than a write-up needs, so it was not opened. Copy the text into a new document and save that.',
    es: 'Al abrirse, el archivo ocupa mucho más de lo que necesita un escrito, así que no se abrió. Conviene copiar el texto en un documento nuevo y guardarlo.',
  },
  'too-many-rows': {
    en: 'The table has more than 500 rows or is larger than 5 MB. Split it into smaller files.',
    es: 'La tabla tiene más de 500 filas u ocupa más de 5 MB. Hay que dividirla en archivos más pequeños.',
  },
  'old-word': {
    en: 'This is an older Word file, or one with a password. Open it, choose Save As, Word Document (.docx), without a password.',
    es: 'Es un archivo de Word antiguo o con contraseña. Hay que abrirlo y elegir Guardar como, Documento de Word (.docx), sin contraseña.',
  },
  'other-document': {
    en: 'This is not a Word file (.docx). In LibreOffice choose Save As, in Google Docs choose File, Download, Microsoft Word (.docx).',
    es: 'No es un archivo de Word (.docx). En LibreOffice: Guardar como; en Google Docs: Archivo, Descargar, Microsoft Word (.docx).',
  },
  'not-word': {
    en: 'This cannot be read: it is no Word file (.docx) and no table of answers (.csv).',
    es: 'No se puede leer: no es un archivo de Word (.docx) ni una tabla de respuestas (.csv).',
  },
  spreadsheet: {
    en: 'This is a spreadsheet. Open it and choose Save As or Download, CSV (.csv). Then use that file.',
    es: 'Es una hoja de cálculo. Hay que abrirla, elegir Guardar como o Descargar, CSV (.csv), y usar ese archivo.',
  },
  macro: {
    en: 'The file has a macro in it, a small program, so it was not opened. Choose Save As, Word Document (.docx): that leaves the macro out.',
    es: 'El archivo contiene una macro, un pequeño programa, así que no se abrió. Con Guardar como, Documento de Word (.docx), la macro queda fuera.',
  },
  broken: {
    en: 'The file is damaged and cannot be read. Open it in Word, Google Docs or LibreOffice, save it again under a new name and try that file.',
    es: 'El archivo está dañado y no se puede leer. Hay que abrirlo en Word, Google Docs o LibreOffice, guardarlo con otro nombre y probar con ese archivo.',
  },
  'no-columns': {
    en: 'No column of the table asks one of our questions, so nothing could be read. The first row must hold the questions of the form.',
    es: 'Ninguna columna de la tabla corresponde a nuestras preguntas, así que no se pudo leer nada. La primera fila debe tener las preguntas del formulario.',
  },
}

/** A document cannot be read; says in plain words why and what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
  readonly failure: ImportFailure
  constructor(failure: ImportFailure) {
    super(why[failure].en)
    this.failure = failure
  }

  /** The sentence for the person who sent the document. */
  words(locale: Locale): string {
    return why[this.failure][locale]
  }
}
