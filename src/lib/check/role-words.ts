/** What a person's role makes of them in a school. */
export type RoleKind = 'teacher' | 'leader' | 'support' | 'student' | 'family' | 'other'

/** First match wins: a "student teacher" is a teacher, an "assistant principal" a leader and no support. */
const roleKinds: readonly (readonly [RoleKind, RegExp])[] = [
  ['teacher', /\b(?:student teacher|teachers?|docentes?|maestr[ao]s?|profesora?s?)\b/i],
  [
    'leader',
    /\b(?:principals?|vice-principal|ap|head(?:teacher|master)?|heads? of|deans?|superintendents?|director[ae]?s?|subdirector[ae]?s?)\b/i,
  ],
  [
    'support',
    /\b(?:coach(?:es)?|aides?|paraprofessionals?|assistants?|counselors?|librarians?|specialists?|nurses?|liaisons?|clerks?|mentors?|asistentes?|consejer[ao]s?|bibliotecari[ao]s?|especialistas?|enlaces?)\b/i,
  ],
  ['student', /\b(?:students?|pupils?|learners?|estudiantes?|alumn[ao]s?)\b/i],
  [
    'family',
    /\b(?:family|families|parents?|caregivers?|guardians?|mothers?|fathers?|familias?|familiar(?:es)?|madres?|padres?|tutor[ae]?s?)\b/i,
  ],
]

/** The kind of a role as a person wrote it, in English or Spanish. */
export const roleKindOf = (role: string): RoleKind =>
  roleKinds.find(([, words]) => words.test(role))?.[0] ?? 'other'

/** True for an assistant principal, a coach or a dean: roles that a principal's part is often passed to. */
export const isDeputy = (role: string): boolean =>
  /\b(?:assistant|vice|deputy|associate)[ -]principal|\b(?:ap|coach(?:es)?|deans?)\b|(?<!\p{L})(?:subdirector[ae]?|asistente de (?:la )?dirección)(?!\p{L})/iu.test(
    role,
  )

/** True for a role that answers for the curriculum. */
export const isCurriculumRole = (role: string): boolean =>
  /\b(?:curriculum|instruction|c&i|(?:literacy|math|science|english|subject|content) lead|department head|head of department|academics?)\b|(?<!\p{L})(?:currículo|curricular|instrucción|académic[ao]|jef[ea] de departamento)(?!\p{L})/iu.test(
    role,
  )
