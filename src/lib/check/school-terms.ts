/**
 * Words of the trade that a family may not know, and short forms, each with what it means. In our own words; gathered
 * from the zone's sources and from terms that US districts use.
 */
export interface SchoolTerm {
  lang: 'en' | 'es'
  /** Forms of the word, as a pattern. */
  forms: string
  en: string
  es: string
}

const row =
  (lang: 'en' | 'es') =>
  (forms: string, en: string, es: string): SchoolTerm => ({ lang, forms, en, es })
const w = row('en')
const p = row('es')

export const schoolTerms: readonly SchoolTerm[] = [
  w('whole[- ]child', 'learning, health and feelings together', 'aprendizaje, salud y emociones juntos'),
  w(
    '(?:student|learner)[- ]cent(?:er|re)ed',
    'starting from what each student needs',
    'que parte de lo que necesita cada estudiante',
  ),
  w(
    'personali[sz]ed learning',
    'teaching that fits what each student knows and needs',
    'enseñanza que se ajusta a lo que cada estudiante sabe y necesita',
  ),
  w('blended learning', 'some learning online, some with a teacher', 'una parte en línea y otra con docente'),
  w(
    'flipped (?:classrooms?|learning|lessons?)',
    'students watch the lesson at home and practice in class',
    'la explicación se ve en casa y se practica en clase',
  ),
  w(
    '(?:station )?rotation model|station rotation',
    'groups move between activities in the room',
    'los grupos pasan de una actividad a otra',
  ),
  w(
    'differentiated instruction',
    'different support or tasks for different students',
    'apoyo o tareas distintas según el estudiante',
  ),
  w(
    'scaffold(?:s|ing|ed)?',
    'help such as a checklist, taken away later',
    'ayuda, como una lista, que después se quita',
  ),
  w('formative assessments?', 'quick checks during learning', 'revisiones rápidas mientras se aprende'),
  w('summative assessments?', 'a test at the end', 'un examen al final'),
  w(
    '(?:competency|mastery|proficiency)[- ]based',
    'students move on when they show that they can do it',
    'se avanza al mostrar que se sabe hacer',
  ),
  w(
    'instructional framework',
    'the way of teaching the district has agreed on',
    'la forma de enseñar que acordó el distrito',
  ),
  w('(?:implementation )?fidelity', 'done the way it was planned', 'hecho según el plan'),
  w('learning gains', 'how much more students know', 'cuánto más saben los estudiantes'),
  w(
    '(?:achievement|opportunity) gaps?',
    'a difference in results or chances between groups of students',
    'una diferencia de resultados u oportunidades entre grupos de estudiantes',
  ),
  w(
    'subgroups?',
    'a group such as students learning English',
    'un grupo, como estudiantes que aprenden inglés',
  ),
  w(
    'wraparound services',
    'health and family help at school',
    'apoyo de salud y para la familia en la escuela',
  ),
  w(
    'restorative (?:practices?|justice)',
    'repairing harm by talking it through',
    'reparar un daño conversando',
  ),
  w(
    'trauma[- ]informed',
    'with hard experiences of students in mind',
    'que toma en cuenta experiencias difíciles',
  ),
  w(
    'social[- ](?:and )?emotional learning',
    'skills for feelings and for getting along',
    'habilidades para las emociones y la convivencia',
  ),
  w(
    'culturally responsive',
    'using the cultures and lives of students in lessons',
    'que usa en clase la cultura y la vida de los estudiantes',
  ),
  w(
    '(?:project|place)[- ]based learning',
    'learning through a longer project or the local area',
    'aprender con un proyecto largo o desde el lugar donde se vive',
  ),
  w(
    '(?:student|learner) agency|voice and choice',
    'students have a say and can choose',
    'los estudiantes opinan y eligen',
  ),
  w(
    'learner profiles?',
    'a short page on the strengths and goals of a student',
    'una página con las fortalezas y metas de un estudiante',
  ),
  w('learning walks?|walkthroughs?', 'a short visit to a classroom', 'una visita corta a un salón'),
  w(
    'seat[- ]time',
    'hours a student has to sit in class to get credit',
    'horas de clase que se exigen para dar el crédito',
  ),
  w('interoperability', 'whether two systems can share data', 'si dos sistemas pueden compartir datos'),
  w(
    'driver diagrams?',
    'a one-page picture of what leads to the goal',
    'un dibujo de una página de lo que lleva a la meta',
  ),
  w('run charts?', 'a line of results over time', 'una línea de resultados en el tiempo'),
  w(
    'aim statements?',
    'what gets better, by how much, for whom, by when',
    'qué mejora, cuánto, para quiénes y para cuándo',
  ),
  w('balancing measures?', 'a check that nothing else gets worse', 'una revisión de que nada más empeore'),
  p(
    'andamiajes?',
    'help such as a checklist, taken away later',
    'ayuda, como una lista, que después se quita',
  ),
  p(
    'evaluación formativa|evaluaciones formativas',
    'quick checks during learning',
    'revisiones rápidas mientras se aprende',
  ),
  p('evaluación sumativa|evaluaciones sumativas', 'a test at the end', 'un examen al final'),
  p(
    'aprendizaje (?:personalizado|combinado|híbrido)',
    'teaching that fits what each student knows and needs',
    'enseñanza que se ajusta a lo que cada estudiante sabe y necesita',
  ),
  p(
    'aprendizaje socioemocional',
    'skills for feelings and for getting along',
    'habilidades para las emociones y la convivencia',
  ),
  p(
    'aprendizaje basado en proyectos|aula invertida',
    'learning through a longer project',
    'aprender con un proyecto más largo',
  ),
  p(
    'brechas? de (?:logro|rendimiento|oportunidades)',
    'a difference in results between groups of students',
    'una diferencia de resultados entre grupos de estudiantes',
  ),
  p(
    'prácticas restaurativas|justicia restaurativa',
    'repairing harm by talking it through',
    'reparar un daño conversando',
  ),
  p(
    'instrucción diferenciada',
    'different support or tasks for different students',
    'apoyo o tareas distintas según el estudiante',
  ),
]

/** Short forms and what they stand for, in English and Spanish. */
export const shortForms: Readonly<Record<string, { en: string; es: string }>> = {
  PDSA: {
    en: 'Plan-Do-Study-Act, one try of a change',
    es: 'planear, hacer, estudiar, actuar: una prueba de un cambio',
  },
  PL: { en: 'personalized learning', es: 'aprendizaje personalizado' },
  PD: { en: 'training for teachers', es: 'capacitación para docentes' },
  PLC: { en: 'a team of teachers who learn together', es: 'un equipo de docentes que aprende en conjunto' },
  PBL: { en: 'project-based learning', es: 'aprendizaje basado en proyectos' },
  SEL: { en: 'social-emotional learning', es: 'aprendizaje socioemocional' },
  CBE: { en: 'competency-based education', es: 'educación por competencias' },
  MTSS: { en: 'extra help at school, in steps', es: 'apoyo adicional en la escuela, por niveles' },
  RTI: { en: 'steps of extra help', es: 'pasos de apoyo adicional' },
  UDL: {
    en: 'planning so that each student can join in',
    es: 'planear para que cada estudiante pueda participar',
  },
  IEP: { en: 'a student’s special education plan', es: 'el plan de educación especial de un estudiante' },
  ELL: { en: 'students learning English', es: 'estudiantes que aprenden inglés' },
  EL: { en: 'students learning English', es: 'estudiantes que aprenden inglés' },
  MLL: { en: 'multilingual students', es: 'estudiantes multilingües' },
  SWD: { en: 'students with disabilities', es: 'estudiantes con discapacidades' },
  SPED: { en: 'special education', es: 'educación especial' },
  FRPL: { en: 'free or reduced-price lunch', es: 'almuerzo gratis o a precio reducido' },
  LMS: { en: 'the website for lessons', es: 'el sitio web de las clases' },
  AP: {
    en: 'assistant principal or Advanced Placement',
    es: 'subdirección o curso avanzado (Advanced Placement)',
  },
  ESSA: { en: 'the federal education law', es: 'la ley federal de educación' },
  NIC: { en: 'a network of schools improving together', es: 'una red de escuelas que mejora en conjunto' },
  TCO: { en: 'all costs, not only the price', es: 'todos los costos, no solo el precio' },
}

/** Short forms that every teacher and most families know. */
export const knownShortForms: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN
  TX UT VA VT WA WI WV WY PR US USA UK UN EU NYC LA DC TV DVD CD PC IT ID PIN OK AM PM AD BC CE PDF URL CSV HTML QR FAQ GPS USB DIY VIP CEO PTA PTO PE
  GED SAT ACT GPA PhD MA BA STEM STEAM NASA CDC FBI K ASAP RSVP RIP FYI TBD NA CC BY SA MIT OGL DFE ADHD HIV DNA RNA CO EE UU
  ONU UE NGO ESL ELA MLK XXI XX XIX II III IV VI VII VIII IX`
    .trim()
    .split(/\s+/),
)
