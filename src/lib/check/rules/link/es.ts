import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { linkRules } from './index.ts'

export const es: TranslationOf<typeof linkRules> = {
  'link/address': {
    summary: 'Un enlace lleva a un lugar que no está permitido.',
    why: 'Un enlace debe llevar a donde dicen sus palabras. Las páginas web con https, las direcciones de correo, los teléfonos y las páginas de esta zona son seguras para todas las personas.',
    messages: {
      scheme: ({ url }) =>
        `La dirección “${url}” no se puede usar, así que solo se muestran las palabras del enlace. Usar una dirección que empiece con https://, una dirección de correo, un teléfono o una página de esta zona.`,
      credentials: () =>
        'Esta dirección contiene un usuario o una contraseña que cualquiera podría leer. Solo se muestran las palabras del enlace. Quitar esa parte y, si la contraseña es real, cambiarla.',
      backslash: ({ url }) =>
        `La dirección “${url}” contiene una barra invertida, así que solo se muestran las palabras del enlace. Escribir / en su lugar.`,
      'outside-content': ({ url }) =>
        `La dirección “${url}” sale de la zona, así que solo se muestran las palabras del enlace. Quitar uno o más ../ o empezar desde arriba: /lessons/nombre-de-la-leccion/`,
      encoded: ({ url }) =>
        `La dirección “${url}” esconde signos detrás de %, así que solo se muestran las palabras del enlace. Escribirla con letras comunes.`,
      'not-an-address': ({ url }) =>
        `${url ? `“${url}” no es una dirección` : 'Este enlace no tiene dirección'}, así que solo se muestran sus palabras. Escribir a dónde lleva, por ejemplo https://example.org/pagina o /lessons/nombre-de-la-leccion/`,
    },
  },
  'link/broken': {
    summary: 'Un enlace lleva a una página de esta zona, o a un lugar de una página, que no existe.',
    why: 'Quien lee sigue un enlace para ver la prueba. Si no lleva a nada, deja de confiar en la página.',
    messages: {
      language: ({ url, better }) =>
        `Este enlace lleva a “${url}” y deja a cada persona en un solo idioma. Quitar el idioma: escribir “${better}”. El sitio pone el idioma de quien lee.`,
      page: ({ url, near }) =>
        `Este enlace lleva a “${url}”, y en esa dirección no hay nada.${didYouMean.es(near)} Corregir el enlace o agregar la página.`,
      anchor: ({ anchor, near }) =>
        `Este enlace lleva a un lugar llamado “#${anchor}”, y la página no tiene un subtítulo con ese nombre.${didYouMean.es(near)} Escribir las palabras del subtítulo en minúsculas, con guiones entre ellas.`,
    },
  },
  'link/insecure': {
    summary: 'Un enlace lleva a una página web que no está protegida en el camino.',
    why: 'Con http, otras personas en la misma red pueden ver y cambiar lo que se recibe. Casi todos los sitios tienen una dirección https.',
    messages: {
      insecure: ({ url, better }) =>
        `“${url}” no está protegida en el camino hacia quien lee. Probar si se abre ${better} y usar esa dirección.`,
    },
  },
}
