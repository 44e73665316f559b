import type { Words } from '../shape.ts'

export const checkPage: Words['checkPage'] = {
  title: 'Revisar un escrito',
  about:
    'Pegar aquí el texto o abrir un archivo. Se obtienen los mismos consejos que recibe cada página del sitio, antes de que alguien más lo lea.',
  private:
    'El texto se queda en esta computadora. Se revisa dentro de esta página, que puede cargar archivos de este sitio y no tiene contacto con nadie más.',
  noScript:
    'Esta página necesita JavaScript. Sin él, se puede enviar el archivo de Word o las notas al contacto que está al pie de la página: una persona los revisará. Quien trabaja con los archivos del sitio puede escribir en su carpeta la orden de abajo.',
  open: 'Abrir un archivo',
  openHelp:
    'Un archivo de Word (.docx), una tabla (.csv) o una página (.mdx, .md). También se puede soltar en cualquier lugar de esta página.',
  text: 'El escrito',
  kind: '¿Qué es?',
  guess: 'Adivinar por el texto',
  numbers: 'Números de un prototipo (data.csv)',
  owner: {
    prototype: '¿De qué prototipo es?',
    community: '¿De qué comunidad es?',
    competition: '¿Para qué concurso es?',
  },
  notYet: 'Uno que todavía no está en el sitio',
  part: 'El archivo contiene varios escritos. Mostrar:',
  button: 'Revisar',
  status: {
    loading: 'Cargando las revisiones. Esto pasa una sola vez.',
    reading: (name: string) => `Leyendo ${name}.`,
    empty: 'Todavía no hay nada que revisar. Primero hay que pegar el texto o abrir un archivo.',
    none: 'No se encontró nada. El escrito tiene lo que buscan estas revisiones.',
    one: 'Se encontró 1 cosa.',
    found: (count: number) => `Se encontraron ${count} cosas.`,
    people: (count: number) =>
      count === 1
        ? '1 de ellas trata de personas: conviene verla primero.'
        : `${count} de ellas tratan de personas: conviene verlas primero.`,
    made: (count: number) => (count === 1 ? 'Se hizo 1 cambio.' : `Se hicieron ${count} cambios.`),
    refused: 'Este cambio dañaría otra cosa, así que no se hizo. Aquí hace falta una persona.',
    tookBack: 'Se deshizo el último cambio.',
    failed:
      'No se pudieron cargar las revisiones. Conviene ver la conexión y oprimir Revisar otra vez. El texto sigue aquí.',
    unreadable:
      'Este archivo no se puede abrir aquí. Sirve un archivo de Word (.docx), una tabla (.csv) o una página (.mdx, .md).',
    encoding:
      'El archivo no estaba guardado como UTF-8. Las letras se leyeron lo mejor posible: conviene verlas y descargarlo de nuevo.',
  },
  as: (kind: string) => `Leído como: ${kind}.`,
  place: (path: string) => `Su lugar es content/${path}.`,
  looked: (rules: number, pages: number) =>
    `Visto con ${rules} revisiones, junto a las ${pages} páginas que hay en el sitio. Las imágenes y las versiones anteriores se revisan al enviarlo.`,
  lookedAlone: (rules: number) =>
    `No se pudieron cargar las otras páginas del sitio. Solo se vio el texto, con ${rules} revisiones. Para probar otra vez, oprimir Revisar.`,
  found: 'Lo que se encontró',
  groups: {
    people: 'Sobre personas: conviene verlo primero',
    stop: 'Detiene la página',
    fix: 'Por corregir',
    tip: 'Por considerar',
  },
  line: (line: number) => `Ir a la línea ${line}`,
  why: 'Por qué importa',
  newTab: '(se abre en otra pestaña)',
  now: 'Ahora',
  instead: 'En su lugar',
  change: 'Cambiarlo',
  yourWords: 'Palabras propias',
  safe: (count: number) => (count === 1 ? 'Hacer el cambio seguro' : `Hacer los ${count} cambios seguros`),
  safeHelp: 'No pueden cambiar lo que dice el texto.',
  takeBack: 'Deshacer el último cambio',
  remarks: 'Sobre el archivo',
  done: 'Al terminar',
  download: 'Descargar el archivo',
  copy: 'Copiar el texto',
  copied: 'El texto está copiado.',
  goOn: 'Seguir en el formulario',
  goOnHelp:
    'El formulario se abre con las respuestas cortas, a menos que en ellas se haya encontrado algo sobre personas. Lo más largo hay que copiarlo.',
  send: 'Cómo enviarlo',
  before: {
    title: 'Conviene ver esto antes de guardar',
    about:
      'Lo que se guarda lo pueden leer otras personas, y las versiones anteriores permanecen. Se vio esto:',
    stop: 'Al menos una de estas cosas puede mostrar quién es un niño o una niña, así que no se puede guardar así. Hay que cambiar las palabras y guardar otra vez. Si es un error, conviene avisar a quien cuida la zona.',
    back: 'Volver y cambiarlo',
    goOn: 'Está bien, guardar',
    failed:
      'No se pudo cargar la revisión de privacidad. Conviene leer el texto otra vez: ningún nombre, imagen o detalle debe mostrar quién es un estudiante.',
  },
}
