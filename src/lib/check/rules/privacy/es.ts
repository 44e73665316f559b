import type { TranslationOf } from '../../rule.ts'
import type { privacyRules } from './index.ts'

export const es: TranslationOf<typeof privacyRules> = {
  'privacy/small-cell': {
    summary: 'Un conteo de estudiantes es tan pequeño que alguien puede saber quiénes son.',
    why: 'En una escuela, “5 de los 6” puede bastar para saber de quién se habla, sobre todo junto a un grado, una fecha o una necesidad. La ley federal de privacidad (FERPA) pregunta si una persona razonable de la comunidad escolar podría saberlo. La zona fija el límite en `minimumGroup`.',
    messages: {
      text: ({ match, minimum }) =>
        `Menos de ${minimum} estudiantes: “${match}”. Alguien puede saber quiénes son. Escribir “menos de ${minimum} estudiantes” o dejar el número fuera.`,
      field: ({ match, minimum }) =>
        `Menos de ${minimum} estudiantes: “${match}”. Alguien puede saber quiénes son. Dejar el número fuera o decir con palabras “menos de ${minimum} estudiantes”.`,
      rows: ({ lines, minimum }) =>
        `Menos de ${minimum} estudiantes en algunas filas (línea ${lines}). Alguien puede saber quiénes son. Quitar esas filas, o juntar grupos o semanas.`,
    },
  },
}
