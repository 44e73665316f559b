import type { Words } from '../shape.ts'

export const levels: Words['levels'] = {
  title: 'Hasta dónde ha llegado',
  how: 'Cómo se calculan los niveles',
  level: (level) => `nivel ${level} de 6`,
  locks: (locks) => `${locks} de 5 candados`,
  moveOn: 'Para avanzar',
  lessSure: 'Lo que resta seguridad',
  behind: 'La evidencia que hay detrás',
  outside: {
    title: 'Calificación externa',
    says: (tier) => `Nivel ${tier} de ESSA, para`,
    apart: 'Tiene una escala propia y no cuenta para nuestros niveles.',
  },
  evidence: {
    label: 'Evidencia',
    names: [
      'Idea',
      'Razonado',
      'Probado',
      'Probado a lo largo del tiempo',
      'Comparado',
      'Funcionó en otro lugar',
      'Listo para compartir',
    ],
    why: {
      draft: () => 'Todavía se está escribiendo y aún no cuenta.',
      unfinished: () => 'Falta el problema, o la razón por la que el cambio debería ayudar.',
      idea: () =>
        'Nombra un problema, un cambio y por qué debería ayudar, pero no todo lo que una prueba necesita.',
      reasoned: ({ tests }) =>
        tests === 0
          ? 'Está planeado como una prueba, con un punto de partida y una predicción.'
          : 'Está planeado como una prueba, y un ciclo terminado comparó su predicción con el resultado.',
      tried: ({ tests }) => `En ${tests} ciclos terminados se comparó la predicción con el resultado.`,
      signal: ({ points }) =>
        `Una gráfica de ${points} conteos muestra una mejora que el azar no explica, y lo que no debe empeorar se mantuvo.`,
      classes: () => 'En tres clases o más el conteo mejoró, y lo que no debe empeorar se mantuvo.',
      compared: () => 'Una clase o escuela sin el cambio empezó igual y le fue menos bien.',
      elsewhere: ({ sites }) =>
        `Equipos de otras ${sites} escuelas también lo probaron a lo largo del tiempo.`,
      'handed-over': () => 'Se mantuvo en otras escuelas, la tarjeta está completa y hay a quién preguntar.',
    },
    next: {
      problem: () => 'Nombrar el problema al que responde.',
      because: () => 'Decir por qué debería ayudar: si hacemos esto, entonces…, porque…',
      driver: () => 'Nombrar el impulsor de la meta en el que trabaja.',
      measure: () => 'Agregar una cosa que contar antes y después.',
      baseline: () => 'Contar cómo estaban las cosas antes del cambio.',
      prediction: () => 'Escribir una predicción antes de que empiece el próximo ciclo.',
      plan: () => 'Decir en el próximo ciclo qué se va a mirar y cuándo.',
      tests: ({ tests }) =>
        tests === 1
          ? 'Terminar un ciclo más, con una predicción escrita antes y comparada con el resultado.'
          : 'Terminar dos ciclos, cada uno con una decisión y una predicción escrita antes y comparada con el resultado.',
      change: () =>
        'Mostrar un cambio en el tiempo: diez conteos o más, tres de ellos antes de empezar, o un mejor conteo en tres clases.',
      balance: ({ balance }) =>
        balance === 'worse'
          ? 'Recuperar lo que no debe empeorar: pasó su límite.'
          : 'Contar una cosa que no debe empeorar, antes y después.',
      comparison: ({ comparison }) =>
        comparison === 'unlike'
          ? 'Comparar con una clase o escuela que empezó más o menos igual.'
          : comparison === 'even'
            ? 'Averiguar qué hizo la diferencia: a la clase sin el cambio le fue igual de bien.'
            : 'Contar al mismo tiempo en una clase o escuela sin el cambio que empiece igual.',
      sites: ({ sites }) =>
        sites === 1
          ? 'Una escuela más lo prueba a lo largo del tiempo y lleva su propio registro.'
          : 'Otras dos escuelas lo prueban a lo largo del tiempo, cada una con su registro.',
      card: () => 'Llenar una tarjeta de estrategia: las doce preguntas, el costo y el tiempo para empezar.',
      person: () => 'Poner en la tarjeta a quién se puede preguntar, por su puesto.',
    },
    threats: {
      'judgement-only': () => 'Se apoya solo en opiniones. No se contó nada.',
      'measure-changed': () => 'Lo que se contó cambió de un ciclo a otro.',
      'small-group': () => 'El grupo es demasiado pequeño para decir mucho.',
      'short-baseline': () => 'El punto de partida se contó menos de tres veces.',
      'part-missing': () => 'Faltan resultados de una parte del grupo que se contó al principio.',
      'one-rater': () => 'Por lo que dice la página, una sola persona del equipo hizo el conteo.',
    },
    rules: [
      'Nombra un problema, un cambio y por qué el cambio debería ayudar.',
      'Nombra también un impulsor de la meta, una medida, el número de antes, una predicción y lo que se va a mirar.',
      'Hay dos ciclos terminados o más, cada uno con una decisión y una predicción que llegó antes que los resultados y se comparó con ellos.',
      'Diez conteos o más en una gráfica muestran una mejora frente a un punto de partida fijo, o tres clases o más están mejor que antes. Lo que no debe empeorar se mantuvo.',
      'Una clase o escuela sin el cambio empezó igual y le fue menos bien.',
      'Otras dos escuelas, con su propio equipo, llegaron con esto a “Probado a lo largo del tiempo”.',
      'Una tarjeta de estrategia contesta las doce preguntas y dice cuánto cuesta, cuánto tarda en empezar y a quién preguntar.',
    ],
    nesta: ['1', '1', '2', '2', '3', '4', '5'],
    essa: [
      'Ninguno',
      'El nivel 4 pide un modelo razonado y un estudio en marcha',
      'Nivel 4',
      'Nivel 4',
      'Un estudio que cumpla la norma puede apoyar el nivel 3 o 2',
      'Ninguno propio',
      'Ninguno propio',
    ],
  },
  reach: {
    label: 'Cuánto ha avanzado',
    advice: 'Consejo de afuera',
    names: {
      note: 'Nota',
      micro: 'Microlección',
      tested: 'Lección probada',
      candidate: 'Candidata a estrategia',
      replicable: 'Estrategia replicable',
      district: 'Práctica del distrito',
    },
    why: {
      draft: () => 'Todavía se está escribiendo y aún no cuenta.',
      note: ({ linked }) =>
        linked
          ? 'No tiene detrás un ciclo terminado: lo enlazado está abierto o viene de afuera.'
          : 'No hay nada enlazado que la muestre; conviene tomarla como una idea.',
      micro: ({ finished, schools }) =>
        `Tiene detrás ${finished === 1 ? 'un ciclo terminado' : `${finished} ciclos terminados`} en ${schools === 1 ? 'una escuela' : `${schools} escuelas`}.`,
      tested: ({ tests }) =>
        `En ${tests} ciclos se comparó una predicción con el resultado, y otra persona la leyó.`,
      warning: () => 'Está probada. Dice qué dejar o de qué cuidarse, así que aquí termina su camino.',
      candidate: ({ answered }) =>
        `Un equipo decidió quedarse con ella, y su tarjeta contesta ${answered} de 12 preguntas.`,
      replicable: ({ sites }) =>
        `La han usado ${sites} escuelas además de la primera, y su tarjeta dice dónde fue menos bien.`,
      district: () => 'Una regla o una capacitación del distrito se apoya en ella.',
      advice: () => 'Todavía no hay una lección de nuestras escuelas enlazada a la tarjeta.',
    },
    next: {
      evidence: () => 'Enlazar un ciclo terminado que la muestre.',
      cycles: ({ tests }) =>
        tests === 1
          ? 'Enlazar un ciclo terminado más que haya comparado su predicción con el resultado.'
          : 'Enlazar dos ciclos terminados que hayan comparado una predicción con el resultado.',
      reader: () => 'Pedir que la lea alguien que no estuvo ahí.',
      card: ({ answered }) =>
        answered < 0
          ? 'Empezar con ella una tarjeta de estrategia y contestar 8 de las 12 preguntas.'
          : `Contestar 8 de las 12 preguntas de la tarjeta. Tiene ${answered}.`,
      limits: () => 'Decir cuándo puede no funcionar.',
      decision: () => 'Enlazar un ciclo que haya terminado en “adoptar” o “ampliar”.',
      'full-card': ({ answered }) => `Contestar 11 de las 12 preguntas de la tarjeta. Tiene ${answered}.`,
      sites: ({ sites }) =>
        sites === 1
          ? 'Una escuela más la usa y dice qué resultó.'
          : 'Dos escuelas además de la primera la usan y dicen qué resultó.',
      'less-well': () => 'Decir en la tarjeta dónde fue menos bien, o “ninguna todavía”.',
      policy: () =>
        'Enlazarla desde un marco de decisión, una capacitación o una regla de la zona o la junta.',
      lessons: () => 'Enlazar a la tarjeta una lección de nuestras escuelas.',
    },
    threats: {
      superseded: () => 'Una lección más nueva la reemplaza.',
      'one-school': () => 'Se vio en una sola escuela. En otra puede ser diferente.',
    },
    rules: {
      note: 'No hay un ciclo terminado enlazado.',
      micro: 'Un ciclo terminado o más la muestra.',
      tested:
        'Dos ciclos terminados o más compararon una predicción con el resultado, y la leyó alguien que no la escribió. Las lecciones sobre lo que no funcionó terminan aquí.',
      candidate:
        'Un ciclo terminó en “adoptar” o “ampliar”, la lección dice cuándo puede no funcionar, y una tarjeta de estrategia contesta 8 de 12 preguntas.',
      replicable:
        'La tarjeta contesta 11 de 12 preguntas, dos escuelas además de la primera la usaron, una de ellas sin que la guiara quien la escribió, y la tarjeta dice dónde fue menos bien o “ninguna todavía”.',
      district:
        'Un marco de decisión, una capacitación o una regla de la zona, de la junta o de la ley enlaza a ella.',
    },
  },
  stage: {
    label: 'Etapa',
    names: {
      thinking: 'Pensando',
      designing: 'Diseñando',
      trying: 'Probando',
      learning: 'Aprendiendo',
      spreading: 'Extendiéndose',
      holding: 'Manteniéndose',
      stopped: 'Detenido',
      quiet: 'Quieto',
    },
    why: {
      thinking: () => 'Nadie ha confirmado todavía el problema.',
      'no-problem': () => 'Todavía no nombra un problema.',
      designing: () => 'El problema está confirmado y no ha empezado ningún ciclo.',
      trying: ({ closed }) => (closed === 0 ? 'El primer ciclo ya empezó.' : 'Hay un ciclo terminado.'),
      learning: ({ closed }) => `Hay ${closed} ciclos terminados.`,
      spreading: () => 'Participa un grado entero o más, y va la mitad del camino hacia la meta.',
      holding: () => 'Se llegó a la meta, y 90 días después seguía así.',
      stopped: () => 'El equipo miró lo que pasó y decidió dejarlo.',
      quiet: ({ day }) => `Nada ha cambiado desde el ${day}.`,
      paused: () => 'El equipo lo tiene en pausa.',
    },
    next: {
      'link-problem': () => 'Nombrar el problema al que responde.',
      'confirm-problem': () =>
        'Preguntar a dos personas, entre ellas una familia o un estudiante, si también ven el problema.',
      'first-cycle': () => 'Planear un primer ciclo con una predicción.',
      'close-cycles': ({ closed }) =>
        closed === 0
          ? 'Terminar el primer ciclo con una decisión.'
          : 'Terminar un segundo ciclo con una decisión.',
      'go-wider': () => 'Probarlo con un grado o departamento entero.',
      'half-way': () => 'Llegar a la mitad del camino hacia la meta.',
      'reach-aim': () => 'Llegar a la meta.',
      'set-aim': () => 'Poner una meta con un número y un día.',
      'count-again': () => 'Contar otra vez 90 días después de llegar a la meta.',
      'say-what-next': () => 'Decir si sigue, descansa o terminó.',
    },
    rules: {
      thinking: 'No nombra un problema, o nadie lo ha confirmado.',
      designing: 'El problema está confirmado. No ha empezado ningún ciclo.',
      trying: 'El primer ciclo ya empezó.',
      learning: 'Hay dos ciclos terminados o más.',
      spreading: 'Un ciclo llegó a un grado entero o más, y va la mitad del camino hacia la meta.',
      holding: 'Se llegó a la meta, y un conteo 90 días después todavía la alcanza.',
      stopped: 'La última decisión es “abandonar”. También es un resultado.',
      quiet: (days) =>
        `La última decisión es “pausar”, o nada ha cambiado en ${days} días de clase y el equipo no lo ha adoptado.`,
    },
  },
  ladder: {
    level: 'Nivel',
    asks: 'Qué hace falta',
    locks: 'Candados',
    nesta: 'Nivel de Nesta',
    essa: 'Nivel de ESSA (ley federal)',
  },
}
