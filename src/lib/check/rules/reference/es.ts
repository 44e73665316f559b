import type { Kind } from '../../../content/schemas/index.ts'
import { kinds } from '../../../i18n/es/kinds.ts'
import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { referenceRules } from './index.ts'

const named = (asked: readonly Kind[]) => asked.map((kind) => kinds.one[kind].toLowerCase()).join(', ')

export const es: TranslationOf<typeof referenceRules> = {
  'reference/broken': {
    summary: 'Una página nombra otra página que no existe.',
    why: 'Las metas, los problemas, los ciclos y las lecciones se unen por estos nombres. Uno equivocado rompe el camino que muestra en qué se apoya una afirmación.',
    messages: {
      missing: ({ text, asked, near }) =>
        `No existe una página llamada “${text}”. Este campo acepta: ${named(asked)}.${didYouMean.es(near)} Escribir el nombre de su archivo, sin la terminación.`,
      'other-kind': ({ text, is, asked }) =>
        `“${text}” existe, pero está entre: ${kinds.many[is].toLowerCase()}. Este campo acepta: ${named(asked)}. Nombrar otra página o pasar esta al campo que le corresponde.`,
      practice: ({ text, near }) =>
        `No existe la etiqueta de práctica “${text}”.${didYouMean.es(near)} Elegir una de la página Prácticas o agregarla a practice-tags.yaml.`,
      'no-whole': ({ path }) =>
        `Esta página es parte de otra, y falta el archivo de esa otra: ${path}. Agregarlo o mover este archivo a la carpeta que le corresponde.`,
    },
  },
}
