import type { Locale } from '../i18n/locale.ts'

interface FormWords {
  thanks: (login: string) => string
  other: string
  twice: (heading: string) => string
  guarded: string
  ready: string
  toDo: string
  missing: (label: string) => string
  tips: (count: number) => string
  page: (path: string) => string
  change: string
  accept: string
  pull: { title: (title: string) => string; body: (issue: number, login: string) => string }
  opened: (number: number) => string
  notAllowed: (login: string) => string
  notReady: string
  switchOff: string
}

/** What is said below a filled-in form. */
export const formWords: Record<Locale, FormWords> = {
  en: {
    thanks: (login) => `Thank you, @${login}. Your answers are here, and nothing of them is on the site yet.`,
    other:
      'The answers cannot be told apart, because some of the headings of the form are gone. Open the form again from “New issue” and copy your answers into it.',
    twice: (heading) =>
      `The answers cannot be told apart: the heading ${heading} stands there twice. Change the one you wrote yourself by a word.`,
    guarded:
      '**Something in it may tell who a student is, or could harm a reader.** Please take it out now: all can read it here. The page is not shown again below.',
    ready: 'Nothing is missing. Somebody from the zone reads it now.',
    toDo: 'Before it can be taken in:',
    missing: (label) => `${label} has no answer yet.`,
    tips: (count) => (count === 1 ? '1 idea you can ignore' : `${count} ideas you can ignore`),
    page: (path) => `How the page would look: ${path}`,
    change:
      'To change an answer, press the three dots above your text and choose “Edit”. I read it again and change this answer.',
    accept: 'For members of the zone: a comment with `/accept` makes a pull request of it.',
    pull: {
      title: (title) => `Write-up: ${title}`,
      body: (issue, login) => `From the form in #${issue}, filled in by @${login}.\n\nCloses #${issue}.`,
    },
    opened: (number) =>
      `Accepted: #${number} has the page. Changes go there from now on; what is edited here does not reach it.`,
    notAllowed: (login) => `@${login}, only somebody who may write to this repository can accept a write-up.`,
    notReady: 'There is no page to accept yet. See the answer above.',
    switchOff:
      'GitHub does not let its programs open pull requests here. An owner can switch it on under Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests”. Then write `/accept` again.',
  },
  es: {
    thanks: (login) =>
      `Gracias, @${login}. Las respuestas llegaron, y nada de ellas está todavía en el sitio.`,
    other:
      'No se pueden separar las respuestas, porque faltan algunos títulos del formulario. Hay que abrir otra vez el formulario con “New issue” y copiar ahí las respuestas.',
    twice: (heading) =>
      `No se pueden separar las respuestas: el título ${heading} está dos veces. Basta cambiar una palabra en el que se escribió a mano.`,
    guarded:
      '**Algo puede decir quién es un estudiante o hacer daño a quien lee.** Hay que quitarlo ahora: aquí lo puede leer todo el mundo. Abajo no se repite la página.',
    ready: 'No falta nada. Ahora lo lee alguien de la zona.',
    toDo: 'Antes de aceptarlo:',
    missing: (label) => `${label} no tiene respuesta todavía.`,
    tips: (count) =>
      count === 1 ? '1 idea que se puede dejar de lado' : `${count} ideas que se pueden dejar de lado`,
    page: (path) => `Así quedaría la página: ${path}`,
    change:
      'Para cambiar una respuesta, oprimir los tres puntos encima del texto y elegir “Edit”. Se lee otra vez y esta nota cambia.',
    accept: 'Para miembros de la zona: un comentario con `/accept` abre un “pull request” con la página.',
    pull: {
      title: (title) => `Escrito: ${title}`,
      body: (issue, login) => `Del formulario en #${issue}, que llenó @${login}.\n\nCloses #${issue}.`,
    },
    opened: (number) =>
      `Aceptado: la página está en #${number}. Desde ahora los cambios van ahí; lo que se edite aquí ya no llega.`,
    notAllowed: (login) =>
      `@${login}, solo puede aceptar un escrito quien tiene permiso para escribir en este repositorio.`,
    notReady: 'Todavía no hay una página que aceptar. La respuesta de arriba dice por qué.',
    switchOff:
      'GitHub no deja que sus programas abran aquí un “pull request”. Alguien que sea dueño puede activarlo en Settings, Actions, General: “Allow GitHub Actions to create and approve pull requests”. Después se escribe `/accept` otra vez.',
  },
}
