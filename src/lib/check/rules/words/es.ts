import type { TranslationOf } from '../../rule.ts'
import { levelWords } from './grade.ts'
import type { wordsRules } from './index.ts'

export const es: TranslationOf<typeof wordsRules> = {
  'words/acronym': {
    summary: 'Una sigla no está explicada.',
    why: 'Las siglas dejan fuera de la conversación a familias, a docentes que empiezan y a colegas de otro distrito.',
    messages: {
      known: ({ word, meaning }) =>
        `Escribir completo ${word} la primera vez, por ejemplo: ${meaning} (${word}).`,
      unknown: ({ word }) =>
        `¿Qué significa ${word}? Escribirlo completo la primera vez, con ${word} después entre paréntesis.`,
    },
  },
  'words/buzzword': {
    summary: 'Una palabra suena bien y no muestra nada.',
    why: 'Las familias y quienes empiezan a enseñar no pueden ver qué se quiere decir, y dos personas aceptan una palabra que entienden de forma distinta (Education Elements, riesgo 1).',
    messages: {
      one: ({ match, swap, instead, others }) =>
        `“${match}”: ${swap ? 'hay palabras más sencillas. Probar con' : '¿qué se vería? En su lugar'}: ${instead.es}.${others === '' ? '' : ` Mirar también: ${others}.`}`,
    },
  },
  'words/define': {
    summary: 'Se usa una palabra del oficio sin explicarla.',
    why: 'Familias, estudiantes y docentes que empiezan dejan de leer ante una palabra que no conocen. Una explicación en el glosario sirve a todas las páginas.',
    messages: {
      unknown: ({ match, meaning }) =>
        `No todo el mundo conoce “${match}”. Decirlo en palabras sencillas (${meaning}), o darle una página en el glosario.`,
    },
  },
  'words/grade': {
    summary: 'Un texto pide un grado más alto que el que fijó la zona.',
    why: 'Las familias leen esto, y muchas veces se lo lee una niña o un niño. California pide sexto grado en las páginas para el público. El inglés se mide con Flesch-Kincaid (1975) y el español con Fernández Huerta (1959).',
    messages: {
      page: ({ grade, limit, sentence }) =>
        `Esta página pide más o menos ${levelWords(grade).es}; la zona busca el ${limit} o menos. Ayudan palabras y frases más cortas. Empezar aquí: “${sentence}”`,
      box: ({ grade, limit, sentence }) =>
        `El cuadro para las familias pide más o menos ${levelWords(grade).es}; conviene el ${limit} o menos. Probar con dos frases cortas en lugar de: “${sentence}”`,
    },
  },
  'words/lang-missing': {
    summary: 'Una página está escrita en otro idioma que el primero de la zona y no lo dice.',
    why: 'Un lector de pantalla lee el texto en el idioma que la página nombra, y la búsqueda busca sus palabras en ese idioma.',
    messages: {
      missing: ({ language, code }) =>
        `Esto parece estar en ${language.es}. Agregar \`lang: ${code}\` para que se lea en voz alta, se encuentre y se revise en ${language.es}.`,
    },
  },
  'words/language': {
    summary: 'Faltan cuadros para las familias en uno de los idiomas de la zona.',
    why: 'Una zona que ofrece su sitio en un idioma les dice a las familias que pueden leerlo. El cuadro en palabras sencillas es lo primero que conviene traducir.',
    messages: {
      missing: ({ language, count, total, first }) =>
        `${count} de ${total} páginas no ${count === 1 ? 'tiene' : 'tienen'} el cuadro en palabras sencillas en ${language.es}. Empezar por ${first}: agregar \`plainWordsIn\`.`,
    },
  },
  'words/long-sentence': {
    summary: 'Una página tiene más de tres frases de más de 30 palabras.',
    why: 'Al final de una frase larga, muchas personas ya perdieron el comienzo, sobre todo quienes leen en un segundo idioma.',
    messages: {
      long: ({ count, words, sentence }) =>
        `${count} frases tienen más de 30 palabras. La más larga tiene ${words}: “${sentence}” Probar con dos frases.`,
    },
  },
  'words/plain-words-box': {
    summary: 'Una página que leen las familias no tiene cuadro en palabras sencillas, o es largo.',
    why: 'Dos o tres frases son lo que ve la mayoría, en las listas y en la búsqueda. Son la página para quien tiene un minuto.',
    messages: {
      missing: () =>
        'Agregar dos o tres frases para las familias en `plainWords`: qué es, quién participa, qué pasó hasta ahora.',
      long: ({ count, limit }) =>
        `El cuadro en palabras sencillas tiene ${count} palabras; bastan ${limit}. ¿Qué se le diría a una familia en la puerta?`,
    },
  },
}
