import type { Aimed } from './aims.ts'
import type { SeenInBrowser } from './compare-in-browser.ts'
import type { IndexBuild } from './index-builds.ts'
import { queryClasses } from './queries.ts'
import type { Relevance } from './relevance.ts'
import type { ScoreComparison } from './scores.ts'

/** All that was measured on one corpus. */
export interface Measured {
  pages: number
  ours: Relevance
  mini: Relevance
  lunr: Relevance
  scores: ScoreComparison
  builds: readonly IndexBuild[]
  browser: { zonebook: SeenInBrowser; pagefind: SeenInBrowser }
}

/** The figures that the search is to reach, some of them shares of what another engine takes. */
export function listAims({ pages, ours, mini, lunr, scores, builds, browser }: Measured): Aimed[] {
  const { zonebook, pagefind } = browser
  const fetched = ['fetched before the first result', zonebook.bytes / 1000, 'kB'] as const
  const atMost = (name: string, figure: number, unit: string, aim: number, from?: string): Aimed => ({
    name,
    figure,
    unit,
    bound: 'most',
    aim,
    ...(from && { from }),
  })
  const shareOf = (share: number, figure: number, whose: string) =>
    [share * figure, `${share} of ${whose} ${figure.toFixed(figure < 10 ? 2 : 0)}`] as const
  const atLeast = (name: string, figure: number, best: Relevance, aim: number): Aimed => ({
    name,
    figure,
    unit: '',
    bound: 'least',
    aim,
    from: best.name,
  })
  const build = (name: IndexBuild['name']) => builds.find((each) => each.name === name)
  const [own, theirs, builder] = [build('Zonebook'), build('Pagefind'), build('lunr.Builder')]
  const others = [
    { share: 0.4, whose: "Pagefind's", other: theirs },
    { share: 0.2, whose: "lunr.Builder's", other: builder },
  ]
  return [
    atMost(...fetched, ...shareOf(0.2, pagefind.bytes / 1000, "Pagefind's")),
    ...(pages >= 10_000 ? [atMost(...fetched, 64)] : []),
    atMost('time to first result', zonebook.time, 'ms', ...shareOf(0.45, pagefind.time, "Pagefind's")),
    ...queryClasses.map((type) => {
      const best = [pagefind.relevance, lunr].sort((one, other) => other.byClass[type] - one.byClass[type])[0]
      return atLeast(`MRR@10, ${type}`, ours.byClass[type], best ?? lunr, best?.byClass[type] ?? 0)
    }),
    atLeast('MRR@10, mean', ours.mean, mini, mini.mean),
    atMost(
      `queries scored unlike one lunr index, of ${scores.queries}`,
      scores.queries - scores.alike,
      'queries',
      0,
    ),
    atMost('largest difference of a score', scores.largest, '', 1e-9),
    atMost('95 of 100 warm queries within', zonebook.p95, 'ms', 50),
    atMost('longest task of the main thread', zonebook.longestTask, 'ms', 16),
    atMost('worker heap after all queries', zonebook.heap / 1e6, 'MB', 40),
    ...others.flatMap(({ share, whose, other }) =>
      own && other
        ? [
            atMost('index build, wall', own.wall, 's', ...shareOf(share, other.wall, whose)),
            atMost('index build, peak memory', own.memory, 'MB', ...shareOf(share, other.memory, whose)),
          ]
        : [],
    ),
  ]
}
