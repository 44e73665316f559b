import { chooseLabels, type ReviewLabel } from './choose-labels.ts'
import { chooseReviewers, type Reviewers } from './choose-reviewers.ts'
import { conclude, type CheckRun } from './conclude.ts'
import { planSuggestions, type PlannedSuggestion } from './plan-suggestions.ts'
import type { ReviewInput } from './review-input.ts'
import { reviewWords } from './review-words.ts'
import { writeComment } from './write-comment.ts'

/** What is to be written to a pull request, as values: nothing is sent here. */
export interface ReviewPlan {
  /** Text of the one comment, with its marker. */
  comment: string
  /** There is nothing to tell: the comment is brought up to date where it stands and never begun. */
  isQuiet: boolean
  check: CheckRun
  suggestions: {
    /** Words above them. */
    body: string
    inline: readonly PlannedSuggestion[]
    /** The same as one text, for when GitHub refuses a line. */
    asText: string
  }
  labels: { add: ReviewLabel[]; remove: ReviewLabel[] }
  reviewers: Reviewers
}

/** Decides all that a review writes. The same input always gives the same plan. */
export function planReview(input: ReviewInput): ReviewPlan {
  const { report, pull, zone } = input
  const say = reviewWords[report?.language ?? zone.languages[0] ?? 'en']
  const check = conclude(input)
  const reviewers = chooseReviewers(report, pull, zone)
  const inline = planSuggestions(report, pull, say)
  const hasPages = report ? report.coverage.files > 0 : true
  return {
    comment: writeComment(input, { check, reviewers, hasSuggestions: inline.length > 0 }),
    isQuiet: !hasPages && !(pull.isFork && (report?.outside.count ?? 0) > 0),
    check,
    suggestions: {
      body: say.suggestionsBody,
      inline,
      asText: [say.suggestionsAsText, ...inline.map(({ asText }) => asText)].join('\n\n'),
    },
    labels: chooseLabels(report, pull, check),
    reviewers,
  }
}
