import type { Words } from '../shape.ts'
import { reportsAgenda } from './reports-agenda.ts'

export const reports: Words['reports'] = {
  back: 'Volver al concurso',
  level: (number, of) => `Nivel ${number} de ${of}`,
  weight: (weight) => `peso ${weight} de 100`,
  levelHead: 'Nivel',
  judgesHead: 'Jurados',
  noEvidence: 'No hay evidencia suficiente',
  agenda: reportsAgenda,
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
      luck: 'Otro jurado muchas veces habría dado los últimos premios a otras.',
      worth: 'Lo que escribió el jurado vale más que la respuesta.',
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
        '¿Algo parece equivocado o no se entiende? Pidan hablar con quien preside. El jurado también se equivoca.',
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
      wide: 'Sin contar lo estricto o suave, algunas de tus calificaciones están más lejos de las demás de lo usual.',
      bothWays: 'A veces están muy arriba y a veces muy abajo.',
      reread: 'Ayuda leer otra vez las palabras de un nivel antes de calificar.',
      narrow: {
        begin: 'Tus calificaciones se apartan de las demás menos de lo usual.',
        rest: 'Está bien, salvo que casi no cambien de una propuesta a otra.',
      },
      few: 'Con menos de ocho propuestas esto dice poco.',
      unknown: 'Hay muy pocas calificaciones para saberlo.',
    },
    agreement: {
      title: 'Coincidencia',
      high: 'Ordenaste las propuestas casi igual que el resto del jurado.',
      some: 'Ordenaste las propuestas en parte distinto que el resto del jurado.',
      low: 'Ordenaste las propuestas de otra forma que el resto del jurado. Puede ser azar, o viste algo que los demás no vieron. Lo común son las palabras de la rúbrica.',
      lowFew:
        'Ordenaste las propuestas de otra forma que el resto del jurado. Con tan pocas propuestas puede ser solo azar.',
      from: (entries) => `De ${entries} propuestas. Con menos de ocho, es una idea aproximada.`,
      fromAll: (entries) =>
        `De ${entries} propuestas, con las de práctica. Con menos de ocho, es una idea aproximada.`,
      unknown: 'Hay muy pocas propuestas compartidas para saberlo.',
    },
    calibration: {
      title: 'Propuestas de práctica',
      same: (same, near, levels) =>
        `En tu primer intento, ${same} de ${levels} niveles fueron los acordados. Con los que estuvieron a un nivel, fueron ${near} de ${levels}.`,
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
      hardly: 'En la mayoría de tus propuestas la página estuvo abierta menos de un minuto.',
      unknown: 'Estas hojas llegaron en papel, así que no se contó el tiempo.',
    },
    totals: {
      title: 'Tus totales junto a los del jurado',
      about:
        'La calificación del jurado cuenta a todos, también a ti, y está ajustada según quién es estricto o suave. La última columna muestra qué tan lejos quedas aún del jurado sin contar qué tan estricto o suave eres.',
      caption: 'Totales con peso, en niveles, propuestas por código',
      entry: 'Propuesta',
      own: 'Tu total',
      panel: 'Jurado, ajustado',
      left: 'Diferencia que queda',
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
