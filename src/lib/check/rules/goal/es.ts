import { didYouMean } from '../../did-you-mean.ts'
import type { TranslationOf } from '../../rule.ts'
import type { goalRules } from './index.ts'

const parts = {
  howMuch: 'de cuánto a cuánto (`howMuch`)',
  forWhom: 'para qué estudiantes (`forWhom`)',
  byWhen: 'para cuándo (`byWhen`)',
}

export const es: TranslationOf<typeof goalRules> = {
  'goal/department-gap': {
    summary: 'Hace tiempo se invitó a un departamento que la meta necesita, y no se ha sumado.',
    why: 'Donde los departamentos del distrito quedaron fuera, cada escuela chocó por su cuenta con las reglas de ellos (CRPE 2018).',
    messages: {
      gap: ({ name, since, days }) =>
        `A más tardar el ${since} se invitó a ${name}, hace al menos ${days} días, y no se ha sumado. ¿Quién habla con ese departamento, y qué le hace falta para decidir?`,
    },
  },
  'goal/driver-circle': {
    summary: 'Los impulsores de una meta se sirven unos a otros en círculo.',
    why: 'Un impulsor sirve a otro o a la meta misma. En un círculo ningún camino lleva a la meta, y la página no puede mostrar ninguno.',
    messages: {
      circle: ({ drivers }) =>
        `Estos impulsores se sirven unos a otros en círculo: ${drivers.join(' → ')}. ¿Cuál sirve a la meta misma? A ese hay que quitarle \`parent\`.`,
    },
  },
  'goal/lonely-driver': {
    summary: 'Nadie prueba un impulsor de una meta.',
    why: 'Un impulsor es una suposición sobre lo que lleva a la meta. Si nadie la prueba, sigue siendo una suposición, y esa parte del camino queda vacía.',
    messages: {
      lonely: ({ statement }) =>
        `Ningún prototipo trabaja en “${statement}”. ¿Quién podría probar algo pequeño? Si al final no importa, conviene quitarlo de la meta.`,
    },
  },
  'goal/no-early-sign': {
    summary: 'Una meta no nombra ninguna señal temprana.',
    why: 'Una meta suele estar a un año de distancia. Una señal que llega antes dice a tiempo si el camino es bueno (Education Elements, seis riesgos).',
    messages: {
      none: () =>
        '¿Cuál es la primera señal de que esto avanza, y para cuándo debe verse? Agregar una en `earlySigns`, con `sign`, `by` y `expected`.',
    },
  },
  'goal/no-early-win': {
    summary: 'Una meta lleva meses y ninguna página cuenta una primera buena señal.',
    why: 'Sin primeros logros nadie ve que funciona, y el primer mes difícil parece un fracaso (Education Elements, seis riesgos).',
    messages: {
      none: ({ days }) =>
        `Esta meta lleva al menos ${days} días y no se cuenta ninguna primera buena señal. ¿La vio algún equipo? Va en \`earlyWin\` del prototipo, o aquí en \`seen\` de una señal temprana.`,
    },
  },
  'goal/no-measure': {
    summary: 'Una meta no dice cuánto, para quién o para cuándo.',
    why: 'En los distritos que estudió CRPE, las metas para los estudiantes solían estar poco definidas y cada quien las leía a su manera (CRPE 2018). Una meta con un número y una fecha la puede revisar cualquiera.',
    messages: {
      missing: (values) =>
        `¿Cuánto, para quién y para cuándo? Todavía falta: ${values.parts.map((part) => parts[part]).join('; ')}. Un primer cálculo está bien, y se puede cambiar después.`,
    },
  },
  'goal/no-picture': {
    summary: 'Una meta no muestra qué se verá distinto.',
    why: 'Si nadie se imagina el cambio, las palabras de moda ocupan su lugar y no se puede saber si va bien (Education Elements, seis riesgos).',
    messages: {
      few: ({ lines }) =>
        `¿Qué vería una visita un martes cualquiera? Por ahora ${lines === 1 ? 'hay una línea' : 'no hay ninguna línea'} sobre eso. Agregar dos en \`looksLike\`, o dos pares de \`today\` y \`soon\` en \`todaySoon\`.`,
    },
  },
  'goal/no-sponsor': {
    summary: 'No se nombra quién responde por una meta.',
    why: 'Al final todo dependía de una persona de la dirección que respaldara el trabajo, decían en los distritos que estudió CRPE (CRPE 2018). Basta el cargo, sin nombre.',
    messages: {
      missing: () =>
        '¿Quién responde por esta meta en la oficina del distrito? Agregar el cargo en `owner`, por ejemplo `owner: dirección académica`.',
    },
  },
  'goal/no-support': {
    summary: 'Una meta va mal, y la página no dice qué ayuda se da ahora.',
    why: 'Un distrito debería acordar pronto cómo se ve que una meta va mal, y dar ayuda enseguida (Education Elements, seis riesgos). Decir solo que va mal es una mala noticia y nada más.',
    messages: {
      missing: () =>
        'Si va mal hace falta un “ahora”: ¿qué ayuda se da, quién la da y desde cuándo? Escribirlo en `supportNow`, debajo de `track`.',
    },
  },
  'goal/unknown-driver': {
    summary: 'Una página nombra un impulsor que su meta no tiene.',
    why: 'El impulsor dice por qué este trabajo podría mover la meta. Un nombre equivocado deja el trabajo fuera de la imagen de la meta, y parece que nadie probó el impulsor.',
    messages: {
      missing: ({ text, goal, near }) =>
        `La meta “${goal}” no tiene el impulsor “${text}”.${didYouMean.es(near)} Escribir el \`id\` de uno de sus impulsores o agregar este a la meta.`,
      'no-goal': ({ text }) =>
        `Nombra el impulsor “${text}”, pero no hay ninguna meta detrás. Nombrar la meta en el problema (\`goal:\`) o quitar el impulsor.`,
    },
  },
  'goal/vague': {
    summary: 'Una meta quiere “mejorar” o “apoyar” algo, y sus palabras no traen ningún número.',
    why: 'Cada quien imagina otro tamaño al leer “mejorar”. Hasta las buenas metas fueron difíciles de entender en los distritos que estudió CRPE (CRPE 2018); un número a la vista ayuda.',
    messages: {
      vague: ({ match }) =>
        `“${match}” puede ser poco o mucho. Conviene decirlo con un número en el título o en las palabras sencillas: de cuántos a cuántos, para cuándo.`,
    },
  },
}
