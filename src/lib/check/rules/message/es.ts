import type { Text } from '../../../i18n/locale.ts'
import type { TranslationOf } from '../../rule.ts'
import type { messageRules } from './index.ts'

const names = (groups: readonly Text[]) => groups.map(({ es }) => es).join(', ')

export const es: TranslationOf<typeof messageRules> = {
  'message/group-missing': {
    summary: 'El plan para informar deja fuera a un grupo.',
    why: 'Un grupo que no oye nada llena el silencio con suposiciones. Education Elements (2016) aconseja un plan para cada grupo.',
    messages: {
      none: ({ groups }) =>
        `No hay ningún mensaje previsto para: ${names(groups)}. Quien no oye nada, supone. Agregar un mensaje para cada grupo, o sumar el grupo a uno que ya existe.`,
    },
  },
  'message/late': {
    summary: 'Los docentes se enteran del trabajo en la capacitación o después.',
    why: 'Si el porqué aparece por primera vez en la capacitación, ya es tarde: está todo decidido y nadie oyó las dudas. El impulso empieza cuando empieza la planeación (Education Elements 2016).',
    messages: {
      after: ({ first, training }) =>
        `La primera capacitación es el ${training} y el primer mensaje a los docentes es el ${first}. Conviene avisarles antes, cuando el plan todavía puede cambiar, y decir qué cambiaron en él.`,
    },
  },
  'message/no-spiral': {
    summary: 'Un grupo oye del trabajo al principio y casi nada más en este semestre.',
    why: 'Un gran mensaje al empezar el año y después silencio es una de las formas conocidas de fracasar. Las mismas pocas frases tienen que volver con un ejemplo nuevo (Education Elements 2016).',
    messages: {
      quiet: ({ group, first, to, later }) =>
        `Para ${group.es}, el primer mensaje fue el ${first}; en este semestre, hasta el ${to}, ${later === 0 ? 'no hay otro día previsto' : 'solo hay un día más previsto'}. Planear al menos dos, cada uno con un ejemplo nuevo de un salón real.`,
    },
  },
  'message/one-way': {
    summary: 'A un grupo se le informa y no tiene dónde preguntar ni responder.',
    why: 'La gente hace suyo lo que pudo conversar. El plan necesita un lugar de conversación para cada grupo, y no solo cartas (Education Elements 2016).',
    messages: {
      noAnswer: ({ groups }) =>
        `Todavía no hay dónde preguntar o responder para: ${names(groups)}. Nombrar un lugar en \`twoWay\`, como una tarde abierta, una visita o una charla corta a la hora de la salida.`,
    },
  },
  'message/vendor-voice': {
    summary: 'Una empresa habla en nombre del trabajo.',
    why: 'Si una empresa habla por el trabajo, parece ser de la empresa, y se va cuando termina el contrato. El mensaje es del distrito, y quien mejor lo cuenta es un docente (Education Elements 2016).',
    messages: {
      vendor: () =>
        'Aquí habla una empresa. Mejor enviarlo a nombre del distrito o de una escuela, o que lo cuente un docente que hace el trabajo.',
    },
  },
}
