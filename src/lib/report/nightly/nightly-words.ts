import type { Locale } from '../../i18n/locale.ts'
import type { NightlyItem } from './nightly-item.ts'

interface Words {
  title: (owner: string) => string
  titleOfZone: string
  zoneContact: string
  greeting: (whom: string) => string
  nothing: string
  lists: Record<NightlyItem['about'], string>
  edit: string
  gone: (link: string, first: string, last: string) => string
  more: (count: number) => string
  news: (count: number) => string
  end: (today: string) => string[]
  notebook: { title: string; body: string }
}

/** Words of the issues that the nightly look writes. */
export const nightlyWords: Record<Locale, Words> = {
  en: {
    title: (owner) => `What waits for the schools of ${owner}`,
    titleOfZone: 'What waits in the zone',
    zoneContact: 'Dear contact of the zone',
    greeting: (whom) =>
      `${whom}, these pages wait for somebody. Each line says what would help. It is no grade.`,
    nothing: 'Nothing waits any more. Thank you.',
    lists: {
      cycle: 'Cycles that ended and have no results',
      promise: 'Promises whose day has passed',
      end: 'Flexibilities that end',
      link: 'Links to other sites that lead nowhere',
    },
    edit: 'change it',
    gone: (link, first, last) =>
      `${link} was gone on ${first} and on ${last}. Give another address, or take the link out.`,
    more: (count) => `And ${count} more.`,
    news: (count) => (count === 1 ? 'One thing is new:' : `${count} things are new:`),
    end: (today) => [
      `This list is from ${today}. It is written again only when something changes, and the issue closes by itself when nothing is left.`,
      'Close it to hear no more of what is on it. It opens again when something new comes.',
    ],
    notebook: {
      title: 'Notebook of the nightly look (leave it closed)',
      body: 'A link to another site is called broken only when it was gone on two days. Here the nightly look keeps what it saw on the first. Nothing has to be done.',
    },
  },
  es: {
    title: (owner) => `Lo que espera en las escuelas de ${owner}`,
    titleOfZone: 'Lo que espera en la zona',
    zoneContact: 'Para el contacto de la zona',
    greeting: (whom) =>
      `${whom}: estas páginas esperan a alguien. Cada línea dice qué ayudaría. No es una calificación.`,
    nothing: 'Ya no hay nada que espere. Gracias.',
    lists: {
      cycle: 'Ciclos que terminaron y no tienen resultados',
      promise: 'Promesas cuya fecha ya pasó',
      end: 'Flexibilidades que terminan',
      link: 'Enlaces a otros sitios que no llevan a nada',
    },
    edit: 'cambiarla',
    gone: (link, first, last) =>
      `${link} no estaba el ${first} ni el ${last}. Conviene dar otra dirección o quitar el enlace.`,
    more: (count) => `Y ${count} más.`,
    news: (count) => (count === 1 ? 'Hay una cosa nueva:' : `Hay ${count} cosas nuevas:`),
    end: (today) => [
      `Esta lista es del ${today}. Se escribe de nuevo solo cuando algo cambia, y se cierra sola cuando ya no queda nada.`,
      'Para no oír más de lo que está en la lista, basta con cerrarla. Se abre otra vez cuando llega algo nuevo.',
    ],
    notebook: {
      title: 'Cuaderno de la revisión nocturna (dejar cerrado)',
      body: 'Un enlace a otro sitio se da por perdido solo cuando faltó en dos días. Aquí la revisión nocturna guarda lo que vio el primero. No hay nada que hacer.',
    },
  },
}
