/** What a dot may look like, so that colour is never the only difference. */
export const markShapes = ['circle', 'square', 'diamond', 'triangle', 'cross', 'bars'] as const
export type MarkShape = (typeof markShapes)[number]

/** Shapes of lines; the others are areas. */
export const isLineShape = (shape: MarkShape): boolean => shape === 'cross' || shape === 'bars'

/** Path of a shape around a point, about `2 * r` wide. */
export function markPath(shape: MarkShape, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `M${short(x + dx)} ${short(y + dy)}`
  const by = (dx: number, dy: number) => `l${short(dx)} ${short(dy)}`
  const round = `a${short(r)} ${short(r)} 0 1 0`
  const [half, tall] = [r * 0.9, r * 1.2]
  const side = half * 2
  const paths: Record<MarkShape, string> = {
    circle: `${at(-r, 0)}${round} ${short(2 * r)} 0${round} ${short(-2 * r)} 0z`,
    square: `${at(-half, -half)}${by(side, 0)}${by(0, side)}${by(-side, 0)}z`,
    diamond: `${at(0, -tall)}${by(tall, tall)}${by(-tall, tall)}${by(-tall, -tall)}z`,
    triangle: `${at(0, -tall)}${by(tall, side)}${by(-2 * tall, 0)}z`,
    cross: `${at(-half, -half)}${by(side, side)}${at(half, -half)}${by(-side, side)}`,
    bars: `${at(-half / 2, -half)}${by(0, side)}${at(half / 2, -half)}${by(0, side)}`,
  }
  return paths[shape]
}

const short = (value: number): number => Math.round(value * 10) / 10
