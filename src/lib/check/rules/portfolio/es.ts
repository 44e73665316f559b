import type { TranslationOf } from '../../rule.ts'
import type { portfolioRules } from './index.ts'

const parts = {
  definition: 'qué entiende la escuela por su manera de trabajar (`definition`)',
  principalPart: 'qué hace la dirección para ello (`principalPart`)',
}

export const es: TranslationOf<typeof portfolioRules> = {
  'portfolio/all-wins': {
    summary: 'De muchos prototipos decididos en un año, casi ninguno se dejó.',
    why: 'Donde las ideas se prueban de verdad, algunas no resisten. Si nunca se deja nada, puede que los fracasos no se escriban, y otros tropezarán con ellos.',
    messages: {
      none: ({ decided, stopped }) =>
        `De ${decided} prototipos con decisión en los últimos 12 meses, ${stopped === 0 ? 'ninguno se pausó ni se dejó' : `solo ${stopped} se ${stopped === 1 ? 'pausó o se dejó' : 'pausaron o se dejaron'}`}. ¿Se escribe solo lo que funcionó? Conviene preguntar a cada equipo qué soltó.`,
    },
  },
  'portfolio/school-no-approach': {
    summary: 'Una escuela prueba varias cosas y no dice qué las une.',
    why: 'Donde la dirección dejó que cada docente dijera qué significa el trabajo, los esfuerzos cambiaron de aula en aula (CRPE 2018). Docentes que participan si quieren, y direcciones a las que no se pide nada, son una señal de alerta (Education Elements, seis riesgos).',
    messages: {
      missing: (values) =>
        `Aquí se prueban ${values.prototypes} prototipos, y la página no dice ${values.parts.map((part) => parts[part]).join(' ni ')}. Bastan dos frases de la dirección.`,
    },
  },
  'portfolio/stuck-in-classroom': {
    summary: 'Hace un año se adoptaron varios prototipos, y nada ha pasado de una clase.',
    why: 'Donde las metas eran débiles y la dirección quedó aparte, el buen trabajo no salió de unas pocas aulas (CRPE 2018). Para llevarlo más lejos hacen falta el tiempo de quien dirige y margen para actuar.',
    messages: {
      stuck: ({ kept }) =>
        `${kept} prototipos se adoptaron hace un año o más, y ninguno de la zona ha pasado de una clase. ¿Cuál podría probar otro equipo este semestre, y qué necesitaría de la dirección?`,
    },
  },
  'portfolio/too-many': {
    summary:
      'Una escuela tiene muchos prototipos en marcha, o las mismas personas llevan muchos ciclos abiertos.',
    why: 'En los distritos que estudió CRPE, los docentes probaron muchas cosas a la vez y se agotaron (CRPE 2018). Pocas pruebas que terminan enseñan más que muchas que no.',
    messages: {
      prototypes: ({ count, most }) =>
        `Aquí hay ${count} prototipos en marcha, más de ${most}. Es mucho a la vez. ¿Qué puede esperar hasta que se decida uno?`,
      cycles: ({ cycles, each }) =>
        `Aquí hay ${cycles} ciclos abiertos, y sus equipos comparten papeles: cerca de ${each} para cada uno. Es mucho a la vez. ¿Qué puede esperar?`,
    },
  },
}
