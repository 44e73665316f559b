import type { Words } from '../shape.ts'

export const oversight: Words['oversight'] = {
  tree: {
    title: 'De la meta a lo que se prueba',
    goal: 'Meta',
    about: 'Un marco de rayas es algo que debe cambiar y que nadie prueba todavía.',
    noTest: 'todavía sin prueba',
    why: 'Por qué lo pensamos',
    none: 'Nadie ha escrito todavía qué lleva a esta meta.',
  },
  path: {
    finding: (track, now, to) => `${track}: ahora ${now}, la meta es ${to}`,
    findingNoTrack: (now, to) => `Ahora ${now}, la meta es ${to}`,
    last: (now, day) => `El último conteo es ${now} (${day}).`,
    expected: (value, day) => `Para ese día, lo esperado (rayas) era ${value}, leído el ${day}.`,
    ahead: 'Es tan bueno como se esperaba, o mejor.',
    behind: 'Es menos de lo esperado.',
    signs: (seen, all) => `Se han mirado ${seen} de ${all} primeras señales.`,
    support: 'Ayuda que se da ahora:',
    noSupport: 'Todavía no hay ayuda escrita.',
    limit: 'La línea de rayas es lo que se espera, no un pronóstico.',
    hidden: (count, number, least) =>
      count === 1
        ? `Un conteo no se muestra, porque es de menos de ${least} estudiantes.`
        : `${number} conteos no se muestran, porque son de menos de ${least} estudiantes.`,
    caption: 'Línea: lo contado. Rayas: lo esperado. Números arriba: primeras señales, en su día.',
    goal: (value) => `Meta ${value}`,
    sign: (number) => `Señal ${number}`,
    day: 'Día',
    expectedColumn: 'Esperado',
    counted: 'Contado',
    empty:
      'Cuando esta meta diga qué se contó en el camino y qué se espera para cuándo, el camino se dibujará aquí.',
  },
  board: {
    link: 'Una página para la junta, para imprimir',
    title: (goal) => `Para la junta: ${goal}`,
    kind: 'La meta en una página',
    printed: (day) => `Al ${day}`,
    latest: 'Último conteo',
    where: 'Cómo va',
    seen: 'Qué se esperaba y qué se vio',
    notSeen: (day) => `Mirar el ${day}.`,
    passed: (day) => `El día era el ${day}. Todavía no hay nada anotado.`,
    tries: 'Qué prueban las escuelas para llegar',
    triesSay: (all, number, schools, kept, ended) =>
      `${all === 1 ? 'Un prototipo' : `${number} prototipos`} en ${schools} ${schools === '1' ? 'escuela' : 'escuelas'}: ${kept} adoptados o ampliados, ${ended} dejados o en pausa.`,
    more: (count, number) => (count === 1 ? 'y uno más' : `y ${number} más`),
    noTries: 'Ninguna escuela prueba algo para esto todavía.',
    ask: 'Qué se pide',
    asks: {
      agree: (what, schools) =>
        `Responder a un pedido de ${schools} ${schools === '1' ? 'escuela' : 'escuelas'}: «${what}».`,
      write: (what) => `Poner esto por escrito: «${what}». Solo está acordado de palabra.`,
      renew: (what, day) => `Renovar o terminar esto: «${what}». Su último día es el ${day}.`,
      join: (department) => `Traer a la mesa a ${department}. Fue invitado y todavía no participa.`,
      help: (asked, got) => `Más horas de ayuda: los equipos pidieron ${asked} y recibieron ${got}.`,
    },
    noAsk: 'Hoy nada de esta meta espera a la junta.',
    protects: 'Lo que no debe empeorar',
  },
  timeline: {
    finding: (may, number, soon) =>
      `${may === 1 ? 'Hay una cosa que las escuelas pueden hacer' : `Hay ${number} cosas que las escuelas pueden hacer`}${soon ? `; la próxima termina el ${soon}` : ''}`,
    none: 'Las escuelas todavía no pueden hacer nada de otra manera',
    caption: 'Barra llena: acordado por escrito. Contorno: solo de palabra. Rayas: pedido, sin acuerdo.',
    says: (asked, number) =>
      asked === 0
        ? 'No hay pedidos abiertos.'
        : `${asked === 1 ? 'Un pedido está abierto' : `${number} pedidos están abiertos`} y sin acuerdo.`,
    limit: 'Una barra sin final no tiene último día, así que nadie tiene que volver a mirarla.',
    until: (standing, day) => `${standing}, hasta el ${day}`,
    open: (standing) => `${standing}, sin último día`,
    noDay: (count, number) =>
      count === 1
        ? 'Una no tiene primer día y está solo en la lista de abajo.'
        : `${number} no tienen primer día y están solo en la lista de abajo.`,
    today: 'Hoy',
    name: 'Qué pueden hacer las escuelas',
    standing: 'Qué tan firme',
    from: 'Desde',
    to: 'Hasta',
    schools: 'Escuelas',
    many: 'Pedido por tres escuelas o más',
    manyAbout:
      'Cuando tres escuelas necesitan la misma excepción, el problema es la regla. Conviene cambiarla una vez, para todas.',
    manyOf: (schools) => `${schools} escuelas`,
    manyNone: 'Hoy ninguna regla estorba a tres escuelas.',
    waivers: 'Lista pública de permisos, para imprimir',
  },
  waivers: {
    title: 'Qué pueden hacer las escuelas de otra manera',
    about: (zone, day) =>
      `Cada excepción que las escuelas de ${zone} pueden usar el ${day}: la regla, qué la reemplaza, quién lo decidió y hasta cuándo. Cualquiera puede leerla, copiarla o preguntar.`,
    what: 'Qué pueden hacer las escuelas',
    rule: 'La regla',
    replaces: 'Qué la reemplaza',
    say: 'Quién lo decidió',
    days: 'Desde, hasta',
    schools: 'Escuelas',
    ask: 'A quién preguntar',
    none: 'Hoy ninguna escuela puede hacer algo de otra manera. Cuando se acuerde una excepción, aparecerá aquí.',
    noEnd: 'sin último día',
    inWords: 'Acordado solo de palabra; nadie lo ha puesto por escrito todavía.',
    csv: 'Descargar la lista (CSV)',
    back: 'Todas las flexibilidades, con los pedidos y las que terminaron',
  },
  risks: {
    title: '¿Están cubiertos los riesgos?',
    about:
      'Una fila por riesgo, una columna por acción. Unida: una página de este sitio muestra que se hace. Vieja: la página más nueva tiene más de un semestre. Ninguna: ninguna página la muestra.',
    risk: 'Riesgo',
    action: (number) => `Acción ${number}`,
    states: { linked: 'unida', stale: 'vieja', none: 'ninguna' },
    reading: (linked, all, stale) =>
      `${linked} de ${all} acciones se muestran en una página, y ${stale} de ellas en páginas viejas.`,
    more: (count, number) => (count === 1 ? 'y 1 página más' : `y ${number} páginas más`),
    empty: 'Cuando un riesgo nombre qué hacer pronto, aquí estará la tabla.',
  },
  hub: {
    title: 'Cómo se unen las piezas',
    hub: 'Centro',
    spoke: 'Rayo',
    here: 'esta página',
    goals: 'Metas:',
    tries: (count, number) => (count === 1 ? '1 prototipo' : `${number} prototipos`),
  },
  load: {
    title: (school) => `Lo que se le pide a ${school}`,
    link: 'Todo lo que se le pide a esta escuela, en orden de tiempo',
    about: (from, to) =>
      `Prototipos y ciclos de la escuela, las iniciativas de las que son parte, sesiones de formación y mensajes, del ${from} al ${to}. Un plan es una suma: lo que entra tiene que salir de otra parte.`,
    finding: (month, count) => `El mes más lleno es ${month}, con ${count} cosas`,
    says: (all) => `${all} cosas pasan o llegan en este tiempo.`,
    stops: 'Lo que los equipos dijeron que se puede dejar',
    noStops: 'Todavía no se ha quitado nada de la lista.',
    limit: 'Solo cuenta lo que está escrito en este sitio. El resto del año escolar no está aquí.',
    caption: 'Barra llena: decidido. Contorno: en marcha o planeado. Puntos: días sueltos.',
    what: 'Qué',
    kind: 'Tipo',
    from: 'Desde',
    to: 'Hasta',
    days: 'Días',
    empty: 'Cuando esta escuela empiece un prototipo, sus días aparecerán aquí.',
    initiatives: 'Iniciativas de las que esta escuela es parte',
  },
}
