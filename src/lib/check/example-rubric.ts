/** Text of a small `rubric.yaml` for the examples of rules, with one criterion for each weight. */
export const exampleRubric = (weights: readonly number[]): string => {
  const criteria = weights.map(
    (weight, index) =>
      `  - { id: criterion-${'abcdefgh'[index]}, name: Criterion ${index + 1}, weight: ${weight}, levels: [Nothing yet, "Some of it", All of it] }\n`,
  )
  return `scale: [Not yet, Partly, Fully]\ncriteria:\n${criteria.join('')}`
}
