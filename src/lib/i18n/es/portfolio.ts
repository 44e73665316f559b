import type { Words } from '../shape.ts'

export const portfolio: Words['portfolio'] = {
  contents: 'En estas páginas',
  none: 'nada',
  notSaid: 'no se dice',
  pages: {
    portfolio: 'Portafolio',
    flow: 'Cómo avanzan las ideas',
    system: 'Lo que hace el sistema',
  },
  about: {
    flow: 'Hasta dónde llegan las ideas, cuánto tardan, dónde terminan y qué toman las escuelas unas de otras. Contado en las páginas de este sitio.',
    system:
      'Qué estorba a las escuelas, quién está en la mesa, cuánto cuesta el trabajo y a quién sirve. Contado en las páginas de este sitio.',
  },
  reading: (all, number, goOn, ended, most) =>
    all === 0
      ? 'Todavía no hay un prototipo propio. El primero empieza con un problema que alguien tiene.'
      : `${all === 1 ? 'Hay un prototipo propio' : `Hay ${number} prototipos propios`}: ${goOn} en marcha y ${ended} entre adoptados, en pausa o terminados.${most ? ` El grupo más grande está en “${most}”.` : ''}`,
  numbers: {
    open: 'prototipos en marcha',
    decided: (from) => `decisiones desde el ${from}`,
    reused: 'lecciones usadas en otra escuela',
    overdue: 'promesas con el día vencido',
  },
  matrix: {
    title: 'Los problemas y quién trabaja en ellos',
    about:
      'Cada marca es un prototipo con su última decisión. Un problema sin nada al lado espera a alguien. El trabajo que se dejó se muestra con el resto: también enseña.',
    problem: 'Problema',
    unnamed: 'Sin problema nombrado',
    columns: {
      start: 'Pensando, diseñando',
      test: 'Probando, aprendiendo',
      wide: 'Ampliando, sosteniendo',
      rest: 'En silencio, terminado',
    },
    empty: 'Cuando se escriba un problema, aparecerá aquí con los prototipos que trabajan en él.',
  },
  scatter: {
    title: 'Qué tan grande y qué tan seguro',
    finding: (found) => `Qué tan grande y qué tan seguro: ${found}`,
    findings: {
      ready: (count, number) =>
        count === 1
          ? 'un prototipo está listo para ampliarse'
          : `${number} prototipos están listos para ampliarse`,
      unproven: (count, number) =>
        count === 1 ? 'uno es grande pero sin probar' : `${number} son grandes pero sin probar`,
      stuck: (count, number) =>
        count === 1
          ? 'uno es sólido pero sigue en un salón'
          : `${number} son sólidos pero siguen en un salón`,
      fresh: 'todo el trabajo es todavía pequeño y nuevo',
    },
    says: (shown) =>
      `Cada una de las ${shown} marcas es un prototipo: qué tan grande fue su ciclo mayor y qué tan seguros nos hace la evidencia. Las marcas más grandes tienen más ciclos.`,
    limit: 'Una marca alta dice qué tan seguros estamos, no qué tan bien funcionó.',
    noScale: (count, number) =>
      count === 1
        ? 'Un prototipo todavía no dice su tamaño y no se muestra.'
        : `${number} prototipos todavía no dicen su tamaño y no se muestran.`,
    x: 'Tamaño del ciclo mayor',
    y: 'Qué tan seguros estamos',
    corners: {
      ready: 'Listo para ampliarse',
      unproven: 'Grande pero sin probar: mirar aquí',
      stuck: 'Sólido pero en un solo salón',
      fresh: 'Nuevo',
    },
    prototype: 'Prototipo',
    place: 'Dónde está',
    cycles: 'Ciclos',
    decision: 'Última decisión',
    quiet: 'Gris: en silencio',
    empty: 'Cuando empiece un primer ciclo, su prototipo aparecerá aquí.',
    scale: [
      'unos estudiantes',
      'una clase',
      'varias clases',
      'un grado',
      'toda la escuela',
      'varias escuelas',
      'distrito',
    ],
  },
  waiting: 'Lo que espera a alguien',
  waitingAbout: 'Decisiones, promesas y fechas que un líder puede mover.',
  records: 'Lo que los líderes dicen, planean y deciden',
  funnel: {
    title: (first, last) => `De ${first} prototipos, ${last} se quedaron`,
    short: 'Del problema a la práctica',
    about:
      'Hasta dónde llegaron los prototipos propios. No toda idea debe llegar al final: dejarla pronto cuesta poco, y la causa es una lección.',
    step: 'Paso',
    count: 'Cuántos',
    days: 'Días de clase desde el paso anterior (valor del medio)',
    stopped: 'Se dejó o se pausó aquí',
    daysOf: (median, of) => `${median} (de ${of})`,
    noDays: 'sin días para comparar',
    steps: {
      problem: 'Problema escrito',
      prototype: 'Prototipo empezado',
      first: 'Primer ciclo terminado',
      second: 'Dos ciclos o más',
      kept: 'Adoptado o ampliado',
      elsewhere: 'Empezado en una segunda escuela',
      card: 'En una tarjeta de estrategia',
      district: 'Práctica del distrito',
    },
    causes: {
      idea: 'la idea no ayudó',
      'how we did it': 'cómo se hizo',
      system: 'el sistema estorbó',
      'too early to tell': 'pronto para saber',
      untold: 'sin causa escrita',
    },
    paused: 'en pausa',
    stoppedWord: 'dejado',
    limit: 'Los días de clase siguen el calendario de este año. Los años anteriores se toman como iguales.',
    empty: 'Cuando empiece un primer prototipo, aquí se verá el camino del problema a la práctica.',
  },
  months: {
    finding: (month, number) => `El mes con más ciclos decididos: ${month} (${number})`,
    even: 'Ningún mes tiene más ciclos que los otros',
    says: (count, number, months) =>
      `${count === 1 ? 'Terminó un ciclo' : `Terminaron ${number} ciclos`} en los ${months} meses que se muestran, por el día en que se escribieron los resultados.`,
    limit: 'Pocos ciclos en un mes pueden deberse a vacaciones o exámenes, no a menos trabajo.',
    caption: 'Ciclos con una decisión, por mes',
    month: 'Mes',
    cycles: 'Ciclos decididos',
    empty: 'Cuando un primer ciclo tenga una decisión, contará aquí.',
  },
  idea: {
    finding: (days) => `De la idea a la decisión pasan ${days} días de clase`,
    finding1: 'De la idea a la primera decisión',
    says: (of, days, low, high) =>
      `En ${of} prototipos, el valor del medio es de ${days} días de clase desde el comienzo hasta la primera decisión. El más corto tardó ${low} y el más largo ${high}.`,
    limit: 'Menos tiempo no es mejor: una medida puede tardar semanas en moverse.',
    caption:
      'Días de clase desde el comienzo de un prototipo hasta su primera decisión, un punto por prototipo',
    middle: (days) => `valor del medio ${days}`,
    days: 'Días de clase',
    prototype: 'Prototipo',
    started: 'Comienzo',
    decided: 'Primera decisión',
    empty: 'Cuando un primer prototipo tenga una decisión, sus días aparecerán aquí.',
  },
  reuse: {
    title: 'Lo que las escuelas toman unas de otras',
    finding: (count, number) =>
      count === 1
        ? 'Algo aprendido en una escuela ya se usa en otra'
        : `${number} veces una escuela partió de lo que otra aprendió`,
    what: 'Lo aprendido',
    from: 'De',
    to: 'A',
    empty: 'Cuando un equipo nombre una lección de otra escuela que miró primero, aparecerá aquí.',
    schools: 'Tomar y dar, por escuela',
    schoolsAbout:
      'Las escuelas están en el orden de sus nombres y nunca se comparan. Una escuela que este año observa todavía no da nada, y está bien.',
    school: 'Escuela',
    building: 'Prototipos que parten de otra escuela',
    lessons: 'Lecciones de aquí',
    taken: 'De ellas, usadas en otra parte',
    someOf: (some, all) => `${some} de ${all}`,
  },
  way: {
    title: 'Qué estorba',
    finding: (kinds, number, all, tied) =>
      `Lo que más estorba: ${kinds.toLowerCase()} (${number} de ${all}${tied ? ' cada uno' : ''})`,
    departments: (names, number, tied) =>
      `A quién se pide más ayuda: ${names} (${number}${tied ? ' cada uno' : ''})`,
    byDepartment: 'A quién se pide ayuda',
    caption: 'Cosas que los equipos anotaron en sus ciclos, por tipo',
    captionDepartments: 'Lo mismo, por el departamento que podría ayudar',
    says: (all, number, cycles) =>
      `Los equipos anotaron ${all === 1 ? 'una cosa' : `${number} cosas`} en ${cycles} ciclos.`,
    limit: 'Nadie tiene que anotarlas, así que un número pequeño no quiere decir que nada estorbe.',
    nobody: 'sin departamento nombrado',
    kind: 'Tipo',
    count: 'Cuántas veces',
    department: 'Departamento',
    list: 'Cada una, con el margen que ayudaría',
    what: 'Qué',
    cycle: 'Ciclo',
    help: 'Margen de acción',
    empty: 'Cuando un equipo anote qué le estorbó, contará aquí.',
  },
  departments: {
    title: '¿Están todos los departamentos?',
    about:
      'Invitado, dentro o decide con el grupo, meta por meta. Vacío quiere decir que nadie ha preguntado.',
    department: 'Departamento',
    notAsked: 'sin invitar',
    since: (day) => `desde el ${day}`,
    empty: 'Cuando una meta nombre los departamentos que necesita, aparecerán aquí.',
  },
  cost: {
    title: 'Tiempo y dinero',
    help: (asked, got) =>
      `Los equipos pidieron ${asked} horas de ayuda y recibieron ${got}. Una hora de ayuda suele ser lo que decide.`,
    noHelp: 'Ningún equipo ha escrito todavía cuánta ayuda pidió y recibió.',
    prototype: 'Prototipo',
    teacherTime: 'Tiempo del docente',
    cost: 'Costo',
    hours: 'Ayuda pedida y recibida (horas)',
    stops: 'Qué se puede dejar',
    hoursOf: (asked, got) => `${asked}, ${got}`,
    notYet: 'no se dice',
    empty: 'Cuando un prototipo diga cuánto cuesta, aparecerá aquí.',
  },
  served: {
    title: 'A quién se sirve',
    finding: (grades, number, tied) =>
      `${tied ? 'Los grados' : 'El grado'} con más prototipos: ${grades} (${number}${tied ? ' cada uno' : ''})`,
    caption: 'Prototipos por grado; un prototipo puede servir a varios',
    says: (count) => `Se llega a ${count} grados.`,
    limit: 'Aquí se cuentan prototipos, no estudiantes, y no se dice qué tan bien les fue.',
    grade: (grade) => (grade === 'K' ? 'Kindergarten' : `Grado ${grade}`),
    gradeColumn: 'Grado',
    prototypes: 'Prototipos',
    leftOut: 'Quién podría quedar fuera',
    leftOutAbout: (answered, all, least) =>
      `${answered} de ${all} prototipos dicen quién podría quedar fuera. Los grupos de menos de ${least} estudiantes nunca se muestran con un número.`,
    prototype: 'Prototipo',
    students: 'Estudiantes en el ciclo mayor',
    answer: 'Quién podría quedar fuera y qué se hace',
    noAnswer: 'todavía sin respuesta',
    empty: 'Cuando un prototipo nombre sus grados, contarán aquí.',
  },
  also: {
    flexibilities: 'Margen de acción, con sus últimos días',
    waivers: 'Lista pública de permisos',
    risks: '¿Están cubiertos los seis riesgos?',
    goals: 'Las metas y el camino hacia ellas',
    handbook: 'Cómo leer estas páginas',
  },
}
