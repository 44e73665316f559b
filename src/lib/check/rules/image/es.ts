import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { imageRules } from './index.ts'

export const es: TranslationOf<typeof imageRules> = {
  'image/address': {
    summary: 'Una imagen no viene de un archivo de imagen de la zona.',
    why: 'Una imagen de otro sitio puede desaparecer o cambiar, y le dice a ese sitio quién lee la página.',
    messages: {
      refused: ({ url }) =>
        `${url === '' ? 'Una imagen sin dirección' : `La imagen “${url}”`} no se muestra. Guardarla como .png, .jpg o .webp junto a esta página y escribir el nombre del archivo, por ejemplo ./salon.jpg. Usar letras, números y guiones en el nombre.`,
    },
  },
  'image/missing-file': {
    summary: 'Una página muestra una imagen que no existe.',
    why: 'Se vería un marco vacío. Muchas veces falta agregar el archivo, o su nombre está escrito un poco distinto.',
    messages: {
      missing: ({ path, near }) =>
        `No existe la imagen “${path}”.${didYouMean.es(near)} Agregar el archivo o escribir su nombre tal como es, también con sus mayúsculas y minúsculas.`,
    },
  },
  'image/alt': {
    summary: 'Una imagen no tiene palabras para quienes no pueden verla.',
    why: 'Algunas personas escuchan la página. Sin palabras solo se enteran de que hay una imagen (WCAG 2.2, 1.1.1).',
    messages: {
      missing: ({ url }) =>
        `La imagen “${url}” no tiene palabras para quienes no pueden verla. Decir en una oración qué muestra: en <Figure> como alt="...", en ![](...) entre los corchetes. No nombrar a ningún estudiante.`,
    },
  },
  'image/unreadable': {
    summary: 'Un archivo de imagen no se puede mostrar: es de otro tipo, es demasiado grande o no está.',
    why: 'Algunos teléfonos guardan las imágenes en un formato que los navegadores no muestran (HEIC), y una imagen de muchos megabytes no se carga en un teléfono con poca señal.',
    messages: {
      heic: () =>
        'Esta imagen está en formato HEIC, que la mayoría de los navegadores no muestra, termine como termine su nombre. Guardarla como .jpg (en un teléfono: tomarle una captura de pantalla) y agregar esa.',
      pointer: () =>
        'Este archivo es solo una nota que dice dónde está guardada la imagen (Git LFS). Agregar la imagen misma.',
      other: ({ ending }) =>
        `Lo que hay en este archivo no es una imagen del tipo que dice su nombre (${ending}). Abrirlo y guardarlo de nuevo como .png, .jpg o .webp.`,
      large: ({ size }) =>
        `Esta imagen tiene ${size} MB; el máximo es 8. Hacerla más pequeña: 1,600 puntos de ancho bastan para una página.`,
      dots: ({ dots }) =>
        `Esta imagen tiene ${dots} millones de puntos; el máximo es 40. Hacerla más pequeña: 1,600 puntos de ancho bastan para una página.`,
    },
  },
}
