import { rowsOfTable, type ChartText } from './chart-table.ts'
import { competitionResults } from './competition-results.ts'
import { flexibilityTimeline } from './flexibility-timeline.ts'
import { goalPath } from './goal-path.ts'
import type { PageContext } from './page-context.ts'
import { predictionsAsCsv } from './predictions-as-csv.ts'
import { predictionsFile } from './prediction-plot.ts'
import { portfolioScatter } from './portfolio-scatter.ts'
import { schoolLoad } from './school-load.ts'
import { inTheWayCharts, servedChart } from './system-picture.ts'
import { waiverRows } from './waivers.ts'
import { cyclesAMonth, ideaToDecision } from './work-flow.ts'
import { writeCsv } from './write-csv.ts'

/** The numbers of a chart as a file of the site. */
export interface ChartFile {
  /** Path from the root of the site, without the slash before it. */
  path: string
  text(): string
}

/** The numbers of every chart whose page has no file of numbers beside it. */
export function chartFilesOf(context: PageContext): ChartFile[] {
  const { graph } = context
  const way = inTheWayCharts(context)
  const charts: readonly (ChartText | undefined)[] = [
    portfolioScatter(context),
    cyclesAMonth(context),
    ideaToDecision(context),
    way?.kinds,
    way?.departments,
    servedChart(context),
    flexibilityTimeline(context),
    ...graph.all('competition').map((competition) => competitionResults(context, competition)?.places),
    ...graph.all('goal').map((goal) => goalPath(context, goal)),
    ...graph
      .all('school')
      .map((school) => (school.data.borrowed ? undefined : schoolLoad(context, school).chart)),
  ]
  const files = charts.flatMap((chart) =>
    chart ? [{ path: chart.csv.slice(1), text: () => writeCsv(rowsOfTable(chart.table)) }] : [],
  )
  return [
    ...files,
    { path: 'waivers.csv', text: () => writeCsv(waiverRows(context)) },
    { path: predictionsFile.slice(1), text: () => predictionsAsCsv(context) },
  ]
}
