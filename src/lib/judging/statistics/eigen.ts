/** `vectors[row][k]` is the k-th vector's value at `row`; values rise. */
export interface Eigen {
  values: number[]
  vectors: number[][]
}

const sweepLimit = 60

/**
 * Eigenvalues and vectors of a symmetric matrix by Jacobi's cyclic rotations (Golub and Van Loan, Matrix
 * Computations, 4th edition, 8.5). Made of sums, products, quotients and roots only, so that every engine gives
 * the same bits.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length
  const a = matrix.map((row) => Float64Array.from(row))
  // Transposed while it grows: row k is vector k.
  const v = a.map((_, row) => Float64Array.from({ length: size }, (_, column) => (row === column ? 1 : 0)))
  let scale = 0
  for (const row of a) for (const value of row) scale += value * value
  for (let sweep = 0; sweep < sweepLimit && offDiagonal(a) > 1e-32 * scale; sweep += 1)
    for (let p = 0; p < size - 1; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, p, q)
  const order = a.map((row, index) => ({ index, value: row[index]! }))
  order.sort((x, y) => x.value - y.value || x.index - y.index)
  return {
    values: order.map(({ value }) => value),
    vectors: a.map((_, row) => order.map(({ index }) => v[index]![row]!)),
  }
}

function offDiagonal(a: readonly Float64Array[]): number {
  let sum = 0
  for (let p = 0; p < a.length; p += 1) for (let q = 0; q < p; q += 1) sum += a[p]![q]! * a[p]![q]!
  return sum
}

/** Turns the p- and q-axis so that the value between them becomes 0. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): void {
  const rowP = a[p]!
  const rowQ = a[q]!
  const between = rowP[q]!
  if (between === 0) return
  const theta = (rowQ[q]! - rowP[p]!) / (2 * between)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of a) {
    const atP = row[p]!
    const atQ = row[q]!
    row[p] = c * atP - s * atQ
    row[q] = s * atP + c * atQ
  }
  turn(rowP, rowQ, c, s)
  turn(v[p]!, v[q]!, c, s)
  rowP[q] = 0
  rowQ[p] = 0
}

function turn(p: Float64Array, q: Float64Array, c: number, s: number): void {
  for (let at = 0; at < p.length; at += 1) {
    const atP = p[at]!
    const atQ = q[at]!
    p[at] = c * atP - s * atQ
    q[at] = s * atP + c * atQ
  }
}
