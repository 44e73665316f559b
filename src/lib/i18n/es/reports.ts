import type { Words } from '../shape.ts'

export const reports: Words['reports'] = {
  back: 'Volver al concurso',
  level: (number, of) => `Nivel ${number} de ${of}`,
  weight: (weight) => `peso ${weight} de 100`,
  levelHead: 'Nivel',
  judgesHead: 'Jurados',
  noEvidence: 'No hay evidencia suficiente',
  agenda: {
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
      interval: (low, high) => `${low} a ${high}`,
      readers: 'Quién la leyó',
      away: (judges) => `con un conflicto: ${judges}`,
      groups: 'Grupos de propuestas muy parejas por donde pasa la línea',
      settled: (sure) => `Decididas sin hablar, del lado de las premiadas: ${sure}.`,
      settledNot: (sure) => `Decididas del otro lado: ${sure}.`,
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
        'Conviene leer las dos opiniones antes de hablar. La pregunta es qué vio cada quien en el texto, no quién tiene razón. Las calificaciones quedan como se entregaron; lo que salga de la plática va en las decisiones.',
      entry: (code) => `Propuesta ${code}`,
      much: 'En esta propuesta el jurado está más dividido de lo usual.',
      high: 'Quien vio más',
      low: 'Quien vio menos',
      silent: 'No dejó palabras sobre este criterio.',
      write: 'Lo que salió de la plática',
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
    flags: {
      title: 'Qué más hay que saber',
      said: {
        'panels-not-linked': (value) =>
          `El jurado se divide en ${value} grupos que no comparten ninguna propuesta. No se pueden comparar las calificaciones de un grupo con las de otro: una lectura más, de alguien del otro grupo, los uniría.`,
        'few-reviews': (about) => `Con una sola lectura: ${about}. Hay que pedir una más.`,
        'alpha-low': (about) =>
          `El jurado coincide muy poco para ordenar solo por uno de estos criterios: ${about}. El número es el alfa de Krippendorff; para eso lo mínimo es .667. Hay que hablar de qué quieren decir los niveles.`,
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
        'Se llena durante la plática y luego se escribe en decisions.yaml. Solo roles, sin nombres: será público.',
      caption: 'Decisiones, para llenar a mano',
      entry: 'Propuesta',
      decided: 'Premiada o no',
      why: 'Por qué',
      by: 'Día y roles de quienes decidieron',
      away: 'Quién se hizo a un lado, y en qué propuesta',
      other: 'Otras decisiones (boletas tardías, boletas que no cuentan, otra lectura)',
    },
  },
  school: {
    title: (entry) => `Lo que dice el jurado: ${entry}`,
    lead: (competition, judges) =>
      `${competition}. ${judges === 1 ? 'Un jurado leyó' : `${judges} jurados leyeron`} su propuesta y escribieron esto para ustedes.`,
    foot: 'Este informe es para su equipo. El jurado escribió sin nombres y leyó su propuesta sin el nombre de su escuela. Lo que escribió está aquí palabra por palabra, en un orden que no dice quién escribió qué.',
    outcome: {
      title: '¿Fue premiada?',
      yes: 'Sí. Su propuesta está entre las premiadas.',
      no: (awarded, entries) => `Esta vez no. Se premiaron ${awarded} de ${entries} propuestas.`,
      close:
        'Estuvo muy cerca: con las calificaciones solas no se podía saber si su propuesta quedaba entre las premiadas. Decidieron personas, con reglas fijadas antes de calificar. La página de resultados dice cómo.',
      luck: 'Otro jurado muchas veces habría dado los últimos premios a otras. Por eso vale más lo que escribió el jurado que la respuesta.',
    },
    begin: {
      title: 'Un buen lugar para empezar',
      criterion: (name) =>
        `“${name}” es donde más se puede avanzar. Más abajo está lo que pide el nivel siguiente: planeen una prueba pequeña para llegar a él.`,
    },
    strengths: 'Lo que es fuerte',
    questions: 'Preguntas para ustedes',
    criteria: {
      title: 'Criterio por criterio',
      about:
        'Los niveles se cuentan como los dio el jurado. No todos ven lo mismo, y un nivel más o menos puede ser azar.',
      reached: 'La mayoría vio por lo menos esto',
      next: 'Lo que sigue',
      says: 'Lo que dice',
      none: 'Nadie en el jurado encontró evidencia suficiente para nombrar un nivel. No es lo mismo que el nivel más bajo: la propuesta deja abierto lo que el jurado buscaba.',
      caption: (criterion) => `Cuántos jurados dieron cada nivel en “${criterion}”`,
      said: 'Lo que escribió el jurado',
      whyNone: 'Por qué alguien no encontró lo suficiente para decidir',
    },
    use: {
      title: 'Cómo usar este informe',
      steps: [
        'Leerlo primero a solas y luego en equipo. Empezar por lo que es fuerte y decir qué se queda.',
        'Elegir una pregunta o un criterio. Con uno basta para las próximas semanas.',
        'Escribir cómo se vería el nivel siguiente en su escuela, con un número.',
        'Planear una prueba pequeña de unas semanas y escribir la predicción antes de empezar.',
        '¿Algo parece equivocado o no se entiende? Pidan una plática a quien preside. El jurado también se equivoca.',
      ],
    },
  },
  judge: {
    title: (competition) => `Cómo calificaste: ${competition}`,
    lead: (judge, entries) =>
      `Solo para ${judge}. Leíste ${entries === 1 ? 'una propuesta' : `${entries} propuestas`}. Aquí se ve cómo están tus calificaciones junto a las del jurado. No es una nota: quien es estricto sirve tanto como quien es suave.`,
    foot: 'Solo para esta persona del jurado. Cada quien recibe su propio informe, y en ninguno hay nombres. Todas las calificaciones se ajustaron antes de comparar las propuestas.',
    severity: {
      title: 'Estricto o suave',
      even: 'Calificas casi tan estricto como el jurado.',
      strict: (much) => `Calificas ${much} más estricto que el jurado; esto ya está ajustado.`,
      mild: (much) => `Calificas ${much} más suave que el jurado; esto ya está ajustado.`,
      much: [
        'cerca de un cuarto de nivel',
        'cerca de medio nivel',
        'cerca de tres cuartos de nivel',
        'cerca de un nivel',
        'más de un nivel',
      ],
      below: (value, error) =>
        `En números: tus calificaciones están ${value} niveles por debajo de las de un jurado usual, ${error} más o menos.`,
      above: (value, error) =>
        `En números: tus calificaciones están ${value} niveles por encima de las de un jurado usual, ${error} más o menos.`,
      chance: 'Con tan pocas propuestas, esto podría ser solo azar.',
      alone: 'Hay muy pocas propuestas compartidas para decir qué tan seguro es.',
    },
    consistency: {
      title: 'Constancia',
      good: 'Sin contar lo estricto o suave, tus calificaciones están tan cerca de las demás como es usual.',
      wide: 'Tus calificaciones saltan más de lo usual: a veces muy arriba de las demás, a veces muy abajo. Ayuda leer otra vez las palabras de un nivel antes de calificar.',
      narrow:
        'Tus calificaciones se apartan de las demás menos de lo usual. Está bien, salvo que casi no cambien de una propuesta a otra.',
      unknown: 'Hay muy pocas calificaciones para saberlo.',
    },
    agreement: {
      title: 'Coincidencia',
      high: 'Ordenaste las propuestas casi igual que el resto del jurado.',
      some: 'Ordenaste las propuestas en parte distinto que el resto del jurado.',
      low: 'Ordenaste las propuestas de otra forma que el resto del jurado. Puede ser azar, o viste algo que los demás no vieron. Lo común son las palabras de la rúbrica.',
      from: (entries) => `De ${entries} propuestas. Con menos de ocho, es una idea aproximada.`,
      fromAll: (entries) =>
        `De ${entries} propuestas, con las de práctica. Con menos de ocho, es una idea aproximada.`,
      unknown: 'Hay muy pocas propuestas compartidas para saberlo.',
    },
    calibration: {
      title: 'Propuestas de práctica',
      same: (same, near, levels) =>
        `En tu primer intento, ${same} de ${levels} niveles fueron los acordados, y ${near} fueron iguales o estuvieron a un nivel.`,
      strict: (much) => `Diste ${much} menos de lo acordado.`,
      mild: (much) => `Diste ${much} más de lo acordado.`,
      even: 'En promedio diste lo acordado.',
    },
    range: {
      title: 'Los niveles que usaste',
      used: (used, of) => `Usaste ${used} de ${of} niveles.`,
      same: (share) =>
        `En ${share} de tus hojas todos los criterios tienen el mismo nivel. Pocas veces una propuesta es igual de fuerte en todo.`,
      halo: 'Tus niveles en distintos criterios casi siempre suben y bajan juntos. Puede ayudar calificar un criterio en todas las propuestas antes de pasar al siguiente.',
      caption: 'Cuántas veces se dio cada nivel: tú y todo el jurado',
      you: 'Tú',
      panel: 'Jurado',
    },
    minutes: {
      title: 'Tiempo',
      usual: (own, panel) => `Por lo general tardaste ${own} minutos por propuesta; el jurado, ${panel}.`,
      own: (own) => `Por lo general tardaste ${own} minutos por propuesta.`,
      unknown: 'El tiempo no quedó anotado.',
    },
    totals: {
      title: 'Tus totales junto a los del jurado',
      about:
        'La calificación del jurado cuenta a todos, también a ti, y está ajustada según quién es estricto o suave. La última columna es lo que queda sin contar lo estricto o suave que eres.',
      caption: 'Totales con peso, en niveles, propuestas por código',
      entry: 'Propuesta',
      own: 'Tu total',
      panel: 'Jurado, ajustado',
      left: 'Lo que queda',
    },
  },
  draft: {
    about: [
      'Qué propuestas se premian y por qué. Lo que está aquí será público con los resultados: van códigos y roles, ninguna persona.',
      'Las líneas que empiezan con # son solo para ti. Quita el # de las que hagan falta, llénalas y guarda.',
    ],
    line: (entries) =>
      `Las calificaciones no deciden sobre estas propuestas: ${entries}. Cada una necesita una decisión que la nombre.`,
    clear: 'Las calificaciones dicen qué se premia. Aquí solo van otras decisiones, si las hubo.',
    first: (entries) => `Primeras por calificación: ${entries}.`,
    rule: (number, rule) => `Regla de desempate ${number}: ${rule}`,
    choices:
      'about: tie (empate), order (orden), late (tardía), left-out (no cuenta), another-review (otra lectura) u other (otra)',
    why: 'Por qué, en palabras que los equipos van a leer.',
  },
}
