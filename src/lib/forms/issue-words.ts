import type { Locale } from '../i18n/locale.ts'

interface IssueWords {
  /** Stands at the top of the file. */
  written: string
  /** What the title of the issue begins as. */
  title: string
  intro: string
  how: Record<'day' | 'link' | 'links' | 'lines', string>
  yesNo: [string, string]
  sure: string
  promises: string[]
  /** The way to the form in the browser, above the others. */
  other: { name: string; about: string }
}

/** Words around the questions of a form on GitHub. */
export const issueWords: Record<Locale, IssueWords> = {
  en: {
    written: 'Made from the schema by: npm run issue-form -- write',
    title: 'Write-up: ',
    intro:
      'Answer in your own words; a short answer is fine. Somebody from the zone reads it and helps. All can see it on GitHub as soon as you send it, so leave out whatever could tell who a student is. Pictures can be added later.',
    how: {
      day: 'Write it as 2026-01-31.',
      link: 'Its name as it stands on the site.',
      links: 'Names as they stand on the site, one on each line.',
      lines: 'One on each line.',
    },
    yesNo: ['Yes', 'No'],
    sure: 'Before you send',
    promises: [
      'No student can be recognized: there is no name, no face and no very small group.',
      'I know that all can see this, and that it may be published with the license of this site.',
    ],
    other: {
      name: 'All forms, with pictures',
      about: 'Prototypes, cycles, stories of schools and more: the form on the site itself.',
    },
  },
  es: {
    written: 'Hecho con el esquema por: npm run issue-form -- write',
    title: 'Escrito: ',
    intro:
      'Se contesta con palabras propias; basta una respuesta corta. Alguien de la zona lo lee y ayuda. En cuanto se envía, todo el mundo puede verlo en GitHub, así que no debe haber nada que diga quién es un estudiante. Las imágenes se pueden añadir después.',
    how: {
      day: 'Escribirlo así: 2026-01-31.',
      link: 'Su nombre como está en el sitio.',
      links: 'Los nombres como están en el sitio, uno en cada línea.',
      lines: 'Uno en cada línea.',
    },
    yesNo: ['Sí', 'No'],
    sure: 'Antes de enviar',
    promises: [
      'No se puede reconocer a ningún estudiante: no hay nombres, caras ni grupos muy pequeños.',
      'Sé que todo el mundo puede ver esto, y que se puede publicar con la licencia de este sitio.',
    ],
    other: {
      name: 'Todos los formularios, con imágenes',
      about: 'Prototipos, ciclos, historias de escuelas y más: el formulario del sitio.',
    },
  },
}
