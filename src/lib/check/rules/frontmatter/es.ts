import type { TranslationOf } from '../../rule.ts'
import { inCode, lastOf } from '../../field-words.ts'
import { scaleWords } from '../../scale-words.ts'
import type { frontmatterRules } from './index.ts'

const scales = [1, 2, 3, 4, 5, 6, 7].map((scale) => `${scale} ${scaleWords(scale, 'es')}`).join(', ')

export const es: TranslationOf<typeof frontmatterRules> = {
  'frontmatter/fence': {
    summary: 'Una página no empieza con sus campos entre dos líneas de tres guiones.',
    why: 'Las líneas --- marcan dónde empiezan los campos y dónde empieza el texto. Sin las dos no se puede distinguir uno de otro.',
    messages: {
      missing: ({ found }) =>
        `Una página empieza con una línea de tres guiones, luego sus campos y otra vez tres guiones. Aquí la primera línea ${found === '' ? 'está vacía' : `es “${found}”`}. Escribir --- en la primera línea, encima de todo lo demás.`,
      unclosed: () =>
        'Los campos empiezan con --- pero no terminan. Escribir una línea con solo --- debajo del último campo, encima del texto.',
      'other-language': ({ found }) =>
        `La primera línea es “${found}”, que anuncia otro lenguaje. Los campos se escriben uno por línea, como nombre: palabras, entre dos líneas de exactamente tres guiones: ---`,
    },
  },
  'frontmatter/too-large': {
    summary: 'Los campos de una página son más largos de lo que debe ser una página.',
    why: 'Los campos guardan datos que las listas y las gráficas pueden usar. Un texto largo ahí es difícil de leer y hace esperar a todas las personas.',
    messages: {
      size: () =>
        'La parte entre las dos líneas de guiones tiene más de 64 KB, así que no se leyó. Pasar el texto largo debajo de la segunda línea y los números a data.csv.',
      keys: ({ keys, limit }) =>
        `La parte entre las dos líneas de guiones tiene ${keys} campos, así que no se leyó: nunca hacen falta más de ${limit}. Dejar los campos de este tipo de página y pasar lo demás debajo de la segunda línea o a data.csv.`,
    },
  },
  'frontmatter/yaml': {
    summary: 'Los campos de una página no se pueden leer.',
    why: 'Un solo signo equivocado en los campos puede cambiar o borrar lo que sigue, por eso la página queda fuera hasta que se corrija. Si solo una lectura es posible, por ahora se lee así.',
    messages: {
      colon: ({ better }) =>
        `Las palabras después de los dos puntos tienen otros dos puntos, así que necesitan comillas. Escribir: ${better}`,
      twice: ({ key }) =>
        `El campo “${key}” aparece dos veces y solo uno puede contar. Dejar el correcto y borrar el otro.`,
      tab: ({ excerpt }) =>
        `Esta línea empieza con un tabulador: “${excerpt}”. Su ancho cambia en cada programa. Usar dos espacios en su lugar.`,
      space: ({ better }) => `Después de los dos puntos va un espacio. Escribir: ${better}`,
      sign: ({ sign, better }) => `Un valor que empieza con ${sign} necesita comillas. Escribir: ${better}`,
      indent: ({ excerpt, better }) =>
        `Esta línea no empieza en la misma columna que las líneas de su grupo: “${excerpt}”. Moverla para que empiece como la de arriba: ${better}`,
      item: ({ better }) =>
        `El campo tiene un valor en su línea y debajo un elemento de lista. Escribir: ${better}`,
      quote: ({ excerpt }) =>
        `Las comillas de esta línea no coinciden: “${excerpt}”. Poner una antes de las palabras y otra después. Si las palabras contienen la misma comilla, rodearlas con la otra: ' o ".`,
      layout: ({ excerpt }) =>
        `Esta línea, o la siguiente, no se puede leer: “${excerpt}”. Escribir un campo por línea, como nombre: palabras, con un espacio después de los dos puntos. Los campos que van juntos empiezan en la misma columna. Las palabras que empiezan con un signo como @, [ o % necesitan comillas.`,
      anchors: () =>
        'Los signos & y * delante de un valor, y también <<, copiarían texto de otro lugar, y eso no se hace aquí. Poner comillas alrededor de las palabras o escribirlas completas.',
      tag: ({ tag }) =>
        `Un valor que empieza con “${tag}” le diría a un programa qué hacer con él, y eso no se hace aquí. Quitarlo o poner comillas alrededor de las palabras.`,
      'not-fields': ({ excerpt }) =>
        `Aquí debe haber campos, uno por línea, como title: Preguntar primero por el costo. En su lugar está “${excerpt}”. Poner delante el nombre de un campo y dos puntos.`,
      'too-deep': ({ limit }) =>
        `Aquí hay campos dentro de campos, con más de ${limit} niveles. Ninguna página necesita tantos. Empezar cada campo en la columna de los campos a los que pertenece.`,
    },
  },
  'frontmatter/cut-off': {
    summary: 'Las palabras después del signo # quedan fuera.',
    why: 'En los campos, un espacio y # empiezan una nota que ninguna página muestra. Así se pierden palabras que eran para quienes leen.',
    messages: {
      note: ({ better }) => `Todo lo que sigue a # queda fuera. Escribir: ${better}`,
    },
  },
  'frontmatter/reserved-key': {
    summary: 'Una página usa un campo que pertenece al programa.',
    why: 'Con un campo así una página podría tomar la dirección o el aspecto de otra, por eso nunca se usa.',
    messages: {
      reserved: ({ key }) =>
        `El campo “${key}” pertenece al programa que construye el sitio y no se usa. Borrar esta línea. La dirección de una página viene del nombre de su archivo.`,
    },
  },
  'frontmatter/unknown-key': {
    summary: 'Una página tiene un campo que este tipo de página no conoce.',
    why: 'Un campo mal escrito se pierde sin que nadie lo note: lo que dice nunca aparecería en la página.',
    messages: {
      near: ({ key, nearest }) =>
        `Aquí no existe el campo “${key}”, así que su contenido no se muestra. ¿Se trata de “${nearest}”?`,
      unknown: ({ key }) =>
        `Aquí no existe el campo “${key}”, así que su contenido no se muestra. Buscar el nombre del campo o pasar las palabras al texto de la página.`,
      'worked-out': ({ key }) =>
        `Aquí no existe el campo “${key}”. Hasta dónde llega la evidencia y en qué etapa está el trabajo se calcula con los ciclos, para que nadie califique su propio trabajo. Quitar la línea; la página muestra su nivel por sí sola.`,
    },
  },
  'frontmatter/missing-field': {
    summary: 'Falta un campo que la página necesita, o está vacío.',
    why: 'Las listas, los enlaces y la búsqueda se hacen con unos pocos campos. Solo esos se piden; los demás pueden esperar.',
    messages: {
      missing: ({ field, choices }) =>
        `Falta el campo “${field}”, o está vacío, y esta página lo necesita. Agregar una línea que empiece con ${lastOf(field)}:${choices && ` y una de estas palabras: ${choices}`}`,
    },
  },
  'frontmatter/wrong-value': {
    summary: 'Un campo contiene algo que no corresponde.',
    why: 'Las gráficas, las listas y las comparaciones se hacen con los campos, así que un campo debe contener lo mismo en todas las páginas. Lo que no corresponde queda fuera.',
    messages: {
      choice: ({ field, found, choices, nearest }) =>
        /^\d+$/.test(found) && nearest
          ? `“${field}” se escribe por tramos, no como “${found}”. Escribir: ${lastOf(field)}: ${nearest}`
          : `“${field}” no puede ser “${found}”.${nearest && ` ¿Se trata de “${nearest}”?`} Elegir una de estas palabras: ${choices}.`,
      'too-big': ({ field, found, limit, of }) =>
        of === 'string'
          ? `“${field}” tiene más de ${limit} caracteres: “${found}”. Decirlo con menos palabras y contar el resto en el texto de la página.`
          : of === 'array'
            ? `“${field}” tiene más de ${limit} elementos. Dejar los más importantes.`
            : `“${field}” es ${found} y puede ser ${limit} como máximo. Revisar el número.`,
      'too-small': ({ field, found, limit, of }) =>
        of === 'string'
          ? `“${field}” tiene menos de ${limit} caracteres: “${found}”. Escribirlo completo.`
          : of === 'array'
            ? `“${field}” necesita al menos ${limit} elementos. Agregar lo que falta.`
            : `“${field}” es ${found} y tiene que ser ${limit} como mínimo. Revisar el número.`,
      'type-string': ({ field, found }) =>
        /^[[{]/.test(found)
          ? `“${field}” contiene texto, pero aquí hay una lista o un grupo: ${found}. Si son palabras, poner comillas alrededor de todas.`
          : `“${field}” contiene texto, y ${found} se lee como otra cosa. Ponerlo entre comillas: "${found}"`,
      'type-number': ({ field, found }) =>
        `“${field}” contiene un número, y “${found}” no lo es. Escribir solo el número, con punto decimal y sin unidad: 12.5`,
      'type-int': ({ field, found, better }) =>
        `“${field}” contiene un número entero, y “${found}” no lo es. Escribir, por ejemplo: ${better}${/^scale:/.test(better) ? `. De 1 a 7: ${scales}` : ''}`,
      'type-boolean': ({ field, found }) =>
        `“${field}” solo puede ser true (sí) o false (no), y aquí dice “${found}”. Escribir true o false.`,
      'type-array': ({ field, found, better }) =>
        `${field ? `“${field}” contiene` : 'Este archivo contiene'} una lista, y aquí dice “${found}”. ${better.startsWith('-') ? `Escribir dos líneas debajo de ${lastOf(field)}: — ${inCode(better)}` : better ? `Escribir: ${better}` : 'Empezar cada elemento en su propia línea con un guion y un espacio: - primero'}`,
      'type-object': ({ field, found, better }) =>
        `${field ? `“${field}” contiene` : 'Este archivo contiene'} varios campos, y aquí dice “${found}”. ${better ? `Debajo de ${lastOf(field)}: escribir tres líneas, cada una con dos espacios delante: ${inCode(better)}` : 'Escribir cada uno en su propia línea, como nombre: palabras.'}`,
      'type-record': ({ field, found }) =>
        `“${field}” contiene varios campos, y aquí dice “${found}”. Escribir cada uno en su propia línea, como nombre: palabras.`,
      address: ({ field, found }) =>
        `“${found}” no es una dirección web completa. “${field}” la necesita desde el principio: https://example.org/pagina`,
      other: ({ field, found }) =>
        `“${found}” no corresponde al campo “${field}”, así que queda fuera. Revisar cómo se escribe este campo.`,
    },
  },
  'frontmatter/date': {
    summary: 'Una fecha no está escrita como año-mes-día, o ese día no existe.',
    why: 'Los ciclos se ordenan y se dibujan en el tiempo por sus fechas. 2026-01-31 es el mismo día para todas las personas; 1/2/2026 no.',
    messages: {
      form: ({ field, found, nearest }) =>
        `La fecha de “${field}” está escrita como “${found}”. ${nearest ? `Escribirla con dos cifras para el mes y el día: ${nearest}` : 'Escribir el año, el mes y el día, como en 2026-01-31.'}`,
      read: ({ field, found, line }) =>
        `La fecha de “${field}” está escrita como “${found}”. Escribir: ${line}`,
      either: ({ field, found, day, other }) =>
        `La fecha “${found}” de “${field}” se puede leer de dos maneras: ${day} o ${other}. Escribir la que corresponde.`,
      impossible: ({ field, found, nearest }) =>
        `No existe el día ${found}, que está en “${field}”. ¿Se trata de ${nearest}?`,
    },
  },
}
