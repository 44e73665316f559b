import type { Zone } from '../content/schemas/index.ts'
import type { ChangeReport } from './change-report.ts'
import { isUnsafe } from './guarded.ts'
import type { PullFacts } from './pull-facts.ts'

/** Whom to ask: accounts, and teams as `organization/team`. */
export interface Reviewers {
  people: string[]
  teams: string[]
  /** The coaches and teams of this change, asked before or not, first one first: who can help the writer. */
  helpers: string[]
}

/** From this scale on a test reaches a grade or a department, which plan their lessons together. */
const sharedScale = 4
const most = 6

/** Who should read a change. Nobody is asked twice, nobody about their own, and coaches only once a draft is done. */
export function chooseReviewers(
  report: ChangeReport | undefined,
  { author, isDraft, reviewers }: Pick<PullFacts, 'author' | 'isDraft' | 'reviewers'>,
  { review = {} }: Zone,
): Reviewers {
  if (!report) return { people: [], teams: [], helpers: [] }
  const { pages, findings, outside } = report
  const coaches = new Map(Object.entries(review.coaches ?? {}))
  const ofSchools = pages.flatMap(({ schools }) => schools.flatMap((school) => coaches.get(school) ?? []))
  const isShared = pages.some(({ scale = 0 }) => scale >= sharedScale)
  const asksCurriculum = findings.some(
    ({ rule, severity }) => rule.startsWith('prototype/align-') && severity !== 'tip',
  )
  const serious = findings.filter(({ severity }) => severity === 'stop' || severity === 'fix')
  const isSensitive = serious.some(({ rule }) => rule.startsWith('privacy/') || isUnsafe(rule))
  const readers = [
    ...ofSchools,
    ...(isShared || asksCurriculum ? [review.curriculum] : []),
    ...(outside.count > 0 ? [review.web] : []),
  ]
  const wanted = [...(isSensitive ? [review.safety] : []), ...(isDraft ? [] : readers)]
  const known = new Set([author, ...reviewers].map((name) => name.toLowerCase()))
  const asked = unique(wanted)
    .filter((name) => !known.has(name.toLowerCase()))
    .slice(0, most)
  return {
    people: asked.filter((name) => !name.includes('/')),
    teams: asked.filter((name) => name.includes('/')),
    helpers: unique([...ofSchools, ...readers]).filter((name) => name.toLowerCase() !== author.toLowerCase()),
  }
}

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
]
