import type { TranslationOf } from '../../rule.ts'
import type { flexibilityRules } from './index.ts'

const parts = {
  replacesWith: 'cómo se sigue cumpliendo lo que busca la regla (`replacesWith`)',
  expected: 'qué se espera (`expected`)',
  agreedBy: 'quién lo acordó y cuándo (`agreedBy`)',
  ends: 'cuándo termina o se vuelve a mirar (`ends` o `reviewBy`)',
}

export const es: TranslationOf<typeof flexibilityRules> = {
  'flexibility/incomplete': {
    summary: 'Se dio margen para actuar y una parte del acuerdo no está escrita.',
    why: 'Las reglas de excepción de estados y distritos (Texas, Colorado, Utah, Denver) preguntan qué toma el lugar de la regla, qué se espera, quién lo acordó y hasta cuándo. Sin eso, el margen se pierde cuando cambian las personas.',
    messages: {
      missing: (values) => `Todavía falta: ${values.parts.map((part) => parts[part]).join('; ')}.`,
    },
  },
  'flexibility/not-allowed': {
    summary: 'El margen toca una regla que no se puede dejar de lado, y el área legal no la ha revisado.',
    why: 'Leyes de excepción como las de Texas, Colorado y Utah dejan fuera la educación especial, los derechos civiles, la seguridad, los exámenes exigidos y los expedientes de estudiantes. Una página que parece dejar de lado una de esas reglas puede poner en riesgo a toda la zona.',
    messages: {
      law: ({ match, name }) =>
        `“${match}” toca ${name.es}, y algunas reglas no se pueden dejar de lado. Preguntar primero al área legal y después escribir \`legalReviewed: yes\`. Hasta entonces, no publicarlo.`,
    },
  },
  'flexibility/repeat': {
    summary: 'Tres o más escuelas piden margen ante la misma regla.',
    why: 'Cuando varias escuelas necesitan la misma excepción, el problema es la regla. Una política para la zona les ahorra a todas tener que pedirlo (CRPE 2018).',
    messages: {
      many: ({ rule, schools }) =>
        `${schools} escuelas necesitan margen ante la misma regla: “${rule}”. ¿Convertirlo en política de la zona?`,
    },
  },
  'flexibility/sunset': {
    summary: 'Un margen termina pronto, o terminó sin que se diga qué resultó.',
    why: 'Las excepciones duran dos, tres o cinco años, y una buena se puede perder porque nadie miró la fecha. Una conversación unos meses antes deja tiempo para reunir lo aprendido.',
    messages: {
      soon: ({ ends, days, prototypes }) =>
        `Termina el ${ends}, en ${days} ${days === 1 ? 'día' : 'días'}. ¿Renovar, cambiar o dejarlo? Como evidencia, mirar quién lo usa: ${prototypes === 0 ? 'ningún prototipo' : prototypes === 1 ? 'un prototipo' : `${prototypes} prototipos`}.`,
      over: ({ ends }) =>
        `Terminó el ${ends}. ¿Se renovó, cambió o se dejó, y por qué? Escribirlo en \`outcome\`, o poner un nuevo día en \`ends\`.`,
    },
  },
  'flexibility/verbal': {
    summary: 'Un margen está acordado solo de palabra desde hace mucho.',
    why: 'Lo que se acuerda de palabra dura lo que duran las personas. Cuando cambia la dirección o una oficina, todo vuelve a lo de antes (Education Week 2014).',
    messages: {
      old: ({ since, days }) =>
        `Acordado solo de palabra desde el ${since}, hace ${days} días. Conviene escribirlo antes de que cambien las personas: quién lo acordó, para qué escuelas, hasta cuándo.`,
    },
  },
}
