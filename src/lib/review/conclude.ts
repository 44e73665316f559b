import type { ChangeReport, ReviewFinding } from './change-report.ts'
import { isGuarded } from './guarded.ts'
import type { ReviewInput } from './review-input.ts'
import { reviewWords } from './review-words.ts'
import { plainMessage } from './say-finding.ts'

/** One finding beside its line in the list of changed files. */
export interface Annotation {
  path: string
  start_line: number
  end_line: number
  annotation_level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}

/** What the check run of a commit says. */
export interface CheckRun {
  name: string
  conclusion: 'success' | 'failure' | 'neutral'
  title: string
  summary: string
  annotations: Annotation[]
}

const mostAnnotations = 150
const levels = { stop: 'failure', fix: 'warning', tip: 'notice' } as const

/**
 * Decides whether a change may be published. A check that broke or could not look is a failure, never neutral: nobody
 * reads what is neutral. Only a draft that is not finished is neutral.
 */
export function conclude({ report, pull, zone, rules }: ReviewInput): CheckRun {
  const say = reviewWords[report?.language ?? zone.languages[0] ?? 'en']
  const run = (conclusion: CheckRun['conclusion'], title: string, summary = title): CheckRun => ({
    name: say.check,
    conclusion,
    title,
    summary,
    annotations: [],
  })
  if (!report) return run('failure', say.titleBroken, say.broken)
  const { outcome, findings, coverage } = report
  if (outcome === 'too-many-files') return run('failure', say.titleTooLarge, say.tooManyFiles(coverage.files))
  if (outcome === 'too-many-bytes') return run('failure', say.titleTooLarge, say.tooManyBytes)
  if (coverage.files === 0) return run('success', say.titleNoPages, say.onlyOutside)
  const stops = findings.filter(({ severity }) => severity === 'stop')
  const annotations = findings
    .slice(0, mostAnnotations)
    .map((item) => annotate(item, plainMessage(item, report, rules)))
  const seen = say.coverage(coverage.checked, coverage.files, coverage.rules, coverage.seconds.toFixed(1))
  const done = { ...run('success', say.titleReady, seen), annotations }
  if (stops.length > 0) {
    const isOpenDraft = pull.isDraft && !stops.some(({ isUrgent }) => isUrgent)
    if (isOpenDraft) return { ...done, conclusion: 'neutral', title: say.titleDraft }
    return { ...done, conclusion: 'failure', title: say.titleStops(stops.length) }
  }
  if (isMixed(report, pull)) return { ...done, conclusion: 'failure', title: say.titleApart }
  return done
}

/** Write-ups from a copy of the repository come apart from files of the site, so that each has its own readers. */
export const isMixed = (report: ChangeReport, { isFork }: { isFork: boolean }): boolean =>
  isFork && report.outside.count > 0 && report.coverage.files > 0

function annotate({ path, from, to, severity, rule }: ReviewFinding, message: string): Annotation {
  return {
    path: `content/${path}`,
    start_line: from,
    // A long passage would hide the lines under it.
    end_line: Math.min(to, from + 10),
    annotation_level: levels[severity],
    title: isGuarded(rule) ? (rule.split('/')[0] ?? rule) : rule,
    message,
  }
}
