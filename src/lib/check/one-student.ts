/** Words for one student or a handful, and the quick look that comes first. */
const one =
  "(?:(?:one|this|that|the|another|our new|the new|my|her|his|un|una|este|esta|ese|esa|el|la|otr[oa]|mi)\\s+(?:[\\p{L}\\d-]{1,20}\\s+){0,3}?(?:student|pupil|child|kid|boy|girl|learner|son|daughter|family|estudiante|alumn[oa]|niñ[oa]|chic[oa]|hij[oa]|familia)|(?:a|two|three|dos|tres)\\s+(?:[\\p{L}\\d-]{1,20}\\s+){0,3}?(?:students?|pupils?|child|children|kids?|boys?|girls?|estudiantes|alumn[oa]s|niñ[oa]s|chic[oa]s))(?![\\p{L}]|['’]s voice|\\s+(?:teacher|council|work|voice|outcome|teaching))"

/** A sentence about one student or a few. */
export const oneStudent = new RegExp(`(?<![\\p{L}])${one}`, 'iu')

/** A rule, a plan or a chance, not something that happened to somebody: "if a student is late", "any child may". */
export const isGeneral =
  /(?<![\p{L}])(?:if|when|whenever|unless|any|every|each|no|may|might|can|should|must|could|would|imagine|suppose|example of|si|cuando|cualquier|cada|ningún|ninguna|puede|podría|debe|debería)(?![\p{L}])/iu
