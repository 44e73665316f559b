import type { TranslationOf } from '../../rule.ts'
import type { caseStudyRules } from './index.ts'

const parts = {
  peopleAndTime: 'las personas y el tiempo (`peopleAndTime`)',
  cost: 'el dinero (`cost`; “nada” también es una respuesta)',
}
const roles = { principal: 'la dirección', teacher: 'un docente' }

export const es: TranslationOf<typeof caseStudyRules> = {
  'case-study/claim': {
    summary: 'Un estudio de caso da números, y nada muestra de dónde salen.',
    why: 'Un número de una historia se repite en reuniones y presentaciones. Un enlace al prototipo que lo contó, o a una fuente, deja ver con cuántos estudiantes y cómo se contó.',
    messages: {
      unlinked: ({ match }) =>
        `“${match}” no dice dónde se contó. Enlazar el prototipo con su medida en \`prototypes\`, o la fuente en \`sources\`.`,
    },
  },
  'case-study/no-advice': {
    summary: 'Un estudio de caso no da consejos.',
    why: 'Una escuela que empieza quiere saber qué hacer primero y qué dejar fuera.',
    messages: {
      missing: () =>
        '¿Qué se le diría a una escuela que empieza el mes que viene? Agregar dos o tres líneas en `advice`.',
    },
  },
  'case-study/no-before': {
    summary: 'Un estudio de caso no dice cómo era antes.',
    why: 'Lo que cambió solo se ve frente a lo que había. Las guías para contar mejoras piden el lugar y el tiempo de antes (SQUIRE 2.0).',
    messages: {
      missing: () =>
        '¿Cómo era antes? Describir un día común en `before`, para que quien lee sepa si su escuela parte del mismo lugar.',
    },
  },
  'case-study/no-cost': {
    summary: 'Un estudio de caso no dice qué hizo falta.',
    why: 'Que otra escuela pueda hacerlo depende de personas, tiempo y dinero. Sin eso, una buena historia es solo un deseo.',
    messages: {
      missing: (values) =>
        `¿Qué hizo falta? Todavía no se dice: ${values.parts.map((part) => parts[part]).join('; ')}.`,
    },
  },
  'case-study/old': {
    summary: 'Hace mucho que nadie mira si un estudio de caso sigue siendo cierto.',
    why: 'Las cosas terminan sin ruido: de las prácticas que 82 escuelas contaron al proyecto Canopy en 2022, algunas ya no aparecían dos años después. Una visita o una llamada lo aclara.',
    messages: {
      old: ({ day, months }) =>
        `Se miró por última vez el ${day}, hace ${months} meses. ¿La escuela sigue haciéndolo? Conviene preguntar y poner el nuevo día en \`checkedOn\`. Si terminó, contarlo y decir por qué: también es una lección.`,
    },
  },
  'case-study/only-good': {
    summary: 'Un estudio de caso no cuenta nada de lo que no funcionó.',
    why: 'Una historia sin una parte difícil enseña poco, y nadie la cree. Las guías para contar mejoras piden también lo que falló (SQUIRE 2.0).',
    messages: {
      missing: () =>
        '¿Qué no funcionó, o fue más difícil de lo pensado? Agregar dos frases en `didNotWork`. Suele ser la parte que más falta hace a otros.',
    },
  },
  'case-study/star': {
    summary: 'Un estudio de caso trata de una sola clase y parece hablar de toda la escuela.',
    why: 'Es fácil encontrar unas pocas clases que brillan; no lo es una escuela entera que trabaja así. Quien las confunde planea para otra cosa (Education Elements, seis riesgos).',
    messages: {
      one: () =>
        'Hasta ahora es una clase, y no lo dicen ni el título ni las palabras sencillas. Nombrar la clase o el grado en uno de los dos.',
    },
  },
  'case-study/voices': {
    summary: 'En un estudio de caso no habla la dirección o no habla un docente.',
    why: 'Las direcciones creen a las direcciones, y los docentes a los docentes. El trabajo que solo cuentan unas pocas personas con ganas se queda con ellas (Education Elements, seis riesgos).',
    messages: {
      missing: (values) =>
        `Todavía no hay palabras de ${values.roles.map((role) => roles[role]).join(' ni de ')}. Basta una frase de cada quien: agregarla en \`voices\` con el papel y sin nombre.`,
    },
  },
}
