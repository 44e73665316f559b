/** That a judge reads an entry. */
export interface Pair {
  entry: string
  judge: string
}

/** What is to be assigned. The order of the lists makes no difference. */
export interface ReviewPlan {
  /** Decides among equally good plans; the same seed gives the same plan. Kept secret until the reveal. */
  seed: string
  /** Short id of the round, the beginning of every assignment's id. */
  round: string
  entries: readonly string[]
  judges: readonly { id: string; most?: number }[]
  /** How many judges read each entry; `all` for every judge who has no conflict. */
  reviewsPerEntry: number | 'all'
  /** Pairs that must never be. */
  conflicts: readonly Pair[]
  /** Whole numbers, 0 when left out: how badly a judge fits an entry (topic, language, preference). */
  costs?: readonly (Pair & { cost: number })[]
  /** Pairs that stand from an earlier plan of the same round, such as when a judge falls ill. */
  kept?: readonly Pair[]
  /** Past or invented entries that every judge scores first; they link the judges. */
  calibration?: readonly string[]
}

/** One review to be made. */
export interface Assignment extends Pair {
  /** Opaque: says neither who nor what. */
  id: string
  /** Place in the judge's order of reading, from 1. */
  position: number
}

/** A plan of who reads what, by judge and position. */
export interface AssignedPlan {
  assignments: Assignment[]
  /** Calibration entries of each judge, without those a conflict rules out. */
  calibration: { judge: string; entries: string[] }[]
  /** Sum of the costs of all pairs, and the least that any plan with these loads could have. */
  cost: number
  leastCost: number
  quality: PlanQuality
}

/** How good a plan is, for the chair to read. */
export interface PlanQuality {
  /** Fewest and most entries of a judge. */
  loads: readonly [number, number]
  /** Share of pairs of entries that some judge reads both of, 0 to 1. */
  pairCoverage: number
  /** Groups that no review links, calibration included; 1 is right. */
  panels: number
  /** How well reviews link the judges, calibration included: 1 when all read everything; see `linkStrength`. */
  link: number | undefined
  /**
   * Largest distance of an entry's mean place in its judges' orders from the middle, as a share of the order:
   * 0 when all are balanced, 0.5 when an entry is always read first or always last.
   */
  positionImbalance: number
}

/** Why there is no such plan. */
export type Impossible =
  | { reason: 'too-few-judges'; entry: string; needed: number; free: number; blocked: number }
  | { reason: 'too-little-room'; entries: string[]; needed: number; judges: string[]; room: number }
  | { reason: 'kept-conflict'; entry: string; judge: string }

/** Why there is no such plan, and what to do, in a sentence. */
export function tellImpossible(impossible: Impossible): string {
  switch (impossible.reason) {
    case 'too-few-judges': {
      const { entry, needed, free, blocked } = impossible
      const judges = free === 1 ? '1 judge is' : `${free} judges are`
      return `${entry} needs ${needed} reviews, but only ${judges} free to read it${blocked > 0 ? ` (${blocked} must step back)` : ''}. Ask one more judge who has no link to it: how many read an entry was fixed when the entries were frozen.`
    }
    case 'too-little-room': {
      const { entries, needed, judges, room } = impossible
      return `${entries.join(', ')} still need ${needed} reviews together, but the judges who may read them (${judges.join(', ') || 'nobody'}) have room for ${room}. Let these judges read more, or ask another judge who has no link to these entries.`
    }
    case 'kept-conflict':
      return `${impossible.judge} must step back from ${impossible.entry}, but the pair is kept from the earlier plan. Take it out of the kept pairs, and a new judge will be found.`
  }
}
