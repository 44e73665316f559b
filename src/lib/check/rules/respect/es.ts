import type { TranslationOf } from '../../rule.ts'
import type { respectRules } from './index.ts'

export const es: TranslationOf<typeof respectRules> = {
  'respect/label': {
    summary: 'Se nombra a estudiantes por una dificultad.',
    why: 'Una etiqueta suena como si fuera la persona y como si fuera a quedarse. Lo que pasó, y cuándo, se puede cambiar; y las familias de estos estudiantes también leen esta página.',
    messages: {
      label: ({ match, instead }) =>
        `“${match}” nombra a estudiantes por una dificultad. Decir qué pasa y cuándo, por ejemplo “${instead.es}”.`,
    },
  },
}
