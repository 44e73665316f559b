import type { AnyEntry } from '../content/entry.ts'
import type { KnowledgeGraph } from '../content/graph.ts'
import { ownerOf } from '../content/kinds.ts'

/** Fields that a rule asks for, or takes a list of measures from. */
const asksFor: Readonly<Record<string, readonly string[]>> = {
  'cycle/question-missing': ['question'],
  'cycle/prediction-missing': ['prediction'],
  'cycle/prediction-vague': ['prediction'],
  'cycle/no-because': ['prediction'],
  'cycle/compare-missing': ['predictionHeld'],
  'cycle/decision-missing': ['decision'],
  'cycle/decision-clash': ['decisionBecause', 'predictionHeld'],
  'cycle/no-measure': ['measures'],
  'cycle/no-baseline': ['measures'],
  'cycle/no-time': ['when'],
  'cycle/not-as-planned': ['asPlanned', 'whatChanged'],
  'cycle/surprise-empty': ['surprises'],
  'cycle/why-wrong': ['learned'],
  'cycle/stale': ['results', 'observations'],
  'chain/measure-switch': ['measures', 'results', 'prediction'],
  'chain/unanswered': ['change', 'next', 'decision'],
  'data/measure': ['measures'],
  'prototype/aim-incomplete': ['measures'],
  'prototype/align-add-on': ['buildsOn'],
  'prototype/align-blank': ['fitsWith', 'departsFrom'],
  'prototype/align-none': ['initiatives'],
  'prototype/lead-absent': ['siteLeader', 'siteLeaderPart'],
  'prototype/left-out': ['leftOut'],
  'prototype/no-balance': ['measures'],
  'prototype/no-coach': ['coach'],
  'prototype/no-student-voice': ['studentsSay'],
  'prototype/only-judgement': ['measures'],
  'prototype/only-more': ['stopDoing', 'doMore'],
  'prototype/rigor-blank': ['gradeLevelWork'],
  'prototype/no-problem': ['problem'],
  'prototype/no-why': ['because', 'change'],
  'problem/no-goal': ['goal'],
  'problem/one-voice': ['raisedBy', 'confirmedBy'],
  'goal/no-measure': ['howMuch', 'forWhom', 'byWhen'],
  'goal/no-picture': ['todaySoon', 'looksLike'],
  'goal/no-early-sign': ['earlySigns'],
  'goal/no-sponsor': ['owner'],
  'goal/no-support': ['track'],
  'case-study/claim': ['prototypes', 'sources'],
  'case-study/no-advice': ['advice'],
  'case-study/no-before': ['before'],
  'case-study/no-cost': ['cost', 'peopleAndTime'],
  'case-study/only-good': ['didNotWork'],
  'case-study/voices': ['voices'],
  'community/no-debrief': ['debrief'],
  'community/no-promise': ['promises'],
  'problem/no-size': ['howMany'],
  'problem/no-where': ['where'],
  'problem/no-who': ['who'],
  'lesson/no-evidence': ['evidence', 'sources'],
  'lesson/open-evidence': ['evidence'],
  'lesson/no-limits': ['mayNotWorkWhen', 'strategy'],
  'lesson/no-problem': ['problems'],
}

/**
 * True when reading already said something of a field that the rule asks for: what could not be read is not
 * missing. A cycle, note or entry also looks at the page it belongs to, whose measures it uses.
 */
export function isAlreadyReported(graph: KnowledgeGraph, entry: AnyEntry, rule: string): boolean {
  const fields = Object.hasOwn(asksFor, rule) ? asksFor[rule] : undefined
  if (!fields) return false
  const owner = ownerOf(entry.kind, entry.id)
  const above = owner && fields.includes('measures') ? graph.find(owner.kind, owner.id) : undefined
  return [entry, above].some((page) =>
    page?.issues.some(({ rule: said, field, values }) => {
      if (!said.startsWith('frontmatter/') || field?.length === 0) return false
      return (
        fields.includes(String(field?.[0])) ||
        (field?.length === 1 && fields.includes(String(values.nearest)))
      )
    }),
  )
}
