import type { TranslationOf } from '../../rule.ts'
import type { safetyRules } from './index.ts'

export const es: TranslationOf<typeof safetyRules> = {
  'safety/blank': {
    summary: 'Una prueba planeada no dice qué es lo peor que podría pasar.',
    why: 'Una prueba es segura cuando el equipo sabe a quién podría dañar y cómo volver atrás. Si participa toda la escuela, eso tiene que estar escrito antes (Education Elements, “seguro de probar”).',
    messages: {
      missing: () =>
        '¿Qué es lo peor que podría pasar, a quién, y cómo se volvería atrás? Bastan dos frases en `safeToTry`.',
      school: () =>
        'Participa toda la escuela o más, y nada dice qué podría salir mal. ¿Qué es lo peor que podría pasar, a quién, y cómo se volvería atrás? Agregarlo en `safeToTry` antes de publicar la página.',
    },
  },
  'safety/research': {
    summary:
      'Una prueba puede ser una investigación, o pregunta a estudiantes por asuntos privados, y nada dice quién estuvo de acuerdo.',
    why: 'La ley federal (PPRA) protege ocho asuntos privados en encuestas a estudiantes, como la familia, las creencias, la salud y los ingresos, y cada distrito tiene reglas para la investigación. Puede ser necesario preguntar antes a las familias.',
    messages: {
      study: ({ match, because, office }) =>
        `“${match}” ${because.es}. Preguntar primero a ${office.es} y después escribir en \`approval\` del prototipo quién estuvo de acuerdo y cuándo.`,
    },
  },
}
