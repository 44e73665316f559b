import type { TranslationOf } from '../../rule.ts'
import type { riskRules } from './index.ts'

export const es: TranslationOf<typeof riskRules> = {
  'risk/all-green': {
    summary: 'Todo lo previsto contra un riesgo quedó cubierto en menos de dos meses.',
    why: 'Lo que se hace solo para poder decirlo lleva a cumplir por cumplir (Education Elements, seis riesgos). El trabajo real contra un riesgo tarda más que las páginas que lo cuentan.',
    messages: {
      quick: ({ all, days }) =>
        `Las ${all} acciones quedaron cubiertas en ${days} ${days === 1 ? 'día' : 'días'}. ¿Está hecho, o solo escrito? Conviene preguntar a un docente y a una familia qué es distinto ahora.`,
    },
  },
  'risk/only-words': {
    summary: 'Ninguna página muestra lo que se hace contra un riesgo.',
    why: 'Aquí nadie marca casillas: un riesgo está cubierto cuando una página muestra lo que se hizo (Education Elements, seis riesgos). Por ahora este tiene solo palabras.',
    messages: {
      words: ({ all }) =>
        `${all === 1 ? 'La única acción es' : `Las ${all} acciones son`} solo palabras por ahora: ninguna página las muestra. ¿Cuál está ya en marcha? Nombrar su página en \`shownBy\`.`,
    },
  },
  'risk/stale': {
    summary: 'Desde hace más de un semestre nada nuevo muestra una acción contra un riesgo.',
    why: 'Los riesgos vuelven. Un mensaje en agosto y luego silencio es uno de los seis riesgos (Education Elements). Solo cuentan los días de clase.',
    messages: {
      old: ({ what, day }) =>
        `Nada nuevo muestra “${what}” desde el ${day}, hace más de un semestre. ¿Se sigue haciendo? Nombrar una página más reciente en \`shownBy\`, o decir quién lo retoma.`,
    },
  },
  'risk/uncovered': {
    summary: 'Una página muestra algunas acciones contra un riesgo, y otras no las muestra ninguna.',
    why: 'Una lista de buenas intenciones parece terminada. Solo una página de lo que se hizo muestra qué parte del riesgo está cubierta (Education Elements, seis riesgos).',
    messages: {
      open: ({ what, open, all }) =>
        `${open} de ${all} acciones no ${open === 1 ? 'tiene' : 'tienen'} una página que ${open === 1 ? 'la' : 'las'} muestre. La primera: “${what}” Si está hecha, nombrar la página en \`shownBy\`. Si no, ¿quién empieza, y cuándo?`,
    },
  },
}
