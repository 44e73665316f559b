import type { TranslationOf } from '../../rule.ts'
import type { toolChoiceRules } from './index.ts'

const names = {
  costFourYears: 'cuánto cuesta en cuatro años, con reparación y capacitación (`costFourYears`)',
  supportPlan: 'quién ayuda cuando no funciona (`supportPlan`)',
}

export const es: TranslationOf<typeof toolChoiceRules> = {
  'tool-choice/no-goal': {
    summary: 'Se elige un aparato o un programa sin una meta a la que sirva.',
    why: 'Lo que se compra antes de decir para qué es termina en un armario, o en las noticias. Conviene elegir según la meta para el alumnado (Education Elements 2016).',
    messages: {
      none: () =>
        '¿A qué meta sirve? Nombrarla en `goals` y decir en `forWhat` qué hará el alumnado que hoy no puede hacer. Sin una meta, cualquier herramienta parece buena.',
    },
  },
  'tool-choice/no-pilot': {
    summary: 'Se compra una herramienta para todos antes de probarla en unos pocos salones.',
    why: 'Una prueba en tres salones cuesta poco y muestra lo que el catálogo calla: claves, fallas, ruido, minutos perdidos. Probar antes de comprar para todos (Education Elements 2016).',
    messages: {
      none: () =>
        '¿Dónde se probó? Escribir la prueba como prototipo, con lo que mejoró y lo que empeoró, y nombrarla en `pilot` antes de comprometer el dinero.',
    },
  },
  'tool-choice/no-plan': {
    summary: 'Se compra una herramienta sin su costo en cuatro años o sin un plan para cuando falle.',
    why: 'La compra es la parte pequeña. Reparación, licencias, capacitación y personal llegan cada año, y una clase que espera ayuda pierde su lección (Education Elements 2016).',
    messages: {
      missing: ({ parts }) =>
        `Todavía falta: ${parts.map((part) => names[part]).join('; ')}. Escribirlo antes de comprometer el dinero.`,
    },
  },
  'tool-choice/no-references': {
    summary: 'Se compra una herramienta antes de preguntar a dos lugares que la usan, uno con un año de uso.',
    why: 'Los problemas de una herramienta aparecen después del primer año, y quien ha vivido con ella los cuenta (Education Elements 2016).',
    messages: {
      few: ({ asked }) =>
        `${asked === 0 ? 'No se nombra a nadie que la use' : 'Solo se nombra un lugar que la usa'}. Preguntar al menos a dos, uno con un año de uso, qué no volverían a hacer, y anotarlo en \`references\`.`,
      young: () =>
        'De los lugares consultados, ninguno la ha usado un año (`years`). Los problemas aparecen después del primer año: preguntar a uno más que sí.',
    },
  },
}
