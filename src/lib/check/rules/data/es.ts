import { readDate } from '../../../content/read-date.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { dataRules } from './index.ts'

export const es: TranslationOf<typeof dataRules> = {
  'data/row': {
    summary: 'Una fila de números no se puede leer.',
    why: 'Una fila que no se puede leer queda fuera de la gráfica, y una gráfica con huecos puede contar otra historia.',
    messages: {
      column: ({ column, columns }) =>
        `La primera línea del archivo no nombra: ${column}. No se leyó ningún número. Escribir los nombres de las columnas en la primera línea, con comas entre ellos: ${columns}`,
      date: ({ found }) =>
        `Esta fila queda fuera porque “${found}” no es una fecha. Escribir ${readDate(found).join(' o ') || 'el año, el mes y el día, como en 2026-01-31'}.`,
      measure: ({ date }) =>
        `Esta fila del ${date} queda fuera porque no dice qué se contó. Escribir el id de la medida del prototipo.`,
      value: ({ found }) =>
        `Esta fila queda fuera porque “${found}” no es un número. Escribir solo el número, con punto decimal: 12.5. Si ese día no se contó nada, borrar la fila.`,
      n: ({ found }) =>
        `Esta fila queda fuera porque “${found}” no es un número de estudiantes. Escribir un número entero en n o dejarlo vacío.`,
    },
  },
  'data/measure': {
    summary: 'Una fila cuenta algo que el prototipo no nombra, o un día está dos veces.',
    why: 'La gráfica muestra un número por día para cada medida del prototipo. Lo que no tiene medida no tiene gráfica.',
    messages: {
      unlisted: ({ line, found, near }) =>
        `La línea ${line} cuenta “${found}”, que este prototipo no nombra.${didYouMean.es(near)} Mientras tanto no está en la gráfica.`,
      twice: ({ line, first, date, measure }) =>
        `Las líneas ${first} y ${line} cuentan “${measure}” el mismo día, ${date}. Dejar la correcta o corregir la fecha.`,
    },
  },
}
