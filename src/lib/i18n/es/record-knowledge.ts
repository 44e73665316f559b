import type { Words } from '../shape.ts'

export const knowledge: Pick<
  Words['records'],
  'trail' | 'problem' | 'lesson' | 'sure' | 'strategy' | 'card'
> = {
  trail: {
    title: 'El camino de la evidencia',
    problems: () => 'problema',
    prototypes: (count) => (count === 1 ? 'prototipo' : 'prototipos'),
    cycles: (count) => (count === 1 ? 'ciclo' : 'ciclos'),
    lessons: (count) => (count === 1 ? 'lección' : 'lecciones'),
    caseStudies: (count) => (count === 1 ? 'estudio de caso' : 'estudios de caso'),
    seenIn: (count, number) => (count === 1 ? 'visto en 1 escuela' : `visto en ${number} escuelas`),
    statusCount: (number, status) => `${status}: ${number}`,
    shared: (count, number) =>
      count === 1 ? '1 vista en más de una escuela' : `${number} vistas en más de una escuela`,
    reusing: (count, number) => (count === 1 ? '1 usa lo aprendido' : `${number} usan lo aprendido`),
  },
  problem: {
    statement: 'El problema',
    counted: (day) => `Contado el ${day}.`,
    whyItMatters: 'Por qué importa',
    whereWhen: 'Dónde y cuándo',
    causes: 'Qué parece causarlo',
    goal: 'La meta que frena',
    cycles: 'Ciclos',
    progress: 'Número hasta ahora',
    cyclesTitle: 'Qué enseñaron los ciclos',
    allCycles: 'Todos los ciclos están en las páginas de los prototipos.',
    seenAt: 'Vista en',
    reuses: 'Usa de nuevo',
    openQuestions: 'Qué no sabemos todavía',
    raisedBy: 'Quiénes lo plantearon',
    confirmedBy: 'Quiénes lo confirmaron',
    strategies: 'Estrategias para empezar',
    roomToMove: 'Flexibilidades',
    tryTitle: 'Probar algo para este problema',
    trySays:
      'Conviene empezar con un cambio pequeño en una clase y una predicción. Escribirlo toma cinco minutos.',
    tryLink: 'Anotar una prueba',
    noPrototypes: 'Nadie ha probado nada para este problema todavía.',
    noLessons: 'Todavía no hay lecciones. El primer ciclo terminado puede traer una.',
    noCaseStudies: 'Todavía no hay estudios de caso.',
  },
  lesson: {
    event: 'Qué nos lo enseñó',
    when: 'Cuándo funciona',
    doThis: 'Hacer esto',
    notThis: 'Dejar esto',
    worksWhen: 'Funciona cuando',
    mayNotWorkWhen: 'Puede no funcionar cuando',
    evidence: 'Dónde se vio',
    noEvidence: 'Todavía no hay un ciclo ni una fuente.',
    sure: 'Qué tan seguro es',
    problems: 'Ayuda con',
    strategy: 'De ella salió la estrategia',
    superseded: 'Una lección más nueva reemplaza esta:',
  },
  sure: {
    none: 'Todavía no hay evidencia. Conviene tomarla como una idea.',
    outsideOnly: 'Se apoya en fuentes de afuera. Nadie la ha probado aquí todavía.',
    schools: (count, number) => (count === 1 ? 'una escuela' : `${number} escuelas`),
    cycles: (count, number) =>
      count === 0
        ? 'todavía sin un ciclo terminado'
        : count === 1
          ? 'en un ciclo terminado'
          : `en ${number} ciclos terminados`,
    seen: (schools, cycles) => `Se vio en ${schools}, ${cycles}.`,
    compared: (compared, of, number) => {
      if (compared === 0) return 'Ninguna predicción se comparó con el resultado.'
      if (compared < of) return `En ${number} de ellos se comparó la predicción con el resultado.`
      return of === 1
        ? 'La predicción se comparó con el resultado.'
        : 'Cada vez se comparó la predicción con el resultado.'
    },
    checked: 'La leyó alguien que no estuvo presente.',
    notChecked: 'Todavía no la ha leído nadie de fuera del equipo.',
    oneSchool: 'En otra escuela puede ser diferente.',
  },
  strategy: {
    card: 'La tarjeta',
    open: 'Sin respuesta todavía',
    sites: 'Dónde se usó',
    outcome: 'Qué resultó',
    who: 'Quiénes',
    log: 'Su registro',
    lessons: 'Hecha de estas lecciones',
    noSites: 'Ninguna escuela ha anotado un uso de esta tarjeta todavía.',
    family: 'Prototipos que partieron de ella',
    problems: 'Ayuda con',
  },
  card: {
    why: '¿Por qué debería funcionar?',
    materials: '¿Qué hace falta tener a mano?',
    steps: '¿Cuáles son los pasos?',
    whoDoesIt: '¿Quién lo hace y qué debe aprender primero?',
    how: '¿Cómo: toda la clase, grupo pequeño, en línea?',
    where: '¿En qué salón y con qué herramientas?',
    howOften: '¿Cuándo y cuánto?',
    mustKeep: '¿Qué debe quedar igual?',
    mayChange: '¿Qué se puede cambiar?',
    changedOnTheWay: '¿Qué cambió en el camino?',
    howToTell: '¿Cómo se nota que se está haciendo?',
    howWell: '¿Qué tan bien se hizo?',
  },
}
