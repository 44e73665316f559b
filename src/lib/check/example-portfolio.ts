import { exampleFile } from './example-file.ts'
import { examplePrototype } from './example-prototype.ts'
import type { Example } from './rule.ts'

/** A small zone with a school and one prototype for each line: the fields of its only cycle, in YAML, and more of its own. */
export function examplePortfolio(
  cycles: readonly string[],
  more: (index: number) => string = () => '',
  school: Readonly<Record<string, string>> = {},
): Example {
  const files = cycles.flatMap((cycle, index) => [
    [`prototypes/p-${index + 1}/index.mdx`, examplePrototype(more(index))] as const,
    ...(cycle ? [[`prototypes/p-${index + 1}/cycle-01.mdx`, `---\n${cycle}\n---\n`] as const] : []),
  ])
  return {
    'zone.yaml': 'name: Riverbend\nplainWords: What our schools try.\n',
    'schools/ada-lovelace-middle.mdx': exampleFile({ title: 'Ada Lovelace', level: 'middle', ...school }),
    ...Object.fromEntries(files),
  }
}
