import type { ChangeReport } from '../lib/review/change-report.ts'
import { planReview, type ReviewPlan } from '../lib/review/plan-review.ts'
import type { ReviewInput } from '../lib/review/review-input.ts'
import { askReviewers } from './ask-reviewers.ts'
import { refusalOf, type GitHub } from './github-client.ts'
import { keepComment } from './keep-comment.ts'
import { postSuggestions } from './post-suggestions.ts'
import { putLabels } from './put-labels.ts'
import { findWriter, readPullFacts } from './read-pull-facts.ts'
import { labelRules } from './label-rules.ts'
import { writeCheckRun } from './write-check-run.ts'

/** What is told, to which pull request. */
export interface TellOptions extends Pick<ReviewInput, 'zone' | 'run'> {
  github: GitHub
  number: number
  /** The commit the report is about, from the event that began the run; left out, that of the report. */
  head?: string | undefined
  /** Undefined when there is none or it cannot be trusted: the check broke. */
  report: ChangeReport | undefined
  /** Only plan, write nothing. */
  dryRun?: boolean
}

/**
 * What came of it. `told`: all that could be written is. `moved`: there is a newer commit, whose own run answers.
 * `older`: a later run has answered. `closed`: nobody waits any more. `refused`: the comment could not be written.
 */
export interface Told {
  outcome: 'told' | 'planned' | 'moved' | 'older' | 'closed' | 'refused'
  /** What could not be done, in sentences. */
  notes: string[]
  plan?: ReviewPlan
}

/** Writes a review to its pull request: one comment, a check run, suggestions, labels, reviewers. A part that is refused does not keep the others back. */
export async function tellPullRequest(options: TellOptions): Promise<Told> {
  const { github, number, zone, run } = options
  const writer = await findWriter(github)
  const { facts, isOpen } = await readPullFacts(github, number, writer)
  if (!isOpen) return { outcome: 'closed', notes: [] }
  const about = options.head ?? options.report?.head
  if (about !== undefined && about !== facts.head) return { outcome: 'moved', notes: [] }
  // A report of another commit than the event's was put in its place by somebody.
  const report = options.report?.head === facts.head ? options.report : undefined
  const plan = planReview({ report, pull: facts, zone, rules: labelRules(), run })
  if (options.dryRun) return { outcome: 'planned', notes: [], plan }
  const notes: string[] = []
  const part = async <T>(name: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      const why = refusalOf(error)
      if (why === undefined) throw error
      notes.push(`${name}: ${why}`)
      return undefined
    }
  }
  const kept = await part('The comment was not written', () =>
    keepComment(github, {
      ...{ number, writer, text: plan.comment, mayBegin: !plan.isQuiet },
      marker: { head: facts.head, run },
    }),
  )
  if (kept === 'older') return { outcome: 'older', notes, plan }
  await part('The check run was not written', () => writeCheckRun(github, facts.head, plan.check))
  const posted = await part('The suggestions were not posted', () =>
    postSuggestions(github, { number, head: facts.head, writer }, plan.suggestions),
  )
  if (posted === 'as-text')
    notes.push('GitHub refused a line of the suggestions, so they were posted as text.')
  await part('The labels were not changed', () => putLabels(github, number, plan.labels))
  const unasked = await part('Nobody was asked to read it', () =>
    askReviewers(github, number, plan.reviewers),
  )
  for (const who of unasked ?? []) notes.push(`Not asked to read it: ${who}`)
  return { outcome: kept === undefined ? 'refused' : 'told', notes, plan }
}
