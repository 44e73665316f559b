import { kinds } from '../../../i18n/es/kinds.ts'
import type { TranslationOf } from '../../rule.ts'
import type { knowledgeRules } from './index.ts'

export const es: TranslationOf<typeof knowledgeRules> = {
  'knowledge/one-person': {
    summary: 'La mayoría de los cambios en una parte del sitio vino de una sola persona.',
    why: 'Hubo distritos que perdieron lo aprendido cuando se fue la única persona que lo cuidaba (CRPE 2018). Basta con que una segunda persona escriba ahí de vez en cuando.',
    messages: {
      one: ({ section, own, all, pages }) =>
        `${own} de los ${all} cambios del último año en \`${section}/\` vinieron de una sola persona. ${pages === 0 ? 'Si mañana ese puesto quedara vacío, pocos más conocerían estas páginas.' : `Si mañana ese puesto quedara vacío, ${pages === 1 ? 'una página se quedaría' : `${pages} páginas se quedarían`} sin nadie que ${pages === 1 ? 'la' : 'las'} haya trabajado.`} Pedir a una segunda persona que lea y cambie una página de ahí.`,
    },
  },
  'knowledge/vendor-only': {
    summary: 'Todas las páginas de un tipo las escribieron proveedores.',
    why: 'Cuando termina el contrato, lo que sabía el proveedor se va con él. Alguien del distrito debería poder seguir con el trabajo (Education Elements 2016).',
    messages: {
      vendor: ({ kind, pages }) =>
        `En “${kinds.many[kind]}”, las ${pages} páginas que nombran una función nombran a un proveedor o consultor. Cuando termine el contrato, nadie aquí conocería este trabajo. Pedir a docentes o directivos que escriban o revisen algunas y pongan ahí su función.`,
    },
  },
  'knowledge/reach': {
    summary: 'Hay escuelas que no están en ninguna página, o pocas lecciones se usan en otros lugares.',
    why: 'Un archivo de lecciones rinde cuando llega a muchas escuelas y otros construyen sobre lo que hay en él (CRPE 2018).',
    messages: {
      schools: ({ silent, all, names }) =>
        `${silent} de ${all} escuelas no ${silent === 1 ? 'está' : 'están'} en ninguna página de problema, prototipo, estrategia o estudio de caso: ${names}. Preguntar ahí qué frena el aprendizaje. Un problema en tres líneas es un buen comienzo.`,
      lessons: ({ used, all }) =>
        `${used} de ${all} lecciones se ${used === 1 ? 'usó' : 'usaron'} en un prototipo, una estrategia o un estudio de caso. Antes de que un equipo empiece, preguntar qué lecciones revisó y nombrarlas en \`lessonsChecked\`.`,
    },
  },
}
