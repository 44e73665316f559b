import type { Words } from '../shape.ts'

export const reportsAgenda: Words['reports']['agenda'] = {
  title: (competition) => `Agenda: ${competition}`,
  lead: (entries, judges, awards) =>
    `Para quien preside y quienes deciden. ${entries} propuestas, ${judges} jurados, ${awards} por premiar. Aquí está solo lo que hay que hablar. Las propuestas aparecen con su código, para que se hable del texto.`,
  foot: 'Solo para quienes deciden. Las calificaciones están ajustadas: cuenta quién es estricto, quién es suave y quién leyó qué. Nada de esto es público antes del día en que se abren los resultados.',
  clear:
    'Las calificaciones bastan para saber qué propuestas se premian. Ninguna está en la línea y no hay nada más que hablar.',
  line: {
    title: 'En la línea',
    about: (low, high) =>
      `Con estas propuestas las calificaciones no deciden: quedan entre las premiadas en ${low} a ${high} de las formas en que pudieron salir las calificaciones. Hay que hablar de estas y de ninguna otra.`,
    caption:
      'Propuestas en la línea, por código. Un lugar nunca es seguro: lo que cuenta es desde dónde y hasta dónde puede estar.',
    entry: 'Propuesta',
    score: 'Calificación',
    place: 'Lugar',
    chance: 'Entre las premiadas',
    judges: 'Jurados',
    near: 'No se distingue de',
    interval: (low, high) => (low === high ? `solo ${low}` : `${low} a ${high}`),
    readers: 'Quién la leyó',
    away: (judges) => `con un conflicto: ${judges}`,
    groups: 'Propuestas muy parejas, con la línea entre ellas',
    settled: (sure) => `Decididas por las calificaciones, con premio: ${sure}.`,
    settledNot: (sure) => `Decididas por las calificaciones, sin premio: ${sure}.`,
  },
  tie: {
    title: 'La regla de desempate, paso a paso',
    about:
      'Estas reglas se fijaron antes de la primera boleta. Se toman en este orden y se para en la primera que decide.',
    caption: (criterion) => `“${criterion}”, propuestas en la línea`,
    mean: 'Nivel medio',
    adjusted: 'Ajustado según quién la leyó',
    close:
      'Una diferencia pequeña entre dos de estos números dice poco. Si están parejos, se sigue con la regla siguiente.',
    write: 'La regla que decidió, y para qué propuestas',
  },
  apart: {
    title: 'Donde el jurado no está de acuerdo',
    about:
      'Conviene leer las dos opiniones antes de hablar. La pregunta es qué vio cada quien en el texto, no quién tiene razón. Las calificaciones quedan como se entregaron; lo que salga de la conversación va en las decisiones.',
    entry: (code) => `Propuesta ${code}`,
    much: 'En esta propuesta el jurado está más dividido de lo usual.',
    high: 'Quien vio más',
    low: 'Quien vio menos',
    silent: 'No dejó palabras sobre este criterio.',
    write: 'Lo que salió de la conversación',
  },
  sheets: {
    title: 'Hojas que conviene mirar',
    about:
      'Pueden estar bien de todos modos. Primero hay que preguntar al jurado, y no dejar nada fuera sin una razón.',
    caption: 'Hojas con algo fuera de lo usual',
    judge: 'Jurado',
    entries: 'Propuestas',
    what: 'Qué tiene de raro',
    seen: {
      'conflict-scored': 'con calificación, aunque se sabe de un conflicto',
      'same-on-all': 'el mismo nivel en todos los criterios, en más de la mitad de las hojas',
      quick: 'llenas en menos de tres minutos',
      'short-feedback': 'casi sin palabras para el equipo; conviene pedirlas',
      'same-words': 'las mismas palabras que en otra propuesta',
      'no-reason': 'una boleta posterior que no dice qué cambió ni por qué',
      personal: 'palabras que pueden llevar a una persona',
    },
  },
  wrote: {
    title: 'Lo que el jurado te escribió',
    about:
      'Solo para quien preside: quita esta hoja antes de pasar la agenda a otras personas. Ningún equipo y nadie más del jurado la lee.',
    said: {
      note: 'Notas sobre propuestas',
      away: 'Se hicieron a un lado al leer',
      recognised: 'Supieron de quién es la propuesta',
      maybe: 'Quizás supieron de quién es la propuesta',
      again: 'Por qué llegó una boleta nueva',
      late: 'Boletas tardías, y por qué las dejaste entrar',
    },
  },
  flags: {
    title: 'Qué más hay que saber',
    fewReaders: (entry, read, planned) =>
      `${entry}: ${read === 1 ? 'la leyó 1 jurado' : `la leyeron ${read} jurados`}, y estaba previsto que fueran ${planned}.`,
    said: {
      'panels-not-linked': (value) =>
        `El jurado se divide en ${value} grupos que no comparten ninguna propuesta. No se pueden comparar las calificaciones de un grupo con las de otro: una lectura más, de alguien del otro grupo, los uniría.`,
      'few-reviews': (about) => `Con una sola lectura: ${about}. Hay que pedir una más.`,
      'alpha-low': (about) =>
        `El jurado coincide muy poco para ordenar solo por uno de estos criterios: ${about}. El número es el alfa de Krippendorff; para eso lo mínimo es 0.667. Hay que hablar de qué quieren decir los niveles.`,
      'reliability-low': (value) =>
        `Otro jurado volvería a ver cerca de ${value} de las diferencias entre propuestas. Con menos de 70%, los lugares se toman con cuidado.`,
      'judge-inconsistent': (about) =>
        `Más lejos de los demás jurados de lo que haría el azar, o más cerca: ${about}. Lo usual es de 0.5 a 1.5; si es mucho más, conviene mirar las hojas antes de confiar en una de ellas.`,
      'judge-same-on-all': (about) =>
        `El mismo nivel en todos los criterios, por parte de las hojas: ${about}. Conviene preguntar si una sola impresión decidió todo.`,
      'no-total': (about) =>
        `Una hoja sin ninguna calificación: ${about}. No cuenta; las palabras sí llegan al equipo.`,
      'decided-by-one-judge': (about) =>
        `Otras propuestas estarían entre las primeras sin alguien de este jurado: ${about}. Ningún premio debe depender de una sola persona.`,
      'decided-by-weights': (about) =>
        `Otras propuestas estarían entre las primeras si uno de estos criterios pesara una cuarta parte más o menos: ${about}.`,
      'position-counts': (value) =>
        `Cada lugar más adelante en el orden de lectura mueve una calificación ${value} niveles. El orden se repartió parejo, así que ningún equipo gana mucho con eso.`,
      'affiliation-counts': (value) =>
        `Hubo ${value} niveles de más o de menos para propuestas del mismo lugar que el jurado. Nadie debería leer esas: hay que revisar los conflictos.`,
    },
  },
  write: {
    title: 'Lo que se decidió',
    about:
      'Se llena durante la conversación y luego se escribe en decisions.yaml. Solo roles, sin nombres: será público.',
    caption: 'Decisiones, para llenar a mano',
    entry: 'Propuesta',
    decided: 'Premiada o no',
    why: 'Por qué',
    by: 'Día y roles de quienes decidieron',
    away: 'Quién se hizo a un lado, y en qué propuesta',
    other: 'Otras decisiones (boletas tardías, boletas que no cuentan, otra lectura)',
  },
}
