import type { Chance } from '../statistics/chance.ts'

/**
 * An order of reading for each judge, so that no entry is always read early or late, when judges are fresh or
 * tired. Starts from a shuffle and changes two places of a judge as long as the entries' mean places come nearer
 * to the middle.
 */
export function readingOrders(lists: readonly (readonly number[])[], chance: Chance): number[][] {
  const orders = lists.map((list) => chance.shuffle([...list].sort((a, b) => a - b)))
  const drift = driftOf(orders)
  for (let better = true; better;) {
    better = false
    for (const order of orders)
      for (let early = 0; early < order.length; early += 1)
        for (let late = early + 1; late < order.length; late += 1) {
          const [a, b] = [order[early]!, order[late]!]
          const step = (late - early) / order.length
          // (drift a + step)^2 + (drift b - step)^2 against the squares before.
          if (drift.get(a)! - drift.get(b)! + step > -1e-9) continue
          ;[order[early], order[late]] = [b, a]
          drift.set(a, drift.get(a)! + step)
          drift.set(b, drift.get(b)! - step)
          better = true
        }
  }
  return orders
}

/** Largest distance of an entry's mean place from the middle of its judges' orders, 0 to 0.5. */
export function positionImbalance(orders: readonly (readonly number[])[]): number {
  const counts = new Map<number, number>()
  for (const entry of orders.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  let most = 0
  for (const [entry, sum] of driftOf(orders)) most = Math.max(most, Math.abs(sum) / counts.get(entry)!)
  return most
}

/** For each entry the sum over its judges of (place - middle) / length. */
function driftOf(orders: readonly (readonly number[])[]): Map<number, number> {
  const drift = new Map<number, number>()
  for (const order of orders)
    for (const [at, entry] of order.entries())
      drift.set(entry, (drift.get(entry) ?? 0) + (at + 0.5) / order.length - 0.5)
  return drift
}
