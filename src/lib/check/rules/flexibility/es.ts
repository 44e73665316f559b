import { roomWords } from '../../room-words.ts'
import type { TranslationOf } from '../../rule.ts'
import type { flexibilityRules } from './index.ts'

const parts = {
  replacesWith: 'cómo se sigue cumpliendo lo que busca la regla (`replacesWith`)',
  expected: 'qué se espera (`expected`)',
  agreedBy: 'quién lo acordó y cuándo (`agreedBy`)',
  ends: 'cuándo termina o se vuelve a mirar (`ends` o `reviewBy`)',
}

export const es: TranslationOf<typeof flexibilityRules> = {
  'flexibility/clash': {
    summary: 'Dos páginas dicen con palabras distintas qué toma el lugar de la misma regla.',
    why: 'Cuando cada escuela tiene otra redacción para la misma excepción, nadie sabe cuál vale. Denver pide a sus escuelas un lenguaje igual.',
    messages: {
      differs: ({ rule, ours, theirs, other }) =>
        `Para la misma regla (“${rule}”) aquí dice “${ours}” y en “${other}” dice “${theirs}”. Si es lo mismo, conviene usar las mismas palabras. Si no, decir qué es distinto.`,
    },
  },
  'flexibility/incomplete': {
    summary: 'Se dio margen para actuar y una parte del acuerdo no está escrita.',
    why: 'Las reglas de excepción de estados y distritos (Texas, Colorado, Utah, Denver) preguntan qué toma el lugar de la regla, qué se espera, quién lo acordó y hasta cuándo. Sin eso, el margen se pierde cuando cambian las personas.',
    messages: {
      missing: (values) => `Todavía falta: ${values.parts.map((part) => parts[part]).join('; ')}.`,
    },
  },
  'flexibility/needed': {
    summary: 'Una regla estorba en una prueba, y no hay ninguna flexibilidad enlazada.',
    why: 'Un equipo que rodea una regla en silencio no puede compartir lo que hizo, y la regla queda para la próxima escuela (CRPE 2018).',
    messages: {
      change: ({ match, room }) =>
        `“${match}” parece necesitar flexibilidad en ${roomWords[room].es}. Mirar la lista de flexibilidades y enlazar una en \`flexibilities\`, o pedirla.`,
      cycle: ({ what, number }) =>
        `En el ciclo ${number} estorbó una regla: “${what}”. Mirar la lista de flexibilidades y enlazar una, o anotar que se pidió.`,
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
  'flexibility/unused': {
    summary: 'Nadie ha usado un margen desde hace mucho, o se usa uno que ya terminó.',
    why: 'Un margen que nadie usa se pierde cuando se pregunta para qué sirvió (CRPE 2018). Uno que terminó ya no protege a quien lo usa.',
    messages: {
      never: ({ since, days }) =>
        `Vale desde el ${since}, hace ${days} días, y ningún prototipo ni estudio de caso lo usa. ¿Lo saben las escuelas? Si lo usan, agregarlo en \`flexibilities\` de su prototipo.`,
      long: ({ last, days }) =>
        `El último trabajo que lo usó es del ${last}, hace ${days} días. ¿Todavía hace falta? Si se volvió costumbre, conviene hacerlo política.`,
      ended: ({ title, ends, cycle }) =>
        `Usa “${title}”, que terminó el ${ends}, y el ciclo ${cycle} sigue después de ese día. Preguntar si todavía vale, antes de seguir.`,
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
