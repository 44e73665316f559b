import type { Rubric } from '../content/schemas/index.ts'
import type { Published } from '../judging/published-results.ts'
import type { ResultFlag } from '../judging/results-schema.ts'
import type { PageContext } from './page-context.ts'

/** What the count warns about, one sentence a kind of warning. */
export function resultFlagsInWords(
  { words, format }: PageContext,
  { results }: Published,
  rubric: Rubric | undefined,
): string[] {
  const say = words.results.flags
  const nameOf = (id: string) => rubric?.criteria.find((criterion) => criterion.id === id)?.name ?? id
  return [...Map.groupBy(results.flags, ({ flag }) => flag)].map(([flag, found]) => {
    const sentence = say[flag]
    if (typeof sentence === 'string') return sentence
    const about = found.flatMap((each) => each.about ?? [])
    return sentence(format.list(isOfCriterion(flag) ? about.map(nameOf) : about))
  })
}

const isOfCriterion = (flag: ResultFlag['flag']) => flag === 'alpha-low' || flag === 'decided-by-weights'
