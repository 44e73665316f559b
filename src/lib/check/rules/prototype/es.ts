import type { TranslationOf } from '../../rule.ts'
import type { prototypeRules } from './index.ts'

export const es: TranslationOf<typeof prototypeRules> = {
  'prototype/aim-incomplete': {
    summary: 'El resultado que busca un prototipo no tiene meta: falta el número o el día.',
    why: 'Una meta con un número y un día le dice al equipo cuándo parar y a los demás qué esperar. Sin las dos cosas, nadie puede decir si se alcanzó.',
    messages: {
      missing: ({ measure, from }) =>
        `“${measure}” es el resultado que se busca y no tiene meta. ¿De ${from} a qué número, para quiénes, para cuándo? Agregar \`aim\` con \`to\` y \`by\`.`,
      'no-day': ({ measure, to }) =>
        `“${measure}” debe llegar a ${to}, pero no hay día. ¿Para cuándo? Agregar \`by\` a su \`aim\`, por ejemplo \`by: 2027-06-04\`.`,
    },
  },
  'prototype/aim-too-fast': {
    summary: 'Un cambio del currículo debe alcanzar su meta en menos de un semestre.',
    why: 'Para aprender un currículo nuevo, cada docente necesita pasar una vez por sus unidades. Por la prisa, varios distritos tuvieron que empezar de nuevo (Education Elements).',
    messages: {
      fast: ({ days, by }) =>
        `Desde el inicio hasta el ${by} hay ${days} días, menos de un semestre. Es poco tiempo para un cambio del currículo. ¿Es una fecha real?`,
    },
  },
  'prototype/align-add-on': {
    summary: 'Un prototipo que ya se probó no dice de qué nace.',
    why: 'Lo que nace de algo que ya se hace se conserva; lo que se agrega encima es lo primero que se deja. Mejor encajarlo que sumarlo (Education Elements, otoño de 2016).',
    messages: {
      missing: () => '¿De qué nace, entre lo que ya se hace? Agregarlo en `buildsOn`.',
    },
  },
  'prototype/align-blank': {
    summary: 'Una prueba con varias clases no dice cómo encaja en el currículo.',
    why: 'Cuando una nueva forma de enseñar se sale del currículo sin decirlo, cada docente tiene que elegir entre los dos (Education Elements, riesgo 2).',
    messages: {
      blank: () =>
        '¿Con qué parte del currículo encaja, o cuál reemplaza? Escribirlo en `fitsWith`. Si se aparta del plan, decir en `departsFrom` cómo llegar a él.',
    },
  },
  'prototype/align-late': {
    summary: 'Las personas del currículo llegaron cuando una prueba más amplia ya había empezado.',
    why: 'Quienes cuidan el currículo pueden ayudar a que un cambio encaje, o enterarse cuando ya es tarde (Education Elements, riesgo 2).',
    messages: {
      late: ({ role, date, starts }) =>
        `“${role}” se sumó el ${date}, después de que la prueba más amplia empezó el ${starts}. Conviene planear el próximo ciclo en conjunto.`,
    },
  },
  'prototype/align-none': {
    summary: 'Una prueba con varias clases no es parte de ninguna iniciativa del distrito.',
    why: 'El trabajo que no es parte de una iniciativa compite con todas por las mismas horas (CRPE 2018).',
    messages: {
      none: () =>
        'No es parte de ninguna iniciativa. ¿Sirve a alguna? Agregarla en `initiatives`, o conversar sobre su lugar.',
    },
  },
  'prototype/close': {
    summary: 'Un equipo de otra escuela prueba algo parecido.',
    why: 'Dos equipos que prueban lo mismo y hablan pueden repartirse el trabajo y ver dónde se sostiene. Dos que no saben el uno del otro cometen los mismos errores.',
    messages: {
      words: ({ school, title, words }) =>
        `${school} prueba algo parecido: “${title}” también habla de ${words.join(', ')}. ¿Hablar con ese equipo? Si uno salió del otro, nombrarlo en \`adaptedFrom\`.`,
      tags: ({ school, title, tags }) =>
        `${school} prueba algo parecido: “${title}” es para el mismo problema y usa las mismas prácticas (${tags.map(({ name, nameEs }) => nameEs ?? name).join(', ')}). ¿Hablar con ese equipo? Si uno salió del otro, nombrarlo en \`adaptedFrom\`.`,
    },
  },
  'prototype/not-looked': {
    summary: 'Hay lecciones sobre esto y el prototipo no nombra ninguna que se haya revisado.',
    why: 'Las lecciones que nadie mira no ayudan a nadie: en la NASA se encontró que quienes dirigían proyectos rara vez miraban lo aprendido en los anteriores (Oficina del Inspector General, 2012). Diez minutos de lectura pueden ahorrar un ciclo.',
    messages: {
      unread: ({ count, titles }) =>
        `${count === 1 ? 'Una lección parece' : `${count} lecciones parecen`} tener relación: ${titles.map((title) => `“${title}”`).join(', ')}${count > titles.length ? ' y más' : ''}. ¿Se revisaron? Nombrar en \`lessonsChecked\` lo que se leyó o decir en \`lessonsCheckedNote\` por qué no sirve.`,
    },
  },
  'prototype/heavy-measure': {
    summary: 'Recoger una medida toma mucho tiempo.',
    why: 'Una medida para mejorar tiene que ser ligera, para que siga también en una semana llena (Fundación Carnegie, medidas prácticas).',
    messages: {
      heavy: ({ measure, minutes, limit }) =>
        `Recoger “${measure}” toma ${minutes} minutos por semana, más de ${limit}. ¿Bastaría una muestra: una clase, cada dos semanas, diez hojas?`,
    },
  },
  'prototype/lead-absent': {
    summary: 'Nadie dirige el trabajo en la escuela.',
    why: 'La parte que toma la dirección decide si un cambio se extiende o se queda con una sola persona (Education Elements, riesgo 3; CRPE 2018).',
    messages: {
      nobody: () =>
        '¿Quién dirige esto en la escuela, y qué parte toma? Agregar `siteLeader` y `siteLeaderPart`, por ejemplo `siteLeader: principal`.',
      'no-part': ({ role }) =>
        `Esta persona todavía no tiene parte en esto: ${role}. Pedirle una cosa antes del próximo ciclo, como tiempo o una visita, y escribirla en \`siteLeaderPart\`.`,
    },
  },
  'prototype/lead-delegated': {
    summary: 'Una prueba con varias clases está a cargo de alguien que no es la directora o el director.',
    why: 'Cuando el trabajo pasa a la subdirección o a una o un coach, el personal lo toma como opcional. La dirección debe sostener la visión y dar el tiempo (Education Elements, riesgo 3).',
    messages: {
      deputy: ({ role }) =>
        `Participan varias clases, y esto está a cargo de: ${role}. ¿Qué sostiene la dirección: el porqué, el tiempo, la conversación con las familias? Decirlo en \`siteLeader\`, o agregar la dirección en \`team\`.`,
    },
  },
  'prototype/left-out': {
    summary: 'Una prueba planeada no dice quién podría quedar fuera.',
    why: 'Lo que sirve a la mayoría puede no llegar a algunas personas, justo a quienes la escuela menos puede dejar atrás (CRPE 2018).',
    messages: {
      missing: () =>
        '¿Quién podría quedar fuera: quien falta mucho, quien empieza a aprender inglés, quien necesita un lugar tranquilo? Agregarlo en `leftOut`, con lo que se hace al respecto.',
      nobody: ({ found }) =>
        `“${found}”: ¿de verdad? Pensar en quien falta mucho, en quien empieza a aprender inglés, en quien necesita un lugar tranquilo.`,
    },
  },
  'prototype/no-balance': {
    summary: 'Un prototipo no protege nada: ninguna medida dice qué no debe empeorar.',
    why: 'Lo que se gana en un lugar se puede perder en otro. Los equipos de mejora cuidan al menos una cosa que no debe empeorar (IHI, medidas de equilibrio). Importa más cuanta más gente participa.',
    messages: {
      missing: () =>
        '¿Qué no debe empeorar: el tiempo, las notas del examen de la unidad, la calma en casa? Agregar una medida con `role: balancing`.',
      wide: () =>
        'Esto se prueba con un grado, un departamento o más, y no se protege nada. ¿Qué no debe empeorar? Agregar una medida con `role: balancing` antes del próximo ciclo.',
    },
  },
  'prototype/no-coach': {
    summary: 'Un equipo está en su segundo ciclo y no tiene coach.',
    why: 'Lo que más extrañaron los docentes fue tiempo con alguien que ayude (CRPE 2018). Una o un coach también ve lo que el equipo ya no nota.',
    messages: {
      missing: () =>
        'Todavía no hay coach. ¿Ayudaría en el próximo ciclo? Agregar su función en `coach`, o pedir apoyo.',
      ask: ({ contact }) =>
        `Todavía no hay coach. ¿Ayudaría en el próximo ciclo? Preguntar a: ${contact}. Después, agregar su función en \`coach\`.`,
    },
  },
  'prototype/no-problem': {
    summary: 'Un prototipo no está unido a un problema.',
    why: 'De un cambio sin problema no se puede decir que funcionó. Los distritos que primero nombraron el problema supieron qué conservar (CRPE 2018).',
    messages: {
      missing: () =>
        '¿Para qué problema es? Agregar `problem` con el nombre de su archivo, o escribir un problema nuevo en dos minutos.',
    },
  },
  'prototype/no-student-voice': {
    summary: 'Después de dos ciclos, no hay nada escrito de lo que dicen los estudiantes.',
    why: 'Los estudiantes notan lo que las personas adultas no ven, y cuidan lo que ayudaron a decidir (Education Elements, otoño de 2016).',
    messages: {
      missing: () =>
        'Ya hay dos ciclos. ¿Qué dijeron o decidieron los estudiantes? Preguntar a tres y agregarlo en `studentsSay`.',
    },
  },
  'prototype/no-why': {
    summary: 'Un prototipo no dice por qué debería ayudar el cambio.',
    why: 'La razón es lo que se pone a prueba. Sin ella, nadie sabe qué cambiar cuando la predicción falla, y el trabajo se copia sin su idea (Education Elements, riesgo 1).',
    messages: {
      missing: () =>
        '¿Por qué debería ayudar? Agregar `because` y terminar la frase: si hacemos esto, entonces…, porque…',
      same: ({ found }) =>
        `“${found}” repite el cambio y no dice por qué debería ayudar. Terminar la frase: si hacemos esto, entonces…, porque…`,
    },
  },
  'prototype/only-judgement': {
    summary: 'Todo lo que mira un prototipo es la opinión de alguien.',
    why: 'Muchas escuelas se guiaron por su propio juicio y por el interés que veían en los estudiantes, y después no pudieron decir qué había ayudado (CRPE 2018).',
    messages: {
      judgement: ({ names }) =>
        `Todo lo que se mira es una opinión: ${names}. Agregar una cosa que se pueda contar o calificar. La opinión también vale, pero junto a un número.`,
    },
  },
  'prototype/only-more': {
    summary: 'Un prototipo pide hacer más y no quita nada.',
    why: 'El trabajo nuevo encima del anterior cansa, y entonces se abandona lo nuevo. A las escuelas les va mejor con menos cosas bien hechas (Education Elements; EEF).',
    messages: {
      nothing: () =>
        'Aquí se hace más y no se deja de hacer nada. ¿Qué se puede dejar para hacer lugar? Agregarlo en `stopDoing`.',
    },
  },
  'prototype/rigor-blank': {
    summary: 'Nada dice cómo el trabajo se mantiene en el nivel del grado.',
    why: 'En muchas clases donde se podía elegir e ir a otro ritmo, las tareas estaban por debajo del grado y nadie lo había mirado (CRPE 2018).',
    messages: {
      missing: () =>
        '¿Cómo se sabe que el trabajo sigue en el nivel del grado? Basta con mirar diez tareas una vez. Agregarlo en `gradeLevelWork`.',
    },
  },
  'prototype/support-gap': {
    summary: 'Un equipo recibió menos de la mitad del apoyo que pidió.',
    why: 'Cuando el apoyo no llega, los equipos siguen solos o paran, y el distrito no aprende de ninguna de las dos cosas (CRPE 2018).',
    messages: {
      gap: ({ asked, got }) =>
        `El equipo pidió ${asked} horas de apoyo y recibió ${got}. ¿Qué lo impidió, y quién puede cambiarlo?`,
    },
  },
  'prototype/team-usual': {
    summary: 'Después del primer ciclo, el equipo sigue siendo de un solo tipo de personas.',
    why: 'Un equipo de personas parecidas ve lo mismo. Quien duda, las familias y los estudiantes encuentran lo que los demás pasan por alto (Education Elements, otoño de 2016).',
    messages: {
      alike: ({ team }) =>
        `El equipo es de un solo tipo: ${team}. ¿Quién falta: alguien que duda, una familia, un estudiante? Pedirle que mire el próximo plan.`,
    },
  },
}
