import type { Entry } from '../content/entry.ts'

/** Entries about one rule, in the order of their files: the same code, or the same words. */
export function groupByRequirement(all: readonly Entry<'flexibility'>[]): Entry<'flexibility'>[][] {
  const groups = new Set<Entry<'flexibility'>[]>()
  const byName = new Map<string, Entry<'flexibility'>[]>()
  for (const entry of all) {
    const { code, title } = entry.data.requirement
    const names = [code, title].flatMap((name) => (name ? [plain(name)] : []))
    const known = names.map((name) => byName.get(name)).find((group) => group !== undefined)
    const group = known ?? []
    group.push(entry)
    groups.add(group)
    for (const name of names) byName.set(name, group)
  }
  return [...groups]
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
