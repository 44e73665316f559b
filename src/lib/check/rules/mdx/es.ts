import type { TranslationOf } from '../../rule.ts'
import type { mdxRules } from './index.ts'

export const es: TranslationOf<typeof mdxRules> = {
  'mdx/import': {
    summary: 'Un escrito contiene una línea de código.',
    why: 'Los escritos son palabras y números. Una línea que carga o entrega código podría ejecutarse en la computadora de alguien, por eso nunca se lee.',
    messages: {
      code: ({ excerpt }) =>
        `Esta línea es código y no se muestra: “${excerpt}”. Conviene quitarla. Si es una oración común, empezarla con otra palabra.`,
    },
  },
}
