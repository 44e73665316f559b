import { quote } from '../content/issue.ts'
import type { LessonProblemMap, ProblemProposal } from '../check/lesson-problem-map.ts'
import type { Locale } from '../i18n/locale.ts'

const words = {
  en: {
    title: 'Lessons and the problems they help with',
    count: (linked: number, all: number) =>
      `${linked} of ${all} ${all === 1 ? 'lesson is' : 'lessons are'} linked to a problem.`,
    unlinked: 'Lessons without a problem',
    problems: 'Problems and their lessons',
    none: 'no problem is near',
    empty: 'no lesson yet',
    perhaps: 'perhaps',
    evidence: (from: string) => `its evidence comes from “${from}”, which is for this problem`,
    shared: (shared: string) => `both speak of ${shared}`,
  },
  es: {
    title: 'Las lecciones y los problemas a los que ayudan',
    count: (linked: number, all: number) =>
      `${linked} de ${all} ${all === 1 ? 'lección está unida' : 'lecciones están unidas'} a un problema.`,
    unlinked: 'Lecciones sin problema',
    problems: 'Problemas y sus lecciones',
    none: 'ningún problema queda cerca',
    empty: 'todavía sin lecciones',
    perhaps: 'quizás',
    evidence: (from: string) => `su evidencia viene de «${from}», que es para este problema`,
    shared: (shared: string) => `los dos hablan de ${shared}`,
  },
} as const

/** The map of lessons and problems as plain text for a terminal: first the lessons that still need a problem. */
export function renderLessonProblemMap(map: LessonProblemMap, locale: Locale): string {
  const say = words[locale]
  const unlinked = map.lessons.filter(({ problems }) => problems.length === 0)
  const propose = ({ problem, because }: ProblemProposal) =>
    `${say.perhaps} ${quote(problem.title)} (${problem.id}): ${because.type === 'evidence' ? say.evidence(quote(because.from.title)) : say.shared(because.words.map((word) => quote(word)).join(', '))}`
  return [
    say.title,
    say.count(map.lessons.length - unlinked.length, map.lessons.length),
    ...section(say.unlinked, unlinked, ({ lesson, proposals }) => ({
      head: lesson,
      lines: proposals.length > 0 ? proposals.map(propose) : [say.none],
    })),
    ...section(say.problems, map.problems, ({ problem, lessons }) => ({
      head: problem,
      lines: lessons.length > 0 ? lessons.map(nameOf) : [say.empty],
    })),
    '',
  ].join('\n')
}

type Label = LessonProblemMap['problems'][number]['problem']

const nameOf = ({ title, id }: Label): string => `${quote(title)} (${id})`

function section<T>(
  title: string,
  rows: readonly T[],
  show: (row: T) => { head: Label; lines: string[] },
): string[] {
  if (rows.length === 0) return []
  return [
    '',
    title,
    ...rows.flatMap((row) => {
      const { head, lines } = show(row)
      return [`  ${nameOf(head)}`, ...lines.map((line) => `    -> ${line}`)]
    }),
  ]
}
