/**
 * Words that sound good and show nothing, with what to write instead. In our own words; the English ones gathered from
 * the zone's sources and from the plain language list of 18F (github.com/18F/content-guide, CC0 1.0).
 */
export interface Buzzword {
  lang: 'en' | 'es'
  /** Forms of the word, as a pattern. */
  forms: string
  /** What to write instead: other words, or what to say in their place. */
  en: string
  es: string
  /** True when plainer words can stand in the same place. */
  swap: boolean
}

const row =
  (lang: 'en' | 'es', swap = false) =>
  (forms: string, en: string, es: string): Buzzword => ({ lang, forms, en, es, swap })
const w = row('en')
const p = row('es')
const plainer = row('en', true)
const sencillo = row('es', true)

export const buzzwords: readonly Buzzword[] = [
  w(
    '21st[- ]century (?:skills?|learning|learners?)',
    'name the skill: explain their thinking, work in a team',
    'nombrar la habilidad: explicar lo que piensan, trabajar en equipo',
  ),
  w(
    'higher[- ]order thinking(?: skills)?',
    'say what students do: compare two sources, explain why an answer works',
    'decir qué hacen los estudiantes: comparar dos fuentes, explicar por qué una respuesta es correcta',
  ),
  w('north star|rallying cry', 'write the goal in one sentence', 'escribir la meta en una frase'),
  w(
    'transformative|transformational|transformation',
    'say what will be different on an ordinary Tuesday',
    'decir qué será diferente un martes cualquiera',
  ),
  w(
    'mindset shift|shift in mindset|paradigm shift',
    'say what adults will start and stop doing',
    'decir qué empezarán y qué dejarán de hacer las personas adultas',
  ),
  w('game[- ]chang(?:er|ers|ing)', 'give the result', 'dar el resultado'),
  w('best practices?', 'say who tried it and what happened', 'decir quién lo probó y qué pasó'),
  w(
    'cutting[- ]edge|innovative',
    'say what is new and what it is for',
    'decir qué es nuevo y para qué sirve',
  ),
  w('world[- ]class', 'give the measure', 'dar la medida'),
  w(
    "unlock(?:s|ing)? (?:the |their |every student’s |every student's )?(?:full )?potential",
    'name the outcome',
    'nombrar el resultado',
  ),
  plainer('pedagog(?:y|ies|ical)', 'teaching', 'forma de enseñar'),
  plainer('instructional models?', 'way of teaching', 'forma de enseñar'),
  plainer('modalit(?:y|ies)', 'way: online, in person', 'forma: en línea, en persona'),
  plainer('efficacy', 'whether it worked', 'si funcionó'),
  w(
    'stakeholders?',
    'name them: families, teachers, the board',
    'nombrar a las personas: familias, docentes, junta escolar',
  ),
  w('buy[- ]in', 'say who agreed to do what', 'decir quién aceptó hacer qué'),
  w(
    'capacity[- ]building|build(?:s|ing)? capacity',
    'train people so that they can do it themselves',
    'capacitar a las personas para que lo hagan por su cuenta',
  ),
  plainer('course[- ]correct(?:s|ed|ing|ion)?', 'change the plan', 'cambiar el plan'),
  plainer('leverag(?:e|es|ed|ing)|utili[sz](?:e|es|ed|ing|ation)', 'use', 'usar'),
  w('facilitat(?:e|es|ed|ing)', 'help or run, and say how', 'ayudar o dirigir, y decir cómo'),
  w('robust', 'strong, or give the number', 'fuerte, o dar el número'),
  w('impactful', 'say what changed', 'decir qué cambió'),
  plainer('streamlin(?:e|es|ed|ing)', 'make simpler', 'hacer más sencillo'),
  w(
    'foster(?:s|ed|ing)?(?! (?:care|child|children|youth|parents?|famil|homes?|students?))',
    'help or grow, and say how',
    'ayudar o hacer crecer, y decir cómo',
  ),
  w('empower(?:s|ed|ing|ment)?', 'say what they may now decide', 'decir qué pueden decidir ahora'),
  w('holistic(?:ally)?', 'whole, or list the parts', 'completo, o nombrar las partes'),
  plainer('actionable', 'useful now', 'útil ahora'),
  plainer('data[- ]driven', 'using results', 'a partir de los resultados'),
  plainer('sit[- ]and[- ]get', 'a talk people only listen to', 'una charla que solo se escucha'),
  plainer('in order to', 'to', 'para'),
  w('incentiviz(?:e|es|ed|ing)', 'say what people get for it', 'decir qué reciben las personas'),
  w('synerg(?:y|ies|istic)', 'say who does what together', 'decir quién hace qué en conjunto'),
  w('thought leaders?', 'say what the person has done', 'decir qué ha hecho esa persona'),
  w('touch ?points?', 'name the moment: a call, a visit', 'nombrar el momento: una llamada, una visita'),
  plainer('overarching', 'main', 'principal'),
  w('one[- ]stop shop', 'say what people find there', 'decir qué se encuentra ahí'),
  plainer('going forward|moving forward', 'from now on', 'desde ahora'),
  plainer('liais(?:e|es|ed|ing)', 'work with', 'trabajar con'),
  w(
    'move the needle|low[- ]hanging fruit|deep dive',
    'say what changed or what you did',
    'decir qué cambió o qué se hizo',
  ),
  p(
    '(?:habilidades|competencias) del siglo (?:xxi|21)',
    'name the skill: explain their thinking, work in a team',
    'nombrar la habilidad: explicar lo que piensan, trabajar en equipo',
  ),
  p(
    'habilidades de orden superior|pensamiento de orden superior',
    'say what students do',
    'decir qué hacen los estudiantes: comparar dos fuentes, explicar por qué',
  ),
  p(
    'transformador(?:a|es|as)?|transformación',
    'say what will be different on an ordinary Tuesday',
    'decir qué será diferente un martes cualquiera',
  ),
  p(
    'cambio de (?:paradigma|mentalidad)',
    'say what adults will start and stop doing',
    'decir qué empezarán y qué dejarán de hacer las personas adultas',
  ),
  p('(?:buenas|mejores) prácticas', 'say who tried it and what happened', 'decir quién lo probó y qué pasó'),
  p('de clase mundial|de primer nivel', 'give the measure', 'dar la medida'),
  p('innovador(?:a|es|as)?', 'say what is new and what it is for', 'decir qué es nuevo y para qué sirve'),
  p(
    'empodera(?:r|n|mos|do|da|dos|das|miento)',
    'say what they may now decide',
    'decir qué pueden decidir ahora',
  ),
  p('holístic[ao]s?', 'whole, or list the parts', 'completo, o nombrar las partes'),
  p('robust[ao]s?', 'strong, or give the number', 'fuerte, o dar el número'),
  sencillo('accionables?', 'useful now', 'útil ahora'),
  sencillo(
    'implementa(?:r|n|mos|do|da|dos|das)|implementación',
    'start or use',
    'empezar, usar o poner en práctica',
  ),
  sencillo('utiliza(?:r|n|mos|ndo)', 'use', 'usar'),
  p('sinergias?', 'say who does what together', 'decir quién hace qué en conjunto'),
  p('optimiza(?:r|n|mos|ción)|potencia(?:r|mos)', 'say what gets better and how', 'decir qué mejora y cómo'),
  p(
    'partes interesadas|actores clave',
    'name them: families, teachers, the board',
    'nombrar a las personas: familias, docentes, junta escolar',
  ),
  p(
    'desarrollo de capacidades|fortalecimiento de capacidades',
    'train people so that they can do it themselves',
    'capacitar a las personas para que lo hagan por su cuenta',
  ),
  sencillo('en aras de|a fin de que|con el objetivo de', 'to', 'para'),
  p('poner en valor', 'say why it matters', 'decir por qué importa'),
]
