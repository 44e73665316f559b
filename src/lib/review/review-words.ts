import type { Locale } from '../i18n/locale.ts'

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const
const smallInSpanish = [
  'cero',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
] as const

const number = (count: number): string => small[count] ?? String(count)
const numberInSpanish = (count: number): string => smallInSpanish[count] ?? String(count)
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
const things = (count: number) => `${number(count)} ${count === 1 ? 'thing' : 'things'}`
const thingsInSpanish = (count: number) => `${numberInSpanish(count)} ${count === 1 ? 'cosa' : 'cosas'}`

const en = {
  check: 'Write-up check',
  thanks: (author: string, pages: string) =>
    `Thank you${author && `, ${author}`}.${pages && ` ${pages} arrived.`}`,
  and: (first: string, last: string) => `${first} and ${last}`,
  morePages: (count: number) => (count === 1 ? 'one more page' : `${count} more pages`),
  welcome:
    'This is the first write-up you send here: welcome! A person will read it too. Nothing is public until that person publishes it.',
  ready: 'It is ready for a reader. Nothing is public until a person publishes it.',
  stops: (count: number) =>
    `${capital(things(count))} ${count === 1 ? 'has' : 'have'} to change before it can be published.`,
  fixes: (count: number, alone: boolean) =>
    alone
      ? `It can be published. ${capital(things(count))} would make it stronger; until then the page says “not finished”.`
      : `${capital(number(count))} more would make it stronger.`,
  draft:
    'It is still a draft, so nothing has to be finished yet. When it is, choose “Ready for review”, and this note is written anew.',
  urgentDraft: (count: number) =>
    `It is still a draft. ${capital(things(count))} cannot wait all the same, because others can read along here.`,
  noPages: 'There is no write-up in this change any more, so there is nothing to check.',
  onlyOutside: 'There is no write-up in this change.',
  tooManyFiles: (files: number) =>
    `This change has ${files} files below \`content/\`, and a review reads 200 at most. Nothing was checked. Please send it in smaller parts, for example one pull request for each prototype.`,
  tooManyBytes:
    'The files of this change are larger than 20 MB together, which is more than a review reads. Nothing was checked. Make the pictures smaller (1600 dots wide is enough), or send them in parts.',
  broken:
    'The check itself broke, so nobody knows yet whether something has to change. This is not your fault, and you need to do nothing: the people who look after the site were told.',
  preview: 'See how it will look',
  whatToChange: 'What to change',
  inPage: (title: string) => `In ${title}`,
  line: (number: number) => `line ${number}`,
  better: 'Write:',
  perhaps: 'Perhaps:',
  elsewhere: 'You did not change this page; a change here brought this.',
  why: 'Why:',
  more: 'More about it',
  open: 'Open this line',
  openForm: 'Open the form',
  folded: (count: number) => `${count} more to change`,
  ideas: (count: number) => (count === 1 ? 'One idea that can wait' : `${count} ideas that can wait`),
  rest: (count: number) => `And ${count} more. They are shown once these are done.`,
  privacy:
    'Please do not repeat private words in an answer: everybody can read along. The line says where they stand.',
  safetyAsked: 'The people who look after safety were asked to read along.',
  similarTitle: 'Work that is close to yours',
  similarHint: 'If one of them helped you, name it on your page.',
  suggestions: 'Some lines can be taken over with one click: “Commit suggestion”, below each of them.',
  outside: (count: number, paths: string) =>
    count === 1
      ? `One file is not below \`content/\`: ${paths}. It is part of the site itself, so the web team looks at it.`
      : `${count} files are not below \`content/\`: ${paths}. They are part of the site itself, so the web team looks at them.`,
  apart:
    'Please send them in a change of their own: write-ups are published sooner when they come alone. A picture goes beside its page, below `content/`.',
  coverage: (checked: number, files: number, rules: number, seconds: string) =>
    `Looked at ${checked} of ${files} changed ${files === 1 ? 'file' : 'files'} with ${rules} rules in ${seconds} s.`,
  existing: (count: number) =>
    count === 1 ? 'One older finding is not shown.' : `${count} older findings are not shown.`,
  help: (who: string) => `Stuck? Answer here, and ${who} will help.`,
  somebody: 'a person',
  or: (some: string, other: string) => `${some} or ${other}`,
  titleBroken: 'The checker broke. This is not your fault',
  titleReady: 'Ready for a reader',
  titleDraft: 'A draft: not finished, and that is fine',
  titleStops: (count: number) => `${capital(things(count))} to change before it can be published`,
  titleTooLarge: 'Too large to be looked at',
  titleNoPages: 'No write-up in this change',
  titleApart: 'Write-ups and files of the site come apart',
  suggestionsBody: 'Small things to take over with one click, if you agree. Nothing else changes.',
  suggestionsAsText: 'GitHub could not put these suggestions beside their lines, so here they are as text.',
  suggestion: 'Take this over with “Commit suggestion”, or write it in your own way.',
}

/** The words of a review in one language. */
export type ReviewWords = typeof en

const es: ReviewWords = {
  check: 'Write-up check',
  thanks: (author, pages) => `Gracias${author && `, ${author}`}.${pages && ` Recibido: ${pages}.`}`,
  and: (first, last) => `${first} y ${last}`,
  morePages: (count) => (count === 1 ? 'una página más' : `${count} páginas más`),
  welcome:
    'Es el primer texto que llega de esta cuenta: ¡qué alegría! También lo leerá una persona. Nada es público hasta que esa persona lo publique.',
  ready: 'Está listo para que alguien lo lea. Nada es público hasta que una persona lo publique.',
  stops: (count) =>
    `${capital(thingsInSpanish(count))} ${count === 1 ? 'tiene' : 'tienen'} que cambiar antes de publicarlo.`,
  fixes: (count, alone) =>
    alone
      ? `Ya se puede publicar. ${capital(thingsInSpanish(count))} lo ${count === 1 ? 'haría' : 'harían'} más fuerte; hasta entonces la página dirá «sin terminar».`
      : `${capital(numberInSpanish(count))} más lo ${count === 1 ? 'haría' : 'harían'} más fuerte.`,
  draft:
    'Todavía es un borrador, así que no hace falta terminar nada. Al terminarlo, elegir «Ready for review», y esta nota se escribe de nuevo.',
  urgentDraft: (count) =>
    `Todavía es un borrador. Aun así, ${thingsInSpanish(count)} no ${count === 1 ? 'puede' : 'pueden'} esperar, porque aquí otras personas pueden leer.`,
  noPages: 'En este cambio ya no hay ningún texto, así que no hay nada que revisar.',
  onlyOutside: 'En este cambio no hay ningún texto.',
  tooManyFiles: (files) =>
    `Este cambio tiene ${files} archivos dentro de \`content/\`, y una revisión lee 200 como máximo. No se revisó nada. Conviene enviarlo en partes más pequeñas, por ejemplo un «pull request» por prototipo.`,
  tooManyBytes:
    'Los archivos de este cambio pesan juntos más de 20 MB, que es más de lo que lee una revisión. No se revisó nada. Conviene hacer más pequeñas las imágenes (bastan 1600 puntos de ancho) o enviarlas en partes.',
  broken:
    'La revisión misma falló, así que todavía nadie sabe si algo tiene que cambiar. No es culpa de quien escribe y no hay que hacer nada: ya se avisó a quienes cuidan el sitio.',
  preview: 'Ver cómo quedará',
  whatToChange: 'Lo que hay que cambiar',
  inPage: (title) => `En ${title}`,
  line: (number) => `línea ${number}`,
  better: 'Escribir:',
  perhaps: 'Quizás:',
  elsewhere: 'Esta página no cambió; lo trajo un cambio de aquí.',
  why: 'Por qué:',
  more: 'Más sobre esto',
  open: 'Abrir esta línea',
  openForm: 'Abrir el formulario',
  folded: (count) => `${count} más por cambiar`,
  ideas: (count) => (count === 1 ? 'Una idea que puede esperar' : `${count} ideas que pueden esperar`),
  rest: (count) => `Y ${count} más. Se muestran cuando estas estén hechas.`,
  privacy:
    'Por favor, no repetir palabras privadas en una respuesta: aquí puede leer cualquiera. La línea dice dónde están.',
  safetyAsked: 'Ya se pidió a las personas que cuidan la seguridad que también lo lean.',
  similarTitle: 'Trabajo parecido que ya existe',
  similarHint: 'Si algo de esto ayudó, conviene nombrarlo en la página.',
  suggestions: 'Algunas líneas se pueden aceptar con un clic: «Commit suggestion», debajo de cada una.',
  outside: (count, paths) =>
    count === 1
      ? `Un archivo no está dentro de \`content/\`: ${paths}. Es parte del sitio mismo, así que lo mira el equipo web.`
      : `${count} archivos no están dentro de \`content/\`: ${paths}. Son parte del sitio mismo, así que los mira el equipo web.`,
  apart:
    'Por favor, enviarlos en un cambio aparte: los textos se publican antes cuando llegan solos. Una imagen va junto a su página, dentro de `content/`.',
  coverage: (checked, files, rules, seconds) =>
    files === 1
      ? `Se revisó ${checked} de 1 archivo cambiado, con ${rules} reglas, en ${seconds} s.`
      : `Se revisaron ${checked} de ${files} archivos cambiados, con ${rules} reglas, en ${seconds} s.`,
  existing: (count) =>
    count === 1 ? 'No se muestra un hallazgo de antes.' : `No se muestran ${count} hallazgos de antes.`,
  help: (who) => `¿Alguna duda? Basta responder aquí, y ${who} ayudará.`,
  somebody: 'una persona',
  or: (some, other) => `${some} o ${other}`,
  titleBroken: 'La revisión falló. No es culpa de quien escribe',
  titleReady: 'Listo para que alguien lo lea',
  titleDraft: 'Un borrador: sin terminar, y está bien',
  titleStops: (count) => `${capital(thingsInSpanish(count))} por cambiar antes de publicarlo`,
  titleTooLarge: 'Demasiado grande para revisarlo',
  titleNoPages: 'En este cambio no hay ningún texto',
  titleApart: 'Los textos y los archivos del sitio van por separado',
  suggestionsBody: 'Detalles que se pueden aceptar con un clic. Nada más cambia.',
  suggestionsAsText: 'GitHub no pudo poner estas sugerencias junto a sus líneas; aquí están como texto.',
  suggestion: 'Se puede aceptar con «Commit suggestion», o escribirlo de otra manera.',
}

/** What the review says, in the language of the writer. The name of the check is the same in both, because rules of the repository name it. */
export const reviewWords: Record<Locale, ReviewWords> = { en, es }
