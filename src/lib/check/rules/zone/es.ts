import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { zoneRules } from './index.ts'

export const es: TranslationOf<typeof zoneRules> = {
  'zone/colors': {
    summary: 'Un color del distrito no se lee bien en las páginas del sitio.',
    why: 'Cerca de uno de cada doce hombres y muchas personas mayores ven menos contraste. El texto necesita 4.5 a 1 contra lo que tiene detrás; los anillos y las líneas, 3 a 1 (WCAG 2.2, 1.4.3 y 1.4.11), y la ley lo pide a los distritos. Hasta que se cambie, el sitio usa el color más cercano que se puede leer.',
    messages: {
      light: ({ color, ratio, needed, nearest }) =>
        `El color ${color} resalta muy poco en las páginas blancas: ${ratio} a 1, y necesita ${needed} a 1. El color más cercano que se puede leer es "${nearest}".`,
      dark: ({ color, ratio, needed, nearest }) =>
        `El color ${color} resalta muy poco en las páginas oscuras: ${ratio} a 1, y necesita ${needed} a 1. El color más cercano que se puede leer es "${nearest}". También se puede quitar: entonces se calcula a partir del claro.`,
      empty: () =>
        'Aquí no se leyó ningún color. Escribir cada uno entre comillas, por ejemplo link: "#1a4480". Sin comillas, # empieza una nota que no se lee.',
    },
  },
  'zone/logo': {
    summary: 'El logotipo de zone.yaml no es una imagen de la zona.',
    why: 'El sitio muestra solo su nombre hasta que esté el archivo. Un dibujo (.svg) puede llevar código; por eso el logotipo es .png, .jpg o .webp.',
    messages: {
      missing: ({ file, near }) =>
        `No existe la imagen “${file}” dentro de content/.${didYouMean.es(near)} Agregar el logotipo como .png, .jpg o .webp, de 96 puntos de alto o más, y escribir su nombre tal como es.`,
    },
  },
}
