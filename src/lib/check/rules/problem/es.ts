import type { TranslationOf } from '../../rule.ts'
import type { problemRules } from './index.ts'

export const es: TranslationOf<typeof problemRules> = {
  'problem/blame': {
    summary: 'Un problema señala a personas.',
    why: 'La mejora mira cómo están organizadas las cosas, porque eso se puede cambiar. Las palabras sobre el carácter cierran la puerta, y las familias también leen esta página.',
    messages: {
      blame: ({ match, because }) =>
        `“${match}” ${because.es}. Conviene describir qué pasa y cuándo, con palabras que acepten las personas de quienes se habla.`,
    },
  },
  'problem/no-goal': {
    summary: 'Un problema no está unido a una meta.',
    why: 'El trabajo que no sirve a una meta del distrito es el primero que pierde su tiempo (CRPE 2018). Los problemas contados por fuentes externas, o tomados de otro lugar, no frenan ninguna meta nuestra y quedan en paz.',
    messages: {
      missing: () =>
        'No está unido a una meta. ¿Qué meta del distrito frena este problema? Agregar `goal` con el nombre de su archivo, por ejemplo `goal: drafts-each-week`.',
    },
  },
  'problem/no-size': {
    summary: 'Un problema no dice qué tan grande es, o cómo se sabe.',
    why: 'Un número, una parte o con qué frecuencia pasa es lo que después se compara. Un conteo de una semana es un buen comienzo.',
    messages: {
      missing: () =>
        'Todavía no hay tamaño. ¿Cuántos, o con qué frecuencia, y cómo se sabe? Agregar `howMany` con `value`, `of` y `source`: basta un conteo de una semana.',
      'no-number': ({ found }) =>
        `“${found}” no dice qué tan grande es. Escribir un número, una parte como “un tercio de la clase”, o con qué frecuencia, como “cada semana”.`,
      'no-source': () =>
        'El número no tiene fuente. ¿Cómo se sabe? Agregar `source`, por ejemplo “Conteo de los viernes por cuatro docentes, septiembre de 2025”.',
    },
  },
  'problem/no-where': {
    summary: 'Un problema no dice dónde pasa: ni lugar, ni grados, ni escuelas.',
    why: 'Las mismas palabras pueden ser otro problema después del almuerzo que al sonar el timbre. Un lugar dice al próximo equipo dónde mirar. Los problemas contados por fuentes externas todavía no tienen lugar aquí y quedan en paz.',
    messages: {
      missing: () =>
        'No dice dónde pasa. ¿En qué grados o escuelas, en qué parte del día? Agregar `where`, `grades` o `schools`.',
    },
  },
  'problem/no-who': {
    summary: 'Un problema no dice a quién le pasa.',
    why: 'Un problema de “los estudiantes” no es de nadie. Si la página dice de qué estudiantes habla, quien lee sabe si también es suyo.',
    messages: {
      missing: () =>
        'No dice a quién le pasa. ¿Qué estudiantes, en qué grados? Agregar `who`, por ejemplo “Estudiantes de noveno en la primera hora”.',
    },
  },
  'problem/one-voice': {
    summary: 'Desde hace semanas, una sola voz habla de un problema.',
    why: 'Un problema que ve una sola persona puede verse distinto desde el otro lado del escritorio. Reunir a la gente para nombrar los problemas que importan es lo primero (CRPE 2018).',
    messages: {
      one: ({ role, days }) =>
        `Desde hace ${days} días solo “${role}” ha hablado de esto. Conviene preguntar a dos estudiantes o a una familia si también lo ven, y agregar su papel en \`confirmedBy\`.`,
    },
  },
  'problem/orphan': {
    summary: 'Un problema está confirmado desde hace meses y nadie prueba nada para resolverlo.',
    why: 'Quien dice “aquí también” espera que pase algo. Mirar qué problemas no atiende nadie es de los primeros pasos de una zona (CRPE 2018).',
    messages: {
      nobody: ({ days }) =>
        `Está confirmado, lleva al menos ${days} días en este sitio y ningún prototipo lo atiende. ¿Quién podría empezar con una prueba pequeña? Si tiene que esperar, \`status: parked\` lo dice con claridad.`,
    },
  },
  'problem/solution': {
    summary: 'El enunciado de un problema trae una solución.',
    why: 'Cuando la solución está en el enunciado, nadie busca otra. Un problema dice qué les pasa a los estudiantes, cuántas veces y dónde (manual de mejora de NYC, sobre la “solucionitis”).',
    messages: {
      fix: ({ match, because }) =>
        `Esto suena a solución: “${match}” ${because.es}. ¿Qué les pasa a los estudiantes para que haga falta? Mejor escribir eso.`,
    },
  },
  'problem/too-big': {
    summary: 'El enunciado de un problema es largo, o habla de todo el sistema desde una sola escuela.',
    why: 'Un buen problema es tan grande que importa y tan pequeño que se puede ganar (manual de mejora de NYC, según Kozol). Un enunciado largo suele traer dos problemas.',
    messages: {
      long: ({ count }) =>
        `El enunciado tiene ${count} palabras; con 80 basta. Tal vez son dos problemas. ¿Cuál va primero? Lo demás cabe en el texto de abajo o en una página propia.`,
      'one-school': () =>
        'Dice que lo tiene que resolver todo el sistema y nombra una sola escuela. Agregar las otras escuelas donde se vio, o elegir `level: school`.',
    },
  },
}
