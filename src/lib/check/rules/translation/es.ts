import type { TranslationOf } from '../../rule.ts'
import type { translationRules } from './index.ts'

export const es: TranslationOf<typeof translationRules> = {
  'translation/differs': {
    summary: 'Un número, un día, un enlace o una opción de una traducción no es el del original.',
    why: 'Cada dato tiene un solo lugar. Las páginas de todos los idiomas toman del original los números, los días y los enlaces: lo que aquí sea distinto no se vería nunca, o lo creería quien abra el archivo.',
    messages: {
      value: ({ field, here, there }) =>
        `“${field}” dice “${here}” aquí y “${there}” en el original. La página muestra el original. Corregir el que esté mal, o quitar el campo aquí: una traducción solo necesita palabras.`,
      extra: ({ field }) =>
        `El original no tiene nada en “${field}”, así que esto no se muestra. Añadirlo primero al original, o quitarlo aquí.`,
    },
  },
  'translation/incomplete': {
    summary: 'A una traducción le faltan palabras del original.',
    why: 'Lo que falta aparece en la página en el idioma del original. Quien necesita la traducción se topa con una frase que quizá no entienda.',
    messages: {
      fields: ({ fields, more }) =>
        `Estas palabras del original todavía no tienen traducción: ${fields}${more ? ' y otras' : ''}. Hasta que la tengan, la página las muestra como están en el original.`,
      text: () =>
        'El texto que va después del encabezado todavía no tiene traducción. Hasta que la tenga, la página lo muestra como está en el original.',
    },
  },
  'translation/not-shown': {
    summary: 'Una traducción no aparece en ninguna página: falta su original, o la zona no tiene ese idioma.',
    why: 'Alguien se tomó el tiempo de traducirla. Solo el nombre del archivo la separa de quienes la leerían.',
    messages: {
      source: ({ path }) =>
        `Esta es la traducción de “${path}”, y esa página no existe. Dar el mismo nombre a los dos archivos, con el idioma antes de la terminación en la traducción.`,
      language: ({ lang }) =>
        `El sitio no tiene páginas en el idioma “${lang}”, así que nadie ve esta traducción. Añadir el idioma a “languages” en zone.yaml, si Zonebook lo habla, o cambiar el nombre del archivo.`,
      same: ({ language }) =>
        `El original ya está escrito en ${language.es}, así que este archivo no es una traducción. Ponerle el idioma de sus palabras en el nombre, o quitarlo.`,
    },
  },
  'translation/number': {
    summary: 'Las palabras de una traducción dan un número que el original no da.',
    why: 'Un error de una cifra cuenta a las familias algo distinto de lo que leen las demás personas.',
    messages: {
      unknown: ({ found }) =>
        `Aquí dice “${found}”, y el original no da ese número en ese lugar. Mirar los dos y corregir el que esté mal.`,
    },
  },
  'translation/out-of-date': {
    summary: 'El original cambió después de esta traducción, o la traducción no dice qué texto traduce.',
    why: 'Las familias que leen la traducción deben leer lo mismo que las demás. Mientras nadie la revise, la página dice que el original cambió y lleva a él.',
    messages: {
      changed: ({ mark }) =>
        `Las palabras del original cambiaron después de esta traducción. Leer los dos textos, poner al día la traducción y escribir “translates: ${mark}” en su encabezado.`,
      unmarked: ({ mark }) =>
        `Esta traducción no dice qué texto traduce, así que nadie puede ver cuándo cambia el original. Escribir “translates: ${mark}” en su encabezado, o ejecutar npm run check -- --fix.`,
    },
  },
}
