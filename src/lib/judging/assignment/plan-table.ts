import type { Chance } from '../statistics/chance.ts'
import { byCodeUnits, sortedIds } from '../statistics/moments.ts'
import { minCostFlow, type Flow, type Road } from './min-cost-flow.ts'
import type { ReaderTable } from './reader-table.ts'
import type { AssignedPlan, Impossible, Pair, ReviewPlan } from './review-plan.ts'

/**
 * A plan as numbers and as a flow. Ids stand in an order that chance gives, so that neither a name nor the order of a
 * list gets the better entries.
 */
export class PlanTable {
  readonly plan: ReviewPlan
  readonly entries: string[]
  readonly judges: string[]
  readonly demands: number[]
  readonly needed: number
  readonly rooms: number[]
  private readonly free: boolean[][]
  private readonly cost: number[][]
  private readonly kept: boolean[][]

  constructor(plan: ReviewPlan, chance: Chance) {
    this.plan = plan
    this.entries = chance.shuffle(sortedIds(plan.entries))
    this.judges = chance.shuffle(sortedIds(plan.judges.map(({ id }) => id)))
    this.free = this.marks(plan.conflicts).map((row) => row.map((blocked) => !blocked))
    this.kept = this.marks(plan.kept ?? [])
    this.cost = this.entries.map(() => this.judges.map(() => 0))
    this.each(plan.costs ?? [], (entry, judge, { cost }) => (this.cost[entry]![judge] = cost))
    const count = (row: readonly boolean[]) => row.filter(Boolean).length
    this.demands = this.entries.map((_, at) => {
      const reviews = plan.reviewsPerEntry === 'all' ? count(this.free[at]!) : plan.reviewsPerEntry
      return Math.max(0, reviews - count(this.kept[at]!))
    })
    this.needed = this.demands.reduce((sum, demand) => sum + demand, 0)
    const limits = new Map(plan.judges.map(({ id, most }) => [id, most ?? Infinity]))
    this.rooms = this.judges.map((judge, at) => Math.max(0, limits.get(judge)! - this.load(at)))
  }

  keptConflicts(): Impossible[] {
    return (this.plan.kept ?? [])
      .filter((pair) =>
        this.plan.conflicts.some(({ entry, judge }) => entry === pair.entry && judge === pair.judge),
      )
      .map(({ entry, judge }) => ({ reason: 'kept-conflict', entry, judge }))
  }

  tooFewJudges(): Impossible[] {
    const found = this.entries.flatMap((entry, at): Extract<Impossible, { reason: 'too-few-judges' }>[] => {
      const free = this.judges.filter((_, judge) => this.isOpen(at, judge)).length
      const blocked = this.free[at]!.filter((isFree) => !isFree).length
      const needed = this.demands[at]!
      return free < needed ? [{ reason: 'too-few-judges', entry, needed, free, blocked }] : []
    })
    return found.sort((a, b) => byCodeUnits(a.entry, b.entry))
  }

  /** The flow from a source through entries and judges to a sink: places 0, entries, judges, last. */
  solve(): Flow {
    return minCostFlow(this.sink + 1, this.roads(), 0, this.sink, this.needed)
  }

  tooLittleRoom({ reached }: Flow): Impossible {
    const entries = this.entries.filter((_, at) => reached[1 + at])
    const judges = this.judges.filter((_, at) => reached[1 + this.entries.length + at])
    const sumOver = (values: readonly number[], offset: number) =>
      values.reduce((sum, value, at) => sum + (reached[offset + at] ? value : 0), 0)
    return {
      reason: 'too-little-room',
      entries: entries.sort(byCodeUnits),
      needed: sumOver(this.demands, 1),
      judges: judges.sort(byCodeUnits),
      room: sumOver(this.rooms, 1 + this.entries.length),
    }
  }

  read({ units }: Flow): ReaderTable {
    const readers = this.kept.map((row) => new Set(row.flatMap((isKept, judge) => (isKept ? judge : []))))
    for (const [at, { from, to }] of this.roads().entries())
      if (units[at]! > 0 && from > 0 && to < this.sink) readers[from - 1]!.add(to - 1 - this.entries.length)
    const lists = this.judges.map(
      (_, judge) => new Set(this.entries.flatMap((_, entry) => (readers[entry]!.has(judge) ? entry : []))),
    )
    return { readers, lists, free: this.free, cost: this.cost, kept: this.kept }
  }

  calibration(): AssignedPlan['calibration'] {
    const isBlocked = (entry: string, judge: string) =>
      this.plan.conflicts.some((pair) => pair.entry === entry && pair.judge === judge)
    return sortedIds(this.judges).map((judge) => ({
      judge,
      entries: sortedIds(this.plan.calibration ?? []).filter((entry) => !isBlocked(entry, judge)),
    }))
  }

  private get sink(): number {
    return 1 + this.entries.length + this.judges.length
  }

  private roads(): Road[] {
    const judgeAt = (judge: number) => 1 + this.entries.length + judge
    const lowest = Math.min(0, ...this.cost.flat())
    // Dearer than all costs together, so that no fit is worth an uneven load.
    const step = 1 + this.needed * (Math.max(0, ...this.cost.flat()) - lowest)
    return [
      ...this.demands.map((capacity, entry) => ({ from: 0, to: 1 + entry, capacity, cost: 0 })),
      ...this.entries.flatMap((_, entry) =>
        this.judges.flatMap((_, judge) =>
          this.isOpen(entry, judge)
            ? { from: 1 + entry, to: judgeAt(judge), capacity: 1, cost: this.cost[entry]![judge]! - lowest }
            : [],
        ),
      ),
      // Each further entry of a judge costs more than the one before.
      ...this.judges.flatMap((_, judge) =>
        Array.from({ length: Math.min(this.rooms[judge]!, this.entries.length) }, (_, more) => ({
          from: judgeAt(judge),
          to: this.sink,
          capacity: 1,
          cost: step * (2 * (this.load(judge) + more) + 1),
        })),
      ),
    ]
  }

  private isOpen(entry: number, judge: number): boolean {
    return this.free[entry]![judge]! && !this.kept[entry]![judge]
  }

  private load(judge: number): number {
    return this.kept.filter((row) => row[judge]).length
  }

  private marks(pairs: readonly Pair[]): boolean[][] {
    const marks = this.entries.map(() => this.judges.map(() => false))
    this.each(pairs, (entry, judge) => (marks[entry]![judge] = true))
    return marks
  }

  /** Pairs of entries and judges that are in the plan. */
  private each<P extends Pair>(pairs: readonly P[], mark: (entry: number, judge: number, pair: P) => void) {
    const entryAt = new Map(this.entries.map((id, at) => [id, at]))
    const judgeAt = new Map(this.judges.map((id, at) => [id, at]))
    for (const pair of pairs) {
      const entry = entryAt.get(pair.entry)
      const judge = judgeAt.get(pair.judge)
      if (entry !== undefined && judge !== undefined) mark(entry, judge, pair)
    }
  }
}
