import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import type { MutantCoverage } from '@stryker-mutator/api/core'

/**
 * Keeps one mutant in so many, as the command was told, and the same ones as long as the sources are the same.
 * Stryker has no samples, but it ignores a mutant that only the loading of a file reaches: the others are made to
 * look like that. Gives a sentence with the numbers.
 */
export function keepSample(coverage: MutantCoverage): string {
  const oneIn = Number(process.env.ZONEBOOK_MUTATION_ONE_IN ?? 1)
  const mutants = idsOfMutants()
  const covered = new Set(Object.values(coverage.perTest).flatMap((counts) => Object.keys(counts)))
  const atLoadOnly = mutants.filter((id) => !covered.has(id) && id in coverage.static)
  const rest = mutants.filter((id) => covered.has(id) || !(id in coverage.static))
  const kept = rest.filter((id) => drawOf(id) < 1 / oneIn)
  const leftOut = new Set(rest).difference(new Set(kept))
  for (const counts of Object.values(coverage.perTest)) for (const id of leftOut) delete counts[id]
  for (const id of leftOut) coverage.static[id] = 1
  // Else Stryker starts a new process for each mutant that is also reached while files load.
  for (const id of kept) delete coverage.static[id]
  return (
    `${mutants.length} mutants: ${atLoadOnly.length} in what is read once while a file loads are not tried, ` +
    `${kept.length} of the other ${rest.length} are; ${rest.filter((id) => !covered.has(id)).length} no test reaches.`
  )
}

/** Stryker numbers the mutants and writes the numbers into its copy of the sources, which is the working folder. */
const idsOfMutants = () => [
  ...new Set(
    globSync('src/lib/{check,content}/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id = '']) => id),
    ),
  ),
]

/** A number from 0 up to 1 that is always the same for an id. */
const drawOf = (id: string) => createHash('sha1').update(id).digest().readUInt32BE() / 2 ** 32
