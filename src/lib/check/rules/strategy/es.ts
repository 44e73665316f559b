import type { TranslationOf } from '../../rule.ts'
import type { strategyRules } from './index.ts'

export const es: TranslationOf<typeof strategyRules> = {
  'strategy/incomplete': {
    summary: 'A una tarjeta de estrategia le falta lo que otras escuelas necesitan para copiarla.',
    why: 'A casi todas las descripciones publicadas de una práctica les falta demasiado para que otros puedan hacerla. TIDieR nombra doce cosas que deben estar (Hoffmann y otros 2014).',
    messages: {
      missing: ({ open, answered, all }) =>
        `La tarjeta contesta ${answered} de ${all} preguntas. Para que otras escuelas puedan copiarla, agregar: ${open.map((question) => `\`${question}\``).join(', ')}.`,
    },
  },
  'strategy/level-claim': {
    summary: 'Una página dice que algo está comprobado o basado en la evidencia y no nombra un estudio.',
    why: 'En la ley federal de educación (ESSA) estas palabras tienen un sentido legal: de ellas puede depender el dinero. Un nivel es de un solo resultado de un solo estudio, así que quien lee tiene que poder buscarlo.',
    messages: {
      claim: ({ match }) =>
        `“${match}” tiene un sentido legal en los fondos federales. Hacer una página del estudio en \`sources/\` y nombrarla aquí en \`sources\`, o decir lo que se vio: “En nuestras dos clases…”.`,
    },
  },
  'strategy/no-core': {
    summary: 'Una tarjeta de estrategia no dice qué debe quedar igual y qué se puede cambiar.',
    why: 'Cada escuela cambia lo que copia. Cuando se nombran las partes que la hacen funcionar, lo demás se puede cambiar sin miedo (FRAME, Wiltsey Stirman y otros 2019).',
    messages: {
      both: () =>
        '¿Qué debe quedar igual para que funcione y qué se puede cambiar? Agregar `mustKeep` y `mayChange`.',
      keep: () => '¿Qué debe quedar igual para que funcione? Agregar `mustKeep`, de una a tres líneas.',
      change: () => '¿Qué se puede cambiar sin daño? Agregar `mayChange`, de una a tres líneas.',
    },
  },
  'strategy/no-cost': {
    summary: 'Una tarjeta de estrategia no dice cuánto cuesta.',
    why: 'Que una escuela pueda hacerlo depende tanto de las horas y el dinero como de la idea (la herramienta Hexagon de la National Implementation Research Network pregunta por los dos).',
    messages: {
      missing: () =>
        '¿Cuánto dinero y cuántas horas hacen falta? Agregar `cost`, por ejemplo `cost: Sin dinero. Dos horas para preparar y después 40 minutos por semana.`',
    },
  },
  'strategy/no-person': {
    summary: 'Una tarjeta de estrategia no dice a quién preguntar.',
    why: 'Quienes copian una práctica tienen preguntas que ninguna tarjeta prevé. Una conversación con alguien que ya lo hizo ahorra semanas.',
    messages: {
      missing: () =>
        '¿A quién puede preguntar otra escuela? Agregar `askAPerson` con un puesto, por ejemplo `askAPerson: coach de lectura`.',
    },
  },
  'strategy/no-stop': {
    summary: 'Una tarjeta de estrategia no dice qué reemplaza.',
    why: 'Las escuelas que solo agregan se quedan sin horas. Una tarjeta que dice qué se deja se hace su propio lugar (Education Elements, 6 Personalized Learning Risks to Avoid).',
    messages: {
      missing: () =>
        '¿Qué se puede dejar de hacer al hacer esto? Agregar `replaces`. “Nada” también es una respuesta, y a la dirección le sirve saberla.',
    },
  },
  'strategy/one-team': {
    summary: 'Una estrategia solo se usó en la escuela de donde viene.',
    why: 'Lo que funciona con quienes lo hicieron puede depender de esas personas. Un segundo equipo muestra lo que le falta a la tarjeta (lo pide el nivel 4 de los Standards of Evidence de Nesta).',
    messages: {
      one: ({ school }) =>
        `Todos los lugares de esta tarjeta son de “${school}”. Todavía no se ha probado sin su primer equipo. ¿Qué otra escuela podría probarla, solo con esta tarjeta?`,
    },
  },
}
