export { fingerprint } from '../content/fingerprint.ts'

/** Numbers keys that occur more than once, in their order: `a`, `a-2`, `a-3`. */
export function numberSame(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}-${count}`
  }
}
