import type { TranslationOf } from '../../rule.ts'
import type { privacyRules } from './index.ts'

export const es: TranslationOf<typeof privacyRules> = {
  'privacy/small-cell': {
    summary: 'Un conteo de estudiantes es tan pequeño que alguien puede saber quiénes son.',
    why: 'En una escuela, “5 de los 6” puede bastar para saber de quién se habla, sobre todo junto a un grado, una fecha o una necesidad. La ley federal de privacidad (FERPA) pregunta si una persona razonable de la comunidad escolar podría saberlo. La zona fija el límite en `minimumGroup`.',
    messages: {
      text: ({ match, minimum }) =>
        `Menos de ${minimum} estudiantes: “${match}”. Alguien puede saber quiénes son. Escribir “algunos estudiantes” o “la mayoría de un grupo pequeño”, o juntar grupos.`,
      field: ({ match, minimum }) =>
        `Menos de ${minimum} estudiantes: “${match}”. Alguien puede saber quiénes son. Quitar el número y decirlo con palabras, o juntar grupos.`,
      rows: ({ lines, minimum }) =>
        `Menos de ${minimum} estudiantes en algunas filas (línea ${lines}). Alguien puede saber quiénes son. Quitar esas filas, o juntar grupos o semanas.`,
    },
  },
}
