import type { Words } from '../shape.ts'

export const home: Words['home'] = {
  title: 'Lo que prueban nuestras escuelas y lo que aprendieron',
  numbers: (prototypes, schools, decisions) =>
    `${prototypes} prototipos de ${schools} escuelas, con ${decisions} decisiones hasta ahora.`,
  borrowed: (count, number) =>
    count === 1 ? 'Hay 1 más que viene de otro lugar.' : `Hay ${number} más que vienen de otros lugares.`,
  searchLabel: 'Buscar en este sitio',
  searchButton: 'Buscar',
  start: 'Por dónde empezar',
  teach: {
    title: 'Doy clases',
    about: 'Encontrar algo para probar el lunes, o contar lo que se probó.',
    lessons: 'Ver las lecciones',
    log: 'Anotar un intento',
  },
  lead: {
    title: 'Dirijo una escuela o un distrito',
    about: 'Ver en qué problemas trabaja alguien y qué pueden hacer ya las escuelas de otro modo.',
    problems: 'Ver los problemas y quién trabaja en ellos',
    flexibilities: 'Ver lo que pueden hacer las escuelas',
  },
  judge: {
    title: 'Soy jurado',
    about: 'Leer las propuestas con la misma evidencia para todas y saber qué significa cada puntaje.',
    competitions: 'Abrir los concursos',
    scoring: 'Cómo se califican las propuestas',
    checks: 'Qué se revisa en cada página',
  },
  decided: 'Decisiones recientes',
  decidedAbout: 'El trabajo que se dejó está junto al que se adoptó: los dos enseñan.',
  noDecision: 'Ningún equipo ha decidido todavía. Las decisiones aparecen aquí al terminar un ciclo.',
  columns: { prototype: 'Prototipo', school: 'Escuela', decision: 'Decisión', learned: 'Lo que aprendieron' },
  allCycles: 'Todos los ciclos',
}
