import { medianOf } from '../../knowledge/run-chart.ts'
import { correlationOf, meanOf } from '../statistics/moments.ts'
import type { SeverityModel } from '../statistics/severity-model.ts'
import { misfit, residualShares } from './fit-shares.ts'

/** What a sheet says, as the diagnostics need it. */
export interface JudgedSheet {
  entry: string
  judge: string
  levels: Readonly<Record<string, number | null>>
  minutes: number
}

/** How a judge judged. Read by the chair and this judge; the scores are adjusted for severity already. */
export interface JudgeDiagnostics {
  judge: string
  reviews: number
  /** Levels below a judge of usual severity; above 0 is strict. */
  severity: number
  /** Standard error of `severity`, in levels. */
  se: number | undefined
  /** Mean squared residual over what is usual, no unit; Linacre's range of use is 0.5 to 1.5. */
  consistency: number | undefined
  /** Correlation with what the other judges of the same entries say, -1 to 1. */
  agreement: number | undefined
  /** Mean correlation between criteria; near 1 when one impression colors all of them. */
  halo: number | undefined
  /** How many levels of the scale were used. */
  levelsUsed: number
  /** Share of sheets with the same level on all criteria, 0 to 1. */
  sameOnAll: number
  /** Median minutes per entry. */
  minutes: number | undefined
}

/** One for each judge of the model, in its order. `sheets` are those of ranked entries. */
export function judgeDiagnostics(model: SeverityModel, sheets: readonly JudgedSheet[]): JudgeDiagnostics[] {
  const shares = residualShares(model)
  const byJudge = Map.groupBy(sheets, ({ judge }) => judge)
  return model.judges.map(({ judge, reviews, leniency, se }, at) => {
    const own = byJudge.get(judge) ?? []
    const levels = own.map((sheet) => levelsOf(sheet))
    return {
      judge,
      reviews,
      severity: -leniency,
      se,
      consistency: misfit(model, shares, (review) => model.design.reviews[review]!.judgeAt === at),
      agreement: agreementOf(model, at),
      halo: haloOf(own),
      levelsUsed: new Set(levels.flat()).size,
      sameOnAll:
        own.length === 0
          ? 0
          : levels.filter((given) => given.length > 1 && new Set(given).size === 1).length / own.length,
      minutes: own.length === 0 ? undefined : medianOf(own.map(({ minutes }) => minutes)),
    }
  })
}

const levelsOf = ({ levels }: JudgedSheet): number[] =>
  Object.values(levels).filter((level) => level !== null)

/** Against the mean of the others' scores, each less the other's leniency. */
function agreementOf({ design, judges }: SeverityModel, judgeAt: number): number | undefined {
  const byEntry = Map.groupBy(design.reviews, ({ entryAt }) => entryAt)
  const pairs = [...byEntry.values()].flatMap((reviews): [number, number][] => {
    const own = reviews.filter((review) => review.judgeAt === judgeAt)
    const others = reviews.filter((review) => review.judgeAt !== judgeAt)
    if (own.length === 0 || others.length === 0) return []
    const consensus = meanOf(others.map((review) => review.score - judges[review.judgeAt]!.leniency))
    return [[meanOf(own.map(({ score }) => score)), consensus]]
  })
  return correlationOf(pairs)
}

function haloOf(sheets: readonly JudgedSheet[]): number | undefined {
  const criteria = [...new Set(sheets.flatMap(({ levels }) => Object.keys(levels)))].sort()
  const correlations = criteria.flatMap((first, at) =>
    criteria.slice(at + 1).flatMap((second) => {
      const pairs = sheets.flatMap(({ levels }): [number, number][] => {
        const [a, b] = [levels[first] ?? null, levels[second] ?? null]
        return a === null || b === null ? [] : [[a, b]]
      })
      return correlationOf(pairs) ?? []
    }),
  )
  return correlations.length === 0 ? undefined : meanOf(correlations)
}
