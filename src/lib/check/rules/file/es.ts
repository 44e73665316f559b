import type { TranslationOf } from '../../rule.ts'
import type { fileRules } from './index.ts'

export const es: TranslationOf<typeof fileRules> = {
  'file/place': {
    summary: 'Un archivo no tiene lugar en la zona, así que nadie lo vería.',
    why: 'La carpeta y el nombre de un archivo dicen qué es y dan a su página una dirección. Un archivo fuera de los lugares conocidos no tiene página.',
    messages: {
      name: ({ path, better }) =>
        `Nada lee un archivo llamado “${path}”, por eso no tiene página. Los nombres llevan letras minúsculas, números y guiones: cambiarlo a “${better}”.`,
      unknown: ({ path }) =>
        `Nada lee “${path}”, por eso no tiene página. Moverlo a la carpeta de su tipo, por ejemplo lessons/, problems/ o prototypes/su-nombre/cycle-01.mdx.`,
      type: ({ path, ending }) =>
        `Los archivos de tipo ${ending} no se muestran: “${path}”. Escribir las páginas como .mdx, los números en data.csv y guardar las imágenes como .png, .jpg o .webp.`,
    },
  },
  'file/link': {
    summary: 'Un archivo es solo un enlace a otro lugar de un disco.',
    why: 'Un enlace así lleva a un lugar que otras personas no tienen, o a archivos que no son para quienes leen. Nunca se sigue.',
    messages: {
      symlink: () =>
        'Esto no es un archivo sino un enlace a otro lugar de un disco, y no se sigue. Poner aquí una copia del archivo.',
      repository: () =>
        'Esto no es una carpeta de archivos sino un enlace a otro repositorio, y no se sigue. Poner aquí copias de los archivos.',
    },
  },
  'file/twice': {
    summary: 'Dos archivos tienen un mismo nombre, así que solo se muestra uno.',
    why: 'Una página tiene una sola dirección, y se la da el nombre de su archivo. Cuando dos archivos piden la misma dirección, las palabras de uno se perderían sin aviso.',
    messages: {
      twice: ({ path, first }) =>
        `La página muestra “${first}”, así que nadie ve “${path}”: solo se distinguen por .md y .mdx. Unirlos en un archivo o dar otro nombre a este.`,
    },
  },
  'file/too-large': {
    summary: 'Un archivo es demasiado grande para ser una página.',
    why: 'Una página tan larga no la lee nadie y hace esperar a todas las personas que la abren.',
    messages: {
      size: ({ kilobytes, limit }) =>
        `Este archivo tiene ${kilobytes} KB y una página puede tener ${limit} KB como máximo. No se leyó. Dividirlo en dos páginas o guardar las listas largas de números en data.csv.`,
    },
  },
  'file/encoding': {
    summary: 'Las letras de un archivo no se pueden leer, o algunas se perdieron.',
    why: 'Los archivos se guardan como UTF-8, que tiene las letras de todos los idiomas. Guardadas de otra forma, la á y la ñ se vuelven cuadros o signos de pregunta.',
    messages: {
      encoding: ({ encoding }) =>
        `Este archivo parece guardado como ${encoding} y sus letras no se pueden leer. Abrirlo en el editor, elegir “Guardar como” con la codificación UTF-8 y guardarlo otra vez.`,
      lost: ({ excerpt }) =>
        `Se perdió una letra al guardar este archivo: “${excerpt}”. Escribir de nuevo la letra en lugar del signo � y guardar el archivo como UTF-8.`,
    },
  },
  'file/hidden-character': {
    summary: 'Un archivo contiene un carácter que nadie puede ver.',
    why: 'Algunos caracteres invierten el orden de las letras o llevan palabras que solo lee una máquina. Lo que las personas revisan debe ser lo que todas reciben.',
    messages: {
      hidden: ({ code }) =>
        `Aquí hay un carácter que no se ve (${code}). Suele llegar al copiar un texto. Borrarlo: poner el cursor detrás y oprimir la tecla de retroceso, o escribir de nuevo las palabras.`,
      coded: ({ code }) =>
        `Aquí hay un código que representa un carácter que no se ve (${code}), así que se quitó. Borrar el código, por ejemplo \\u202E o &#x202E;, y dejar solo las palabras.`,
      half: ({ code }) =>
        `Aquí hay un código que representa medio carácter (${code}), así que se quitó. Dos códigos así forman un carácter; uno solo no forma ninguno. Borrar el código, por ejemplo \\ud83d, y escribir el carácter mismo, por ejemplo 😀.`,
    },
  },
  'file/too-nested': {
    summary: 'Un archivo está hecho de una forma que tarda demasiado en leerse.',
    why: 'Miles de signos unos dentro de otros ocupan la lectura por minutos. Todas las páginas se leen de nuevo con cada cambio, así que un archivo así detendría a los demás.',
    messages: {
      line: ({ excerpt }) =>
        `Esta línea tiene más de 10,000 caracteres: “${excerpt}”. Dividirla en párrafos, con una línea vacía entre ellos.`,
      quotes: ({ excerpt }) =>
        `Esta línea abre más de 8 citas o listas unas dentro de otras: “${excerpt}”. Quitar los signos (>, -, 1.) que sobran.`,
      indent: ({ excerpt }) =>
        `Esta línea empieza con más de 40 espacios: “${excerpt}”. Moverla hacia la izquierda.`,
      brackets: ({ excerpt }) =>
        `Aquí hay más de 32 paréntesis o corchetes abiertos: “${excerpt}”. Cerrarlos o quitarlos.`,
      marks: ({ excerpt }) =>
        `Aquí siguen demasiados signos o líneas sin una línea vacía: “${excerpt}”. Poner una línea vacía entre los párrafos y pasar las tablas largas a data.csv.`,
      slow: ({ seconds }) =>
        `Este archivo no se pudo leer en ${seconds} segundos, por eso quedó fuera. Hacerlo más corto, con menos signos y tablas.`,
    },
  },
}
