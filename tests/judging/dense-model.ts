import type { Review } from '../../src/lib/judging/statistics/panel-design.ts'

/** What generalized least squares says when nothing is made short. */
export interface DenseModel {
  /** By entry, in the order of ids. */
  adjusted: number[]
  /** (X'V^-1 X)^-1. */
  covariance: number[][]
  /** -2 times the restricted log-likelihood, the variance profiled out. */
  height: number
}

/** The severity model with the whole covariance of all reviews, V = I + ratio * (same judge). */
export function denseModel(reviews: readonly Review[], ratio: number): DenseModel {
  const entries = [...new Set(reviews.map(({ entry }) => entry))].sort()
  const v = reviews.map((a) => reviews.map((b) => Number(a === b) + ratio * Number(a.judge === b.judge)))
  const x = reviews.map(({ entry }) => entries.map((id) => Number(id === entry)))
  const y = reviews.map(({ score }) => [score])
  const inverse = invert(v)
  const xv = multiply(transpose(x), inverse.matrix)
  const cross = invert(multiply(xv, x))
  const effects = multiply(cross.matrix, multiply(xv, y))
  const fitted = multiply(x, effects)
  const residuals = y.map(([score], at) => [score! - fitted[at]![0]!])
  const rest = multiply(multiply(transpose(residuals), inverse.matrix), residuals)[0]![0]!
  const freedom = reviews.length - entries.length
  return {
    adjusted: effects.map(([effect]) => effect!),
    covariance: cross.matrix,
    height: freedom * Math.log(rest) - inverse.logDeterminant - cross.logDeterminant,
  }
}

type Rows = readonly (readonly number[])[]

const transpose = (rows: Rows): number[][] => rows[0]!.map((_, column) => rows.map((row) => row[column]!))

const multiply = (a: Rows, b: Rows): number[][] =>
  a.map((row) => b[0]!.map((_, column) => row.reduce((sum, value, at) => sum + value * b[at]![column]!, 0)))

/** The inverse, and the logarithm of its determinant. */
function invert(matrix: Rows): { matrix: number[][]; logDeterminant: number } {
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => Number(other === at))])
  let logDeterminant = 0
  for (const [at, own] of rows.entries()) {
    const pivot = own[at]!
    logDeterminant -= Math.log(pivot)
    for (let column = 0; column < own.length; column += 1) own[column]! /= pivot
    for (const other of rows) {
      const factor = other[at]!
      if (other !== own) for (const [column, value] of own.entries()) other[column]! -= factor * value
    }
  }
  return { matrix: rows.map((row) => row.slice(matrix.length)), logDeterminant }
}
