import type { Words } from '../shape.ts'

export const proof: Words['proof'] = {
  first: '¿Se guardó primero?',
  sameDay: 'La predicción se guardó el día del resultado, antes de guardar el resultado.',
  before: (days, number) =>
    `La predicción se guardó ${days === 1 ? 'un día' : `${number} días`} antes del resultado.`,
  waiting: (saved) => `La predicción se guardó el ${saved}. Todavía no hay resultados guardados.`,
  together: (saved) =>
    `La predicción se guardó junto con el resultado, el ${saved}. No se puede mostrar cuál fue primero.`,
  allTogether: (saved) =>
    `Las predicciones se guardaron junto con sus resultados, el ${saved}. No se puede mostrar cuál fue primero.`,
  after: (saved, results) =>
    `La predicción se guardó el ${saved}, cuando ya había un resultado del ${results}.`,
  changed: (changed) => `La predicción se cambió el ${changed}, cuando ya había resultados.`,
  unsaved: 'Estas palabras de la predicción todavía no se han guardado.',
  unknown: {
    shallow:
      'No se sabe cuándo se guardaron las predicciones: esta copia tiene solo la última parte del historial.',
    none: 'No se sabe cuándo se guardaron las predicciones: esta copia de las páginas no tiene historial.',
    borrowed: 'Se hizo en otro lugar: nuestro historial no puede mostrar cuándo se hizo la predicción.',
    unclear:
      'No se sabe cuál fue primero: un archivo anterior de este prototipo ya no está o no se puede leer, y puede tener resultados.',
  },
}
