import type { TranslationOf } from '../../rule.ts'
import type { sessionRules } from './index.ts'

export const es: TranslationOf<typeof sessionRules> = {
  'session/no-need': {
    summary: 'Una sesión de capacitación no dice a qué necesidad responde.',
    why: 'La capacitación elegida por ser una “mejor práctica” no atendía lo que les costaba a los docentes (CRPE 2018). Conviene guardar el tiempo y elegir el tema según lo que se vio en clase.',
    messages: {
      none: () =>
        '¿A qué necesidad responde esta sesión? Nombrar en `fromNeed` la página que la muestra, como un problema, una lección o una nota de reunión, o decir en `need` qué se contó en las visitas a los salones.',
    },
  },
  'session/none': {
    summary: 'Hay equipos que prueban cosas nuevas y ninguna capacitación prevista en este año escolar.',
    why: 'Pocas veces se prepara a los docentes para probar, contar y cambiar. En una encuesta de 2016, docentes y líderes de distritos nombraron el apoyo y la capacitación en segundo lugar (Education Elements).',
    messages: {
      none: ({ starts, ends }) =>
        `No hay ninguna sesión de capacitación escrita para este año escolar (${starts} a ${ends}). Escribir una fecha y la necesidad a la que responde; el tema puede esperar.`,
    },
  },
  'session/overplanned': {
    summary: 'La mayoría de los temas de capacitación se fijan con meses de anticipación.',
    why: 'Un tema fijado en julio no puede saber qué será difícil en noviembre. El mismo plan al mismo ritmo para todos es lo que pedimos no hacer con el alumnado (Education Elements 2016).',
    messages: {
      most: ({ early, all, days }) =>
        `En ${early} de ${all} sesiones de capacitación, el tema se fijó más de ${days} días antes. Conviene mantener las fechas y elegir el tema unas semanas antes, según lo que se vio en clase.`,
    },
  },
}
