import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { checkRules } from './index.ts'

export const es: TranslationOf<typeof checkRules> = {
  'check/unused-ignore': {
    summary: 'Una página omite una revisión que no tiene nada que decir sobre ella.',
    why: 'La lista de revisiones omitidas debe contener solo lo necesario. Si no, esconde el siguiente error y nadie sabe por qué.',
    messages: {
      unused: ({ rule }) =>
        `Aquí se omite la revisión “${rule}”, pero no tiene nada que decir sobre esta página. Quitarla de la lista.`,
      unknown: ({ rule, near }) =>
        `Ninguna revisión se llama “${rule}”, así que no se omite nada.${didYouMean.es(near)} El nombre de una revisión está al final de lo que dice.`,
      never: ({ rule }) =>
        `La revisión “${rule}” no se puede omitir porque protege a las personas. Quitarla de la lista y corregir lo que señala.`,
    },
  },
}
