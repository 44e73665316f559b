import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { brokenRule } from './diagnostic.ts'
import type { KeptFile, KeptFinding, KeptFindings } from './kept-findings.ts'
import type { CheckContext, Finding, Rule } from './rule.ts'
import { stampSurroundings } from './surroundings.ts'

/** Something a rule has to say. */
export interface Found {
  rule: Rule
  finding: Finding
}

/**
 * Runs rules on a graph, rule by rule in their order. Those that look at one page come first, and what they
 * saw is taken from `kept` when nothing around that page has changed. A rule that throws says so and stops no other.
 * With `about`, pages that are neither asked for nor next to one that is are passed over.
 */
export function* runRules(
  rules: readonly Rule[],
  context: CheckContext,
  kept: KeptFindings,
  about: (path: string) => boolean = () => true,
): Iterable<Found> {
  const alone = rules.filter((rule) => rule.checkEntry)
  const broken = new Map<Rule, Finding>()
  const stampOf = stampSurroundings(context.graph)
  const { graph } = context
  // What a rule sees on one page can be a finding about a page one link away.
  const isNear = (entry: AnyEntry) =>
    about(entry.path) ||
    graph.linksFrom(entry).some(({ to }) => about(to.path)) ||
    graph.linksTo(entry).some(({ from }) => about(from.path))
  for (const entry of [...graph.entries, ...graph.translations].filter(isNear)) {
    const file = kept.fileOf(entry.digest)
    const around = stampOf(entry)
    const found =
      file.found && file.around === around ? file.found : lookAt(entry, alone, context, file, around, broken)
    for (const rule of alone)
      for (const finding of found[rule.id] ?? []) yield { rule, finding: revive(finding, entry, graph) }
  }
  for (const [rule, finding] of broken) yield { rule, finding }
  for (const rule of rules) {
    try {
      for (const finding of rule.check(context)) yield { rule, finding }
    } catch (error) {
      yield { rule, finding: breakdown(rule, error) }
    }
  }
}

/** What rules see in one entry; kept with its file unless one of them broke. */
function lookAt(
  entry: AnyEntry,
  rules: readonly Rule[],
  context: CheckContext,
  file: KeptFile,
  around: string,
  broken: Map<Rule, Finding>,
): Record<string, KeptFinding[]> {
  const found: Record<string, KeptFinding[]> = {}
  let whole = true
  for (const rule of rules) {
    try {
      const list = [...(rule.checkEntry?.(entry, context) ?? [])].map((finding) => keep(finding, entry))
      if (list.length > 0) found[rule.id] = list
    } catch (error) {
      whole = false
      broken.set(rule, breakdown(rule, error))
    }
  }
  delete file.found
  if (whole) Object.assign(file, { found, around })
  return found
}

function keep({ entry, related, ...finding }: Finding, own: AnyEntry): KeptFinding {
  return {
    ...finding,
    ...(entry && entry !== own && { on: entry.path }),
    ...(related && {
      others: related.map(({ entry, field }) => ({ path: entry.path, ...(field && { field }) })),
    }),
  }
}

function revive({ on, others, ...finding }: KeptFinding, own: AnyEntry, graph: KnowledgeGraph): Finding {
  if (on === undefined && !others) return { ...finding, entry: own }
  const near = [
    own,
    ...graph.linksFrom(own).map(({ to }) => to),
    ...graph.linksTo(own).map(({ from }) => from),
  ]
  const at = (path: string) => near.find((entry) => entry.path === path) ?? own
  return {
    ...finding,
    entry: on === undefined ? own : at(on),
    ...(others && { related: others.map(({ path, ...place }) => ({ entry: at(path), ...place })) }),
  }
}

const breakdown = (rule: Rule, error: unknown): Finding => ({
  message: brokenRule,
  values: { rule: rule.id, words: error instanceof Error ? error.message : String(error) },
  path: 'zone.yaml',
  severity: 'stop',
})
