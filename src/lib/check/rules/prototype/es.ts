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
  'prototype/no-problem': {
    summary: 'Un prototipo no está unido a un problema.',
    why: 'De un cambio sin problema no se puede decir que funcionó. Los distritos que primero nombraron el problema supieron qué conservar (CRPE 2018).',
    messages: {
      missing: () =>
        '¿Para qué problema es? Agregar `problem` con el nombre de su archivo, o escribir un problema nuevo en dos minutos.',
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
}
