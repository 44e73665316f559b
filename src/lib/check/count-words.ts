/** The words of a text, in a set. */
export const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Between a number and its students, these show that the number counts something else. */
export const breaks = split(`
  a about after all also an and as at because before but by can did do does each every for from get give had has have
  have he her his how i if in into is it its let like most no not of on one or our out own per she so some that the
  their them then there these they this those to too until was we were what when where which while who will with
  would you your percent
  al algunos algunas cada con de del dejan el ella ellos en es está están esta este la las le les lo los más mi mis
  no nos para pero por porque que se si sin su sus un una unos unas y ya son era fue veces
  year grade month week day hour minute second point lesson question book page time item task try year-old
  times cycle class school teacher family`)
/** Before a number, these make it a name: "Year 1 pupils", "tier 3 kids". */
export const labels = split(`
  year years grade grades yr level levels tier tiers stage ks period room class section team group cycle cohort phase
  unit week day page part step chapter table figure number no item question version
  grado grados año años nivel niveles ciclo grupo sección clase aula período semana unidad etapa fase página parte
  número tabla figura pregunta`)
/** Before a number, these make it a size to aim at and not a count: "groups of four students", "up to 5 children". */
export const sizes = split(`
  every each per least most than under over below above maximum minimum cada menos más máximo mínimo hasta mínimos`)
/** Things students are sat or put in, several of them: "groups of four". */
export const groupings = split(
  'groups pairs trios teams tables rows circles stations sets grupos parejas tríos equipos mesas filas círculos',
)
/** Verbs that ask for so many: "Ask two students". */
export const requests = split(`
  ask invite pick choose call take find let give have show watch seat put place group move keep send pair interview
  select draw bring preguntar invitar elegir llamar tomar buscar dar mostrar observar sentar entrevistar pida pregunte elija invite`)
/** Before a number, these say how many a place can take: "the room holds 8 students". */
export const capacities = split('holds seats fits hold')
/** Before "9/12" these make it a date. */
export const beforeDates = split('on since by before after until from el desde hasta antes')
