import type { Kind } from '../content/schemas/index.ts'
import { wordsFor } from '../i18n/words.ts'
import type { Locale } from '../i18n/locale.ts'

/** What is said to the person who sent a document. */
export interface ImportWords {
  needed: (label: string, line: string) => string
  day: (label: string, written: string) => string
  either: (label: string, written: string, day: string) => string
  year: (label: string, written: string, day: string) => string
  number: (label: string, written: string) => string
  inText: (line: string) => string
  extraColumn: (label: string) => string
  unit: (label: string, written: string, measure: string) => string
  ownerLink: (label: string, written: string) => string
  choice: (label: string, written: string, options: string) => string
  link: (label: string, written: string, near: string) => string
  other: (label: string, written: string) => string
  tooLong: (label: string, limit: number) => string
  ownHeading: (heading: string) => string
  readAs: (form: string, others: string) => string
  title: (title: string) => string
  owner: (what: string, folder: string, near: string) => string
  alt: (file: string) => string
  people: (file: string) => string
  pictureLost: (number: number) => string
  leftOut: Record<'comments' | 'changes' | 'embedded' | 'outside-picture', string>
  columnOfPerson: (columns: string) => string
  draft: string
  row: (number: number) => string
  yesNo: string
  noCycle: string
  wholeTitle: string
  kept: (label: string, answer: string) => string
  sameThere: (path: string) => string
  sameRow: (number: number) => string
  rowWaits: (label: string, row: number, line: string) => string
  cycleNumber: (label: string, written: string) => string
  neededBelow: (label: string, name: string, line: string) => string
  neededAbove: (label: string, name: string) => string
}

/** Names of kinds in the middle of a sentence. */
export const kindWords: Record<Locale, Readonly<Record<Kind, string>>> = {
  en: lowerCase(wordsFor('en').kinds.one),
  es: lowerCase(wordsFor('es').kinds.one),
}

/** The words of `npm run import`, of the page that reads documents, and of their lists of what is missing. */
export const importWords: Record<Locale, ImportWords> = {
  en: {
    needed: (label, line) => `“${label}” has no answer yet. Add a line like this one: ${line}`,
    day: (label, written) =>
      `“${label}”: “${written}” is no day we can read. Write month, day and year, for example Oct 5, 2026.`,
    either: (label, written, day) =>
      `“${label}”: ${written} was read as ${day}, month first. Change it if the day came first.`,
    year: (label, written, day) =>
      `“${label}”: ${written} has no year and was read as ${day}. Change it if another year was meant.`,
    inText: (line) => `What was written stands in the text of the page. The line to add: ${line}`,
    extraColumn: (label) =>
      `“${label}”: the table has a column that we do not ask for. Its cells stand in the text of the page, each with its row.`,
    unit: (label, written, measure) =>
      `“${label}”: “${written}” does not fit “${measure}”, which is counted in another way. It stands in words for now. Write the number as the prototype counts it.`,
    ownerLink: (label, written) =>
      `“${label}”: nothing in the zone is called “${written}”. Look up its name on the site and write it there.`,
    number: (label, written) =>
      `“${label}”: “${written}” is not one number. Write only the number, for example 63.`,
    choice: (label, written, options) =>
      `“${label}”: “${written}” is none of the answers. Write one of these: ${options}.`,
    link: (label, written, near) =>
      near === ''
        ? `“${label}”: nothing in the zone is called “${written}”. Look up its name on the site, or leave it out.`
        : `“${label}”: nothing in the zone is called “${written}”. Did you mean ${near}?`,
    other: (label, written) =>
      `“${label}”: “${written}” does not fit here. What you wrote stands in the text of the page.`,
    tooLong: (label, limit) =>
      `“${label}” has more than ${limit} characters. Its first sentences stand in the answer, all of it stands in the text of the page. Shorten one and take the other out.`,
    ownHeading: (heading) =>
      `“${heading}” fits no question, so it stands in the text of the page under that heading.`,
    readAs: (form, others) =>
      `We took this for: ${form}. If it is something else, say so with --kind (${others}).`,
    title: (title) =>
      `The document has no title we could find, so the page is called “${title}”. Change it to a few plain words.`,
    owner: (what, folder, near) =>
      `It must stand in the folder of its ${what}, and we do not know which one. It is in ${folder} for now; run it again with --of and the name.${near === '' ? '' : ` Did you mean ${near}?`}`,
    alt: (file) =>
      `Say in one sentence what the picture ${file} shows, for people who cannot see it: alt="...". Name no student.`,
    people: (file) =>
      `Say who can be seen in the picture ${file}: people="none", "staff" or "students". For students add consent="..." with the place where the permission is kept.`,
    pictureLost: (number) =>
      `Picture ${number} could not be read and was left out. Save it as .png or .jpg, under 40 million dots, and add it to the page.`,
    leftOut: {
      comments: 'Comments in the margin were left out. If one belongs on the page, write it into the text.',
      changes:
        'The document has tracked changes: what was struck out was left out. Accept or reject the changes if that is wrong.',
      embedded:
        'Something embedded in the document, such as a spreadsheet, was left out. Copy its table into the text.',
      'outside-picture':
        'A picture that is not in the document itself was left out. Insert it from your computer.',
    },
    columnOfPerson: (columns) =>
      `Left out, because pages carry roles and never names or addresses of people: ${columns}.`,
    draft: 'The page is marked as a draft until these are there. Take out the line `draft: true` then.',
    row: (number) => `row ${number}`,
    yesNo: 'yes | no',
    wholeTitle: 'The whole title',
    noCycle:
      'The cycle it closes is not in the zone, so this became a cycle of its own. If its plan stands in another file, bring the two together.',
    kept: (label, answer) =>
      `“${label}” has an answer in the file, and it stays as it is. Change it if the document is right, which says: ${answer}`,
    sameThere: (path) => `The same write-up is there already, so nothing was written: ${path}.`,
    sameRow: (number) => `It is the same as row ${number}, so it was not written again.`,
    rowWaits: (label, row, line) =>
      `“${label}”, row ${row}, is not complete. It waits at the end of the page, so that the page stays sound. Put it into a line like this one: ${line}`,
    cycleNumber: (label, written) =>
      `“${label}”: “${written}” is no number we can read, so no cycle was touched. The answers stand in a draft of their own. Write the number into the document, for example 2, delete the draft and run it again.`,
    neededBelow: (label, name, line) =>
      `“${label}” has no answer yet. Below \`${name}:\` add a line like this one, indented like the others there: ${line}`,
    neededAbove: (label, name) =>
      `“${label}” has no answer yet. There is room for it in the line \`${name}:\` above.`,
  },
  es: {
    needed: (label, line) => `“${label}” no tiene respuesta todavía. Agregar una línea como esta: ${line}`,
    day: (label, written) =>
      `“${label}”: no entendemos el día “${written}”. Escribir día, mes y año, por ejemplo 5 de octubre de 2026.`,
    either: (label, written, day) =>
      `“${label}”: ${written} se leyó como ${day}, primero el mes. Hay que cambiarlo si primero estaba el día.`,
    year: (label, written, day) =>
      `“${label}”: ${written} no tiene año y se leyó como ${day}. Hay que cambiarlo si era otro año.`,
    inText: (line) => `Lo escrito está en el texto de la página. La línea que falta: ${line}`,
    extraColumn: (label) =>
      `“${label}”: la tabla tiene una columna que no pedimos. Sus celdas están en el texto de la página, cada una con su fila.`,
    unit: (label, written, measure) =>
      `“${label}”: “${written}” no va con “${measure}”, que se cuenta de otra manera. Por ahora está en palabras. Escribir el número como lo cuenta el prototipo.`,
    ownerLink: (label, written) =>
      `“${label}”: en la zona no hay nada que se llame “${written}”. Buscar su nombre en el sitio y escribirlo ahí.`,
    number: (label, written) =>
      `“${label}”: “${written}” no es un solo número. Escribir solo el número, por ejemplo 63.`,
    choice: (label, written, options) =>
      `“${label}”: “${written}” no es una de las respuestas. Escribir una de estas: ${options}.`,
    link: (label, written, near) =>
      near === ''
        ? `“${label}”: en la zona no hay nada que se llame “${written}”. Buscar su nombre en el sitio o quitarlo.`
        : `“${label}”: en la zona no hay nada que se llame “${written}”. ¿Será ${near}?`,
    other: (label, written) =>
      `“${label}”: “${written}” no cabe aquí. Lo escrito está en el texto de la página.`,
    tooLong: (label, limit) =>
      `“${label}” tiene más de ${limit} caracteres. Las primeras oraciones están en la respuesta y todo está en el texto de la página. Hay que acortar una y quitar el otro.`,
    ownHeading: (heading) =>
      `“${heading}” no corresponde a ninguna pregunta; por eso está en el texto de la página con ese título.`,
    readAs: (form, others) => `Lo tomamos por: ${form}. Si es otra cosa, decirlo con --kind (${others}).`,
    title: (title) =>
      `No encontramos un título en el documento; la página se llama “${title}”. Conviene cambiarlo por pocas palabras claras.`,
    owner: (what, folder, near) =>
      `Debe estar en la carpeta de su ${what} y no sabemos de cuál. Por ahora está en ${folder}; repetir con --of y el nombre.${near === '' ? '' : ` ¿Será ${near}?`}`,
    alt: (file) =>
      `Decir en una oración qué muestra la imagen ${file}, para quien no puede verla: alt="...". Sin nombres de estudiantes.`,
    people: (file) =>
      `Decir quién se ve en la imagen ${file}: people="none" (nadie), "staff" (personal) o "students" (estudiantes). Con estudiantes, agregar consent="..." con el lugar donde está guardado el permiso.`,
    pictureLost: (number) =>
      `La imagen ${number} no se pudo leer y quedó fuera. Hay que guardarla como .png o .jpg, con menos de 40 millones de puntos, y agregarla a la página.`,
    leftOut: {
      comments:
        'Los comentarios al margen quedaron fuera. Si uno debe estar en la página, hay que escribirlo en el texto.',
      changes:
        'El documento tiene control de cambios: lo tachado quedó fuera. Si eso no es correcto, hay que aceptar o rechazar los cambios.',
      embedded:
        'Algo incrustado en el documento, como una hoja de cálculo, quedó fuera. Conviene copiar su tabla en el texto.',
      'outside-picture':
        'Una imagen que no está dentro del documento quedó fuera. Hay que insertarla desde la computadora.',
    },
    columnOfPerson: (columns) =>
      `Quedó fuera, porque las páginas llevan funciones y nunca nombres ni direcciones de personas: ${columns}.`,
    draft:
      'La página está marcada como borrador hasta que esto esté completo. Después hay que quitar la línea `draft: true`.',
    row: (number) => `fila ${number}`,
    yesNo: 'sí | no',
    wholeTitle: 'El título completo',
    noCycle:
      'El ciclo que cierra no está en la zona; por eso quedó como un ciclo propio. Si el plan está en otro archivo, hay que juntar los dos.',
    kept: (label, answer) =>
      `“${label}” ya tiene respuesta en el archivo y queda como está. Hay que cambiarla si vale lo que dice el documento: ${answer}`,
    sameThere: (path) => `Este escrito ya está, así que no se escribió nada: ${path}.`,
    sameRow: (number) => `Es igual que la fila ${number}; no se escribió otra vez.`,
    rowWaits: (label, row, line) =>
      `“${label}”, fila ${row}: falta algo. Por ahora está al final de la página, para que la página siga bien. Ponerlo en una línea como esta: ${line}`,
    cycleNumber: (label, written) =>
      `“${label}”: no entendemos el número “${written}”, así que no se tocó ningún ciclo. Las respuestas están en un borrador propio. Escribir el número en el documento, por ejemplo 2, borrar el borrador y repetir.`,
    neededBelow: (label, name, line) =>
      `“${label}” no tiene respuesta todavía. Debajo de \`${name}:\` agregar una línea como esta, con la misma sangría que las otras: ${line}`,
    neededAbove: (label, name) =>
      `“${label}” no tiene respuesta todavía. Tiene su lugar en la línea \`${name}:\` de arriba.`,
  },
}

function lowerCase(names: Readonly<Record<Kind, string>>): Readonly<Record<Kind, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([kind, name]) => [kind, name.charAt(0).toLowerCase() + name.slice(1)]),
  ) as Record<Kind, string>
}
