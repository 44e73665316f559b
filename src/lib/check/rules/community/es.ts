import type { TranslationOf } from '../../rule.ts'
import type { communityRules } from './index.ts'

export const es: TranslationOf<typeof communityRules> = {
  'community/no-debrief': {
    summary: 'Una nota de reunión no dice cómo se sintió estar en el lugar de quien aprende.',
    why: 'Las personas adultas que hacen lo que harán los estudiantes, y luego hablan de ello, descubren dónde cuesta (Education Elements, mayores retos).',
    messages: {
      missing: () =>
        '¿Cómo se sintió estar en el lugar de quien aprende? Bastan una o dos frases en `debrief`, también sobre lo incómodo.',
    },
  },
  'community/no-promise': {
    summary: 'Una reunión terminó sin ninguna promesa.',
    why: 'Una revisión después del trabajo termina con quién hace qué; eso la distingue de una charla (revisión después de la acción).',
    messages: {
      missing: () =>
        '¿Quién hará qué y para cuándo? Agregar una promesa pequeña en `promises`, con `what`, `who` (un cargo) y `by`. La próxima reunión lo verá en su lista.',
    },
  },
  'community/no-trace': {
    summary:
      'Tres reuniones seguidas de una comunidad no dejaron enlace a ninguna lección ni a ningún problema.',
    why: 'Lo que aprende una comunidad es para que otros lo usen y lo compartan (CRPE 2018). Una charla sin huella solo ayuda a quienes estuvieron.',
    messages: {
      none: () =>
        'Las últimas tres notas no nombran ninguna lección ni ningún problema. ¿Qué deberían saber otros de estas charlas? Agregar `lessons` o `problems` en una nota, o escribir una lección en una frase.',
    },
  },
  'community/one-school': {
    summary: 'En las últimas tres reuniones de una comunidad estuvo una sola escuela.',
    why: 'Una comunidad de práctica lleva lo aprendido de una escuela a otra; dentro de una sola escuela es un equipo (CRPE 2018).',
    messages: {
      one: ({ school }) =>
        `En las últimas tres reuniones solo estuvo ${school}. Conviene invitar a otra escuela a la próxima. Basta una persona que pregunte cómo se hace en otro lugar.`,
    },
  },
  'community/promise-open': {
    summary: 'Pasó el día de una promesa y nadie anotó que esté cumplida.',
    why: 'Una comunidad vive de promesas que se cumplen o que se retiran con franqueza. La lista es para la próxima agenda, no para culpar.',
    messages: {
      open: ({ what, who, by, days }) =>
        `“${what}” era una promesa para el ${by} (${who}), hace ${days} ${days === 1 ? 'día' : 'días'}. ¿Está hecho? Escribir \`doneOn\`. ¿Todavía hace falta? Poner juntos otro día.`,
    },
  },
}
