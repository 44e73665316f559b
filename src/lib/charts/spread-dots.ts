interface Place {
  x: number
  y: number
  r: number
}

/**
 * Moves dots of one place apart into rows around it, so that each can be seen. They stay within `room`, and
 * come closer together where that is too small for all.
 */
export function spreadDots(places: readonly Place[], room: { x: number; y: number }): Place[] {
  const moved = places.map((place) => ({ ...place }))
  const same = Map.groupBy(moved, ({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
  for (const group of same.values()) {
    if (group.length === 1) continue
    const columns = Math.ceil(Math.sqrt(group.length))
    const rows = Math.ceil(group.length / columns)
    const wide = Math.max(...group.map(({ r }) => r)) * 2 + 2
    const [stepX, stepY] = [Math.min(wide, room.x / columns), Math.min(wide, room.y / rows)]
    group.forEach((place, index) => {
      const row = Math.floor(index / columns)
      const inRow = Math.min(columns, group.length - row * columns)
      place.x += ((index % columns) - (inRow - 1) / 2) * stepX
      place.y += (row - (rows - 1) / 2) * stepY
    })
  }
  return moved
}
