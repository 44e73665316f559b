/** Words for one child or several, in English and Spanish. */
const childWords =
  '(?:students?|pupils?|child(?:ren)?|kids?|learners?|boys?|girls?|sons?|daughters?|graders?|classmates?|freshm[ae]n|sophomores?|niñ[oa]s?|alumn[oa]s?|estudiantes?|chic[oa]s?|hij[oa]s?)'
const staffWords =
  '(?:teachers?|coach(?:es)?|principals?|headteacher|assistants?|aides?|leaders?|counselors?|librarians?|managers?|officers?|specialist|secondary|docentes?|maestr[oa]s?|profesora?e?s?|directora?|consejer[oa]|entrenadora?)'

const pattern = (source: string, flags = 'iu') => new RegExp(source, flags)

/** Right before a name: the name of an adult, a school, a street or a saint. */
export const adultBefore = pattern(
  `(?:^|[^\\p{L}])(?:mr|mrs|ms|miss|mx|dr|prof|sir|saint|st|san|santa|sr|sra|srta|señora?|señorita|don|doña|president|presidente|author|escuela|primaria|secundaria|preparatoria|colegio|calle|parque|example of|${staffWords})[.,:]?\\s+$`,
)
/** Right before a full name: the author of a book or a study. */
export const authorBefore =
  /(?:\bby|\bsee|\bfollowing|\bafter|(?:cuento|libro|poema|novela|obra|canción|texto|estudio) de)\s+$/iu
/** Right after a name: an author. */
export const authorAfter = /^(?:['’]s)?,?\s*\(?(?:(?:19|20)\d\d|et al\b|&\s)/iu
/** Right after a name: an adult, by what they are or by what is theirs. */
export const adultAfter = pattern(
  `^(?:,|\\s*\\(|\\s+(?:is|was|es|era)\\b)?(?:\\s*(?:who|an?|our|my|the|una?|la|el|nuestr[oa]|mi|que))?\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?${staffWords}(?![\\p{L}])|^\\s*\\(?(?:a\\s|secondary)[^,.)]{0,25}(?:teacher|history|maths?)|^,?\\s+(?:who\\s+|que\\s+)?(?:teach(?:es)?|taught|coach(?:es|ed)|enseña|da clases)(?![\\p{L}])|^[^.;!?]{0,70}[^\\p{L}](?:his|her|their|sus?)\\s+(?:own\\s+)?(?:normal\\s+)?(?:(?:year|grade)\\s\\d+\\s)?(?:class|classes|classroom|pupils|students|lessons|teaching|TA|practice|marking|colleagues?|clases?|salón|alumnos|alumnas|estudiantes|lecciones)(?![\\p{L}])`,
)
/** Words of a name that is a place or an institution. */
export const placeWords =
  /^(?:School|Elementary|Middle|High|Academy|Primary|Unified|District|University|College|Street|Avenue|Road|Park|County|City|Center|Centre|Library|Hall|Foundation|Institute|Press|Award|Day|Charter|Magnet|K-8|Escuela|Primaria|Secundaria|Universidad|Distrito)$/

/** First names that stand together in a title or in history. */
export const knownPairs =
  /^(?:Romeo|Lewis|Adam|Adán|Hansel|Jack|Tristan|Abelard) (?:and|y|&) (?:Juliet|Julieta|Clark|Eve|Eva|Gretel|Annie|Jill|Isolde|Heloise)$/

const kin =
  '(?:mom|mum|mommy|mother|dad|daddy|father|parents?|grand(?:ma|pa|mother|father|parents?)|guardian|foster)'
const belongings =
  '(?:family|aunt|uncle|sister|brother|IEP|504|behaviou?r|tantrum|diagnosis|medication|ADHD|autism|reading|writing|scores?|grades?|essays?|drafts?|homework|attendance|absences?|desk|notebook|locker|story|poem|test|answers?|hand)'
/** Right after a name: only a child has this. */
const theirs = `(?:['’]s?|’)\\s+(?:[\\p{L}-]+\\s+)?(?:${kin}|${belongings})(?![\\p{L}])`
const isChild = `(?:,|\\s*\\(|\\s+(?:is|was|es|era))\\s*(?:(?:an?|our|my|one of (?:my|our|the)|una?|uno de (?:mis|los|nuestros)|mi|nuestr[oa])\\s+)(?:[\\p{L}\\d-]+\\s+){0,3}?(?:${childWords}|[\\p{L}\\d]+-graders?|[\\p{L}\\d]+-year-old)(?![\\p{L}])`
const ageOrGrade = `,?\\s*\\(?\\s*(?:\\(|,\\s*)(?:aged?\\s+\\d|grade\\s|gr\\.|year\\s\\d|yr\\s|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+grade|\\s+years?\\s+old|\\)|,)|\\d{1,2}\\s+años|de \\d{1,2} años|de \\p{L}+ grado|grado)`
/** "in grade 6", "from 6th grade", "de sexto grado": the grade somebody is in. */
const inGrade = `,?\\s+(?:in|from|de|en)\\s+(?:grade\\s+\\d|\\d{1,2}(?:st|nd|rd|th)\\s+grade|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\s+grade|kindergarten|period\\s+\\d|(?:primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|\\d{1,2}\\.?[º°o]?)\\s+grado|kínder)(?!,?\\s+(?:(?:who|an?|our|my|the|una?|la|el)\\s+)?(?:[\\p{L}\\d-]+\\s+){0,2}?${staffWords})`
const hisOrHer = '(?:his|her|their|su)'
const deeds = [
  `raised ${hisOrHer} hand`,
  'cried|cries|giggled|whispered|blurted|sulked|misbehaved',
  '(?:says?|said|asks?|told (?:me|us|the class))(?! (?:that )?(?:her|his|the) (?:class|pupils|students))',
  '(?:was|is|has been|got|were) (?:suspended|expelled|absent|tardy|late|sent (?:home|to the office|out)|referred|bullied|evaluated|tested|retained|held back|diagnosed)',
  '(?:has|had|have) (?:an? )?(?:IEP|504|ADHD|autism|dyslexia|disability|tantrum|meltdown|seizure|tutor|speech therap)',
  `(?:read|reads|wrote|finished|lost|forgot|handed in|turned in|showed|presented) ${hisOrHer} (?:own )?(?:poem|draft|essay|story|homework|notebook|paper|book|work|test)`,
  '(?:reads?|is reading|writes?|performs?|scored?|tested) (?:far |well |way )?(?:at|above|below|on) (?:an? |the )?(?:grade|level|first|second|third|fourth|fifth|sixth|\\d)',
  '(?:failed|passed|aced) (?:the|his|her|a) (?:test|quiz|exam|class|course|grade)',
  `(?:missed|skipped) [\\p{L}\\d ]{1,20}(?:days?|school|class|period)`,
  '(?:can now|could not|couldn’t|struggle[sd]?|refuse[sd]?|learned|is learning) (?:to )?(?:read|write|speak|sit|add|subtract|focus|spell)',
  `and ${hisOrHer} (?:sister|brother|twin|friend|cousin|mom|mother|dad|father|family|partner|group)`,
  'levantó la mano|lloró|lloraba|faltó|fue suspendid[oa]|se portó|se porta|le cuesta|leyó su|terminó su|olvidó su|perdió su',
  'dijo|dice|preguntó|contestó|contó que|tiene (?:un )?(?:IEP|autismo|dislexia|TDAH)|no pudo|y su (?:hermana|hermano|mamá|papá|amig[oa])',
].join('|')

/** Right after a name: words that show it is a child's. */
export const childAfter = pattern(
  `^(?:${theirs}|${isChild}|${ageOrGrade}|${inGrade}(?![\\p{L}])|(?:,[^,.]{1,30},)?\\s+(?:${deeds})(?![\\p{L}]))`,
)
/** Right before a name: words that show it is a child's. */
export const childBefore = pattern(
  `(?:(?:^|[^\\p{L}])${childWords}(?:,| is| was| named| called| like| such as| including|:| —| –| como| llamad[oa]s?| que se llaman?)?,?\\s*[“"(]?|(?:mam[áa]|pap[áa]s?|madre|padres?|familia|herman[oa]|tí[oa]|abuel[oa]|ensayo|borrador|tarea|cuaderno|calificación|calificaciones) de\\s+|[”"»]\\s*[—–-]\\s*|^\\s*[—–-]\\s*|[”"»]\\s*,?\\s*(?:said|says|asked|wrote|whispered|dijo|dice|preguntó|escribió)\\s+)$`,
)
/** Before and after a name: somebody who is moved, sent or called on. */
export const movedBefore =
  /(?:moved?|seated|sat|placed|paired|called on|sent|put|movimos|sentamos|pusimos|mandamos a)\s+$/iu
export const movedAfter =
  /^[^.!?]{0,50}\b(?:table|desk|seat|hall|office|nurse|corner|home|group|mesa|oficina|pasillo|enfermería|casa)\b/iu

/** Right before a name: what is done beside one person. Adults do it too. */
export const besideBefore =
  /(?<!\p{L})(?:(?:sat|sit|sits|sitting)(?: down)? (?:with|by|beside|next to)|(?:reads?|reading|practiced|conferred|counted)(?: aloud)? with|(?:me sent[éo]|se sentó|nos sentamos|sentad[oa]) (?:con|junto a|al lado de)|(?:leí|leyó|leímos|practiqué|practicó) con)\s+$/iu

/** Around a first name that stands alone: words that tell of a classroom or of one person in it. */
export const classroom = pattern(
  `(?<![\\p{L}])(?:${childWords}|s?he|his|hers?|him|partners?|tablemates?|tables?|desks?|classe?s?|period|grades?|drafts?|essays?|quiz|tests?|homework|detentions?|tutor|teacher|lessons?|reads?|reading|writes?|wrote|spoke|speaks?|cards?|questions?|quiet|late|absent|alone|home|folders?|notebooks?|library|corner|nobody|newcomer|group|él|ella|sus?|le|parejas?|mesa|salón|clases?|borrador(?:es)?|tareas?|tarjetas?|lee|leyó|habla|habló|escribió|grupo|docente|pregunta|notas?|tarde|sol[oa]|nadie|casa|cuadernos?|carpetas?|biblioteca)(?![\\p{L}])`,
)
/** Right after a first name: what adults in schools do. */
export const adultDeeds = pattern(
  `^(?:['’]s (?:approach|use of|plan|intervention|inquiry|beliefs|practice|teaching|class|pupils|students|school|lessons|room|method|work with)|,?\\s+(?:then |also |first |therefore |repeatedly )*(?:teaches|taught|planned|organi[sz]ed|grouped|marks|decided|decides|considered|devised|evaluated|observed|noticed|reflected|trained|coached|led|leads|introduced|modelled|modeled|collected|analy[sz]ed|interviewed|designed|concentrated|reinforced|reminded|adjusted|set up|agreed|consulted|realised|realized|understands|wants to (?:work on|develop)|wrote (?:an|the following|a plan)|looked (?:again|at)|undertook|is (?:pleased|concerned|aware)|was (?:aware|surprised|pleasantly)|from the|in the (?:front )?office|planeó|decidió|observó|enseñó|diseñó|presentó|coordinó))(?![\\p{L}])`,
)

/** Any capital word after these is a child's name, on the list or not. */
export const surelyNamed = new RegExp(
  `(?<![\\p{L}])(?:[Ss]tudent|[Pp]upil|[Cc]hild|[Kk]id|[Ll]earner|[Bb]oy|[Gg]irl|[Ss]on|[Dd]aughter|[Nn]iñ[oa]|[Aa]lumn[oa]|[Ee]studiante|[Cc]hic[oa]|[Hh]ij[oa])s? (?:who is |we call |I call )?(?:named|called|llamad[oa]|que se llama) (\\p{Lu}\\p{Ll}+)|(?<![\\p{L}])(?!Today|Child|Children|Everyone|Someone|Each|The|Let|That|What|It|Who|School|District)(\\p{Lu}\\p{Ll}{2,})['’]s (?:mom|mum|mother|dad|father|parents|grandmother|grandfather|stepmother|stepfather|IEP)(?![\\p{L}])|(?:[Mm]amá|[Pp]apá|[Pp]apás|[Mm]adre|[Pp]adres|[Aa]buela|[Aa]buelo) de (\\p{Lu}\\p{Ll}{2,})`,
  'gu',
)
