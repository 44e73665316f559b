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
        `Esta fila queda fuera porque “${found}” no es un día. Escribir el año, el mes y el día, como en 2026-01-31.`,
      measure: ({ date }) =>
        `Esta fila del ${date} queda fuera porque no dice qué se contó. Escribir el id de la medida del prototipo.`,
      value: ({ found }) =>
        `Esta fila queda fuera porque “${found}” no es un número. Escribir solo el número, con punto decimal: 12.5. Si ese día no se contó nada, borrar la fila.`,
      n: ({ found }) =>
        `Esta fila queda fuera porque “${found}” no es un número de estudiantes. Escribir un número entero en n o dejarlo vacío.`,
    },
  },
}
