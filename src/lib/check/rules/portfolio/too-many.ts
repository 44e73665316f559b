import { examplePortfolio } from '../../example-portfolio.ts'
import { bySchool, listPortfolio, type PortfolioRow } from '../../portfolio.ts'
import { defineRule } from '../../rule.ts'

const open = 'starts: 2026-11-02\nends: 2026-12-11'
const many = (count: number, cycle = open) => Array<string>(count).fill(cycle)
const sameTeam = () => 'team: [grade 8 teacher, literacy coach]\n'

export const tooMany = defineRule({
  id: 'portfolio/too-many',
  severity: 'info',
  summary: 'A school has many prototypes under way, or the same people carry many open cycles.',
  why: 'In districts that CRPE studied, teachers tried many things at once and wore out (CRPE 2018). Few tests that are finished teach more than many that are not.',
  messages: {
    prototypes: ({ count, most }: { count: number; most: number }) =>
      `${count} prototypes are under way here, more than ${most}. A lot at once. What can wait until one of them is decided?`,
    cycles: ({ cycles, each }: { cycles: number; each: string }) =>
      `${cycles} cycles are open here, and their teams share roles: about ${each} for each. A lot at once. What can wait?`,
  },
  examples: {
    passes: [
      examplePortfolio(many(2), sameTeam),
      examplePortfolio(many(3), (index) => `team: [grade ${index + 6} teacher]\n`),
      examplePortfolio(many(6, 'decision: abandon\nresultsOn: 2026-10-02')),
    ],
    fails: [examplePortfolio(many(3), sameTeam), examplePortfolio(many(6))],
  },
  *check({ graph, zone, today }) {
    const { prototypesPerSchool, openCyclesPerTeacher } = zone.thresholds
    for (const [school, rows] of bySchool(listPortfolio(graph, today))) {
      const underWay = rows.filter((row) => row.underWay).length
      if (underWay > prototypesPerSchool) {
        const values = { count: underWay, most: prototypesPerSchool }
        yield { entry: school, message: 'prototypes', values }
        continue
      }
      const { cycles, each } = loadOf(rows)
      if (each > openCyclesPerTeacher)
        yield {
          entry: school,
          message: 'cycles',
          values: { cycles, each: String(Math.round(each * 10) / 10) },
        }
    }
  },
})

/** Open cycles of teams that name their roles, and how many that makes for one role on average. */
function loadOf(rows: readonly PortfolioRow[]): { cycles: number; each: number } {
  const told = rows.filter(({ prototype, open }) => open.length > 0 && (prototype.data.team ?? []).length > 0)
  const parts = told.flatMap(({ prototype, open }) =>
    (prototype.data.team ?? []).flatMap((role) => Array<string>(open.length).fill(role.toLowerCase())),
  )
  const cycles = told.reduce((sum, { open }) => sum + open.length, 0)
  return { cycles, each: parts.length === 0 ? 0 : parts.length / new Set(parts).size }
}
