import type { TranslationOf } from '../../rule.ts'
import type { readinessRules } from './index.ts'

export const es: TranslationOf<typeof readinessRules> = {
  'readiness/low-start': {
    summary: 'Una prueba grande empieza en una escuela que no está lista en dos o más áreas.',
    why: 'Un comienzo difícil en una escuela cansada perjudica dos veces a su alumnado: pierde tiempo y la idea queda como fracaso. Empezar donde la escuela está lista, y a las demás darles primero la ayuda (Education Elements 2016).',
    messages: {
      low: ({ school, low, areas, date }) =>
        `${school} estaba en “todavía no” en ${low} de ${areas} áreas el ${date}, y este ciclo empieza con un grado o más. ¿Primero la ayuda, y empezar después o con una clase? Si ya está lista, escribir una nueva revisión de preparación.`,
    },
  },
}
