import type { Kind } from '../content/schemas/index.ts'
import { wordsFor } from '../i18n/words.ts'
import type { Locale } from '../i18n/locale.ts'

/** What is said to the person who sent a document. */
export interface ImportWords {
  needed: (label: string, line: string) => string
  day: (label: string, written: string) => string
  either: (label: string, written: string, day: string) => string
  number: (label: string, written: string) => string
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
  kept: (field: string, answer: string) => string
}

/** Names of kinds in the middle of a sentence. */
export const kindWords: Record<Locale, Readonly<Record<Kind, string>>> = {
  en: lowerCase(wordsFor('en').kinds.one),
  es: lowerCase(wordsFor('es').kinds.one),
}

/** The words of `npm run import`, of the page that reads documents, and of their lists of what is missing. */
export const importWords: Record<Locale, ImportWords> = {
  en: {
    needed: (label, line) => `“${label}” has no answer yet. Type it here: ${line}`,
    day: (label, written) =>
      `“${label}”: “${written}” is no day we can read. Write month, day and year, for example Oct 5, 2026.`,
    either: (label, written, day) =>
      `“${label}”: ${written} was read as ${day}, month first. Change it if the day came first.`,
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
    kept: (field, answer) =>
      `\`${field}\` is in the file already and stays as it is. The document says: ${answer}. Change the file if that is right.`,
  },
  es: {
    needed: (label, line) => `“${label}” no tiene respuesta todavía. Escribirla aquí: ${line}`,
    day: (label, written) =>
      `“${label}”: no entendemos el día “${written}”. Escribir día, mes y año, por ejemplo 5 de octubre de 2026.`,
    either: (label, written, day) =>
      `“${label}”: ${written} se leyó como ${day}, primero el mes. Hay que cambiarlo si primero estaba el día.`,
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
    kept: (field, answer) =>
      `\`${field}\` ya está en el archivo y queda como está. El documento dice: ${answer}. Hay que cambiar el archivo si eso es lo correcto.`,
  },
}

function lowerCase(names: Readonly<Record<Kind, string>>): Readonly<Record<Kind, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([kind, name]) => [kind, name.charAt(0).toLowerCase() + name.slice(1)]),
  ) as Record<Kind, string>
}
