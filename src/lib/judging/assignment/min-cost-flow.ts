/** A one-way road for whole units. */
export interface Road {
  from: number
  to: number
  capacity: number
  /** Cost of each unit, 0 or more. */
  cost: number
}

export interface Flow {
  /** Units on each road, in the order given. */
  units: number[]
  /** Units that came through; fewer than asked when there is no more room. */
  amount: number
  /** Places that could still be reached from the source when the last unit was through. */
  reached: boolean[]
}

/**
 * The cheapest way to send `amount` units from source to sink, by successive shortest paths with potentials
 * (Ahuja, Magnanti and Orlin 1993, Network Flows, 9.7). Whole capacities give whole units.
 */
export function minCostFlow(
  places: number,
  roads: readonly Road[],
  source: number,
  sink: number,
  amount: number,
): Flow {
  // Every road has its way back, as the odd number after it.
  const to = roads.flatMap((road) => [road.to, road.from])
  const cost = roads.flatMap((road) => [road.cost, -road.cost])
  const room = roads.flatMap((road) => [road.capacity, 0])
  const leaving = Array.from({ length: places }, (): number[] => [])
  for (const [at, road] of roads.entries()) {
    leaving[road.from]!.push(2 * at)
    leaving[road.to]!.push(2 * at + 1)
  }
  const potentials = new Float64Array(places)
  let sent = 0
  let distances = new Float64Array(places)
  for (;;) {
    const found = shortestPaths(leaving, { to, cost, room }, potentials, source, sink)
    distances = found.distances
    if (sent === amount || distances[sink] === Infinity) break
    for (let place = 0; place < places; place += 1)
      potentials[place]! += Math.min(distances[place]!, distances[sink]!)
    let units = amount - sent
    for (let place = sink; place !== source; place = to[found.by[place]! ^ 1]!)
      units = Math.min(units, room[found.by[place]!]!)
    for (let place = sink; place !== source; place = to[found.by[place]! ^ 1]!) {
      room[found.by[place]!]! -= units
      room[found.by[place]! ^ 1]! += units
    }
    sent += units
  }
  return {
    units: roads.map((_, at) => room[2 * at + 1]!),
    amount: sent,
    reached: [...distances].map((distance) => distance < Infinity),
  }
}

interface Rest {
  to: readonly number[]
  cost: readonly number[]
  room: readonly number[]
}

/** Dijkstra over roads with room left, costs made 0 or more by the potentials. `by` is the road that led there. */
function shortestPaths(
  leaving: readonly (readonly number[])[],
  { to, cost, room }: Rest,
  potentials: Float64Array,
  source: number,
  sink: number,
): { distances: Float64Array<ArrayBuffer>; by: Int32Array } {
  const distances = new Float64Array(leaving.length).fill(Infinity)
  const by = new Int32Array(leaving.length).fill(-1)
  const settled = new Uint8Array(leaving.length)
  distances[source] = 0
  for (;;) {
    let next = -1
    for (let place = 0; place < settled.length; place += 1)
      if (!settled[place] && distances[place]! < (next < 0 ? Infinity : distances[next]!)) next = place
    // Places further away than the sink count as far as the sink.
    if (next < 0 || next === sink) return { distances, by }
    settled[next] = 1
    for (const road of leaving[next]!) {
      if (room[road] === 0) continue
      const there = to[road]!
      const distance = distances[next]! + cost[road]! + potentials[next]! - potentials[there]!
      if (distance < distances[there]!) {
        distances[there] = distance
        by[there] = road
      }
    }
  }
}
