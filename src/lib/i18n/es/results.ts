import type { Words } from '../shape.ts'

export const results: Words['results'] = {
  title: (competition) => `Resultados: ${competition}`,
  heading: 'Resultados',
  link: 'Qué tan seguro es, qué lo resolvió y todos los números',
  about: (day) =>
    `Se abrieron el ${day}. Aquí está quién recibe un premio, qué tan seguro es y cómo volver a calcularlo.`,
  short: (count, awarded, all) =>
    count === 1
      ? `1 de ${all} propuestas recibe un premio.`
      : `${awarded} de ${all} propuestas reciben un premio.`,
  awaited: 'Llegó el día de los resultados. Se están preparando y estarán aquí.',
  awarded: {
    title: 'Premiadas',
    about: 'En orden alfabético, que no dice nada de lugares.',
    entry: 'Propuesta',
    school: 'Escuela',
    problems: 'Problema al que responde',
    factIn: (competition) => `Premiada en ${competition}`,
  },
  close: {
    title: 'Lo que quedó muy parejo',
    none: 'Por sus calificaciones, cada propuesta premiada se distingue de todas las que no lo son.',
    some: (count, codes) =>
      count === 1
        ? `Solo por calificaciones, ${codes} no se distingue de alguna de las premiadas. Se nombra con el código que vio el jurado.`
        : `Solo por calificaciones, ${codes} no se distinguen de alguna de las premiadas. Se nombran con los códigos que vio el jurado.`,
    undecided: (codes) =>
      `Solo por calificaciones no se sabe si hay premio para ${codes}: en algunas de 100 repeticiones lo habría, y en otras no.`,
    byScores:
      'Decidieron las calificaciones: reciben premio las propuestas con los primeros lugares. Ninguna otra quedó tan cerca como para usar una regla de desempate.',
    noReason: 'Reciben premio las propuestas con los primeros lugares por calificación.',
  },
  decisions: {
    title: 'Qué lo resolvió',
    kinds: {
      tie: 'Muy parejo',
      order: 'Fuera del orden de las calificaciones',
      late: 'Una boleta que llegó tarde',
      'left-out': 'Una boleta que no cuenta',
      'another-review': 'Leyó una persona más del jurado',
      other: 'Otra decisión',
    },
    about: (kind, codes) => `${kind}: ${codes}`,
    rule: (number) => `Regla de desempate ${number}:`,
    by: 'Decidió:',
    away: 'No participó por un conflicto:',
  },
  others: {
    title: 'También participaron',
    about:
      'En orden alfabético: aquí no se ordenan las escuelas. Las calificaciones están bajo códigos, para que cualquiera pueda volver a calcularlas. Quien busca un código ve también qué tan inseguro es su lugar.',
  },
  sure: {
    title: 'Qué tan seguro es',
    about: (draws) =>
      `Cada quien califica distinto, y cada propuesta la leyeron unas pocas personas. Por eso el orden se repitió ${draws} veces, cada vez con tanto azar como dejan abierto las calificaciones. Aquí las propuestas llevan el código que vio el jurado.`,
  },
  places: {
    wide: (count, all) => `La mitad de las propuestas podría quedar en ${count} o más de los ${all} lugares`,
    firm: 'Al menos la mitad de las propuestas tiene un solo lugar posible',
    caption: (share) =>
      `Barra: los lugares de una propuesta en ${share} de 100 repeticiones. Punto: su lugar por calificación. Barras llenas: premiadas.`,
    groups: (count, number) =>
      count === 1
        ? 'Todas las propuestas forman un solo grupo: las calificaciones no distinguen a las vecinas.'
        : `Las propuestas forman ${number} grupos. Dentro de un grupo, las vecinas no se distinguen.`,
    again: 'Otro jurado podría haberlas puesto en otro orden dentro de sus barras.',
    interval: (low, high) => (low === high ? `solo ${low}` : `${low} a ${high}`),
    withInterval: (place, interval) => `${place} (${interval})`,
    line: (count, number) => (count === 1 ? '1 premio' : `${number} premios`),
    code: 'Código',
    column: 'Lugar, y dónde puede quedar',
    low: 'Primer lugar posible',
    high: 'Último lugar posible',
    place: 'Lugar por calificación',
    chance: 'Entre los lugares con premio',
    group: 'Grupo',
    reviews: 'Personas que la leyeron',
  },
  chances: {
    certain: 'casi seguro',
    high: 'muy probable',
    likely: 'probable',
    even: 'tan probable como no',
    unlikely: 'poco probable',
    low: 'muy poco probable',
    none: 'casi imposible',
    unknown: 'no se puede saber',
  },
  chance: (word, draws) => `${word}, ${draws} de 100 repeticiones`,
  trust: {
    title: 'Qué tanto coincide el jurado',
    reliable: {
      firm: (value) =>
        `La fiabilidad es ${value} de 1, y eso es firme: otro jurado de este tamaño hallaría casi el mismo orden.`,
      tentative: (value) => `La fiabilidad es ${value} de 1: alcanza para grupos y no para lugares sueltos.`,
      weak: (value) =>
        `La fiabilidad es ${value} de 1, y eso es poco: mucho de la diferencia entre propuestas es azar. Conviene leer los grupos, y ningún orden dentro de ellos.`,
    },
    noReliability: 'Hay muy pocas calificaciones para saber qué tan fiables son.',
    total: (band, value) => `En todos los criterios juntos, la coincidencia es ${band} (alfa ${value}).`,
    criterion: 'Criterio',
    weight: 'Peso',
    agreement: 'Coincidencia del jurado',
    alpha: 'Alfa',
    noEvidence: '“No hay evidencia suficiente”',
    bands: {
      firm: 'firme',
      tentative: 'provisional: hay que leerla con cuidado',
      low: 'muy baja: este criterio solo no da ningún orden',
      unknown: 'no se puede saber',
    },
    aboutAlpha:
      'El alfa de Krippendorff es 1 cuando el jurado coincide del todo y 0 cuando coincide solo por azar. Desde 0.8 es firme; desde 0.667, provisional.',
  },
  checks: {
    title: 'Qué se revisó',
    severity: (strict, mild) =>
      `Hay personas estrictas y otras suaves: desde ${strict} niveles por debajo de lo usual hasta ${mild} por encima. Eso se quita de las calificaciones.`,
    sameSeverity: 'Nadie del jurado fue claramente más estricto o más suave que el resto.',
    judges: 'El jurado, con códigos y sin nombres',
    judge: 'Código',
    read: 'Propuestas leídas',
    strictness: 'Estricto o suave',
    consistency: 'Junto al resto',
    strict: (levels, error) => `${levels} niveles más estricto, con un margen de ${error}`,
    mild: (levels, error) => `${levels} niveles más suave, con un margen de ${error}`,
    usual: 'como es usual',
    steady: 'tan constante como la mayoría',
    loose: 'a menudo lejos del resto',
    tooSteady: 'más cerca del resto de lo que daría el azar',
    oneOut: {
      same: (judges) =>
        `Sin una persona del jurado: faltara quien faltara de las ${judges}, los primeros lugares serían de las mismas propuestas.`,
      differs: (changes, judges) =>
        `Sin una persona del jurado: en ${changes} de ${judges} casos, los primeros lugares serían de otras propuestas.`,
      without: (judge) => `Sin ${judge}`,
    },
    weights: {
      same: (sets) =>
        `Otros pesos: con cada criterio una cuarta parte más o menos pesado (${sets} pruebas), los primeros lugares son de las mismas propuestas.`,
      differs: (changes, sets) =>
        `Otros pesos: en ${changes} de ${sets} pruebas, cada una con un criterio una cuarta parte más o menos pesado, los primeros lugares son de otras propuestas.`,
      heavier: (criterion) => `“${criterion}” una cuarta parte más pesado`,
      lighter: (criterion) => `“${criterion}” una cuarta parte menos pesado`,
    },
    change: (what, entered, left) => `${what}: entraría ${entered} y saldría ${left}.`,
    comesIn: (what, entered) => `${what}: entraría ${entered}.`,
    goesOut: (what, left) => `${what}: saldría ${left}.`,
    position: {
      none: 'Orden de lectura: no hubo diferencia que se distinga del azar.',
      found: (effect, error) =>
        `Orden de lectura: una propuesta leída un lugar después recibió ${effect} niveles más o menos, con un margen de ${error}. Es más que azar.`,
    },
    affiliation: {
      none: 'El jurado y su propia escuela u organización: ninguna diferencia que se distinga del azar.',
      found: 'El jurado calificó distinto que el resto a las propuestas de su propia escuela u organización.',
    },
  },
  flags: {
    title: 'De qué avisa el cálculo',
    none: 'El cálculo no halló nada de qué avisar.',
    'panels-not-linked':
      'El jurado queda en grupos sin ninguna propuesta en común, así que no se puede saber quién es estricto y quién suave.',
    'few-reviews': (codes) => `La leyó una sola persona: ${codes}.`,
    'alpha-low': (criteria) => `El jurado coincide muy poco para ordenar propuestas por: ${criteria}.`,
    'reliability-low': 'Las calificaciones de un jurado así no alcanzan para lugares sueltos.',
    'judge-inconsistent': (judges) => `Menos constante, o más, de lo que suele ser: ${judges}.`,
    'judge-same-on-all': (judges) =>
      `Dio el mismo nivel en todos los criterios en más de la mitad de las hojas: ${judges}.`,
    'entry-disagreement': (codes) => `El jurado las vio muy distinto: ${codes}.`,
    'no-total': (codes) => `Sin una calificación que cuente: ${codes}.`,
    undecided: (codes) => `En la línea entre tener premio y no tenerlo: ${codes}.`,
    'decided-by-one-judge': (judges) =>
      `Los primeros lugares dependen de esta persona del jurado: ${judges}.`,
    'decided-by-weights': (criteria) => `Los primeros lugares dependen del peso de: ${criteria}.`,
    'position-counts': 'El orden de lectura hizo una diferencia.',
    'affiliation-counts': 'El jurado calificó distinto a las propuestas de su propia escuela u organización.',
  },
  ballots: {
    title: 'Boletas y conflictos',
    received: (count, received, counted) =>
      count === 1
        ? `Llegó 1 boleta; cuenta ${counted}.`
        : `Llegaron ${received} boletas; cuentan ${counted}.`,
    replaced: (count, number) =>
      count === 1
        ? '1 tomó el lugar de otra anterior de la misma persona.'
        : `${number} tomaron el lugar de otras anteriores de la misma persona.`,
    late: (count, number) =>
      count === 1
        ? '1 llegó después del plazo y se aceptó con una razón.'
        : `${number} llegaron después del plazo y se aceptaron con una razón.`,
    leftOut: 'No cuentan',
    keptApart: (count, number) =>
      count === 1
        ? 'Conflictos: antes de leer se apartó a una persona de una propuesta.'
        : `Conflictos: antes de leer se apartaron ${number} parejas de persona y propuesta.`,
    steppedBack: (count, number) =>
      count === 1
        ? 'Conflictos: al leer, alguien se hizo a un lado en una propuesta.'
        : `Conflictos: al leer, alguien se hizo a un lado ${number} veces.`,
    noConflicts: 'Conflictos: no se nombró ninguno, ni antes de leer ni al leer.',
    recognized: (yes, maybe, all) =>
      `El jurado lee sin nombres. En ${yes} de ${all} hojas reconoció la propuesta, y en ${maybe} quizás.`,
    noEvidence: (count, number) =>
      count === 1
        ? '“No hay evidencia suficiente” se usó una vez.'
        : `“No hay evidencia suficiente” se usó ${number} veces.`,
  },
  practice: {
    title: 'Práctica antes de la primera propuesta',
    done: (judges, entries, number) =>
      entries === 1
        ? `${judges} personas del jurado calificaron primero una propuesta de práctica.`
        : `${judges} personas del jurado calificaron primero ${number} propuestas de práctica.`,
    near: (share) => `En el primer intento, ${share} de 100 niveles fueron los acordados o el de al lado.`,
    allPassed: 'Para todo el jurado eso bastó.',
    passed: (passed, judges) =>
      `Bastó para ${passed} de ${judges} personas. Las demás leyeron otra vez y repitieron.`,
    link: 'Los primeros intentos ayudan a ver quién es estricto y quién es suave. No ordenan a nadie.',
    required: 'Todo el jurado calificó primero propuestas de práctica. Sus intentos no se dicen aquí.',
  },
  method: {
    title: 'Cómo se calcula',
    steps: [
      'Cada hoja da un total: los niveles, con el peso que dice la rúbrica.',
      'Un modelo descuenta qué tan estricta es cada persona, hasta donde lo permiten las propuestas leídas en común.',
      'El orden se repite muchas veces con el azar que queda. Así cada propuesta tiene un rango de lugares.',
      'Las vecinas que no se distinguen forman un grupo. En la línea entre tener premio y no tenerlo decide la regla de desempate o una conversación, con una razón.',
    ],
    handbook: 'Cómo llevar un concurso justo',
    rules: 'La regla de desempate, como se fijó antes de la primera boleta',
  },
}
