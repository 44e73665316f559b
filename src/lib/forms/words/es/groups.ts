import type { GroupWords } from '../shape.ts'

/** Encabezados, filas de tablas y las palabras de una imagen. */
export const groups: GroupWords = {
  headings: {
    prediction: 'La predicción',
    howMany: 'Cuánto de esto',
    'measures.baseline': 'Dónde está ahora',
    'measures.aim': 'Dónde debería estar',
    parts: 'Las partes',
  },
  rows: {
    line: 'línea',
    measures: 'número',
    results: 'número',
    inTheWay: 'cosa',
    promises: 'promesa',
    voices: 'voz',
  },
  picture: {
    label: 'Imagen',
    file: ['La imagen', 'Aquí se hace más pequeña y se quita lo que la cámara escribió en ella.'],
    alt: ['¿Qué muestra?', 'Para quienes no pueden verla. Una frase.'],
    caption: ['Palabras debajo', 'Vacío si no hacen falta.'],
    people: ['¿Quién sale?', 'El trabajo de un estudiante cuenta como un estudiante.'],
    nobody: 'Nadie',
    staff: 'Personal',
    students: 'Estudiantes o sus trabajos',
    consent: [
      'Permiso',
      'Con estudiantes: quién dijo que sí y dónde está guardado. Nunca un nombre. Sin permiso, mejor sin imagen.',
    ],
  },
}
