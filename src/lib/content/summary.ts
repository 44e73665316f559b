import type { AnyEntry } from './entry.ts'

/** The sentence that says best what an entry is; empty when it has none. */
export function summaryOf(entry: AnyEntry): string {
  if (!entry.complete) return ''
  return entry.data.plainWords ?? leadOf(entry) ?? entry.body.blocks[0]?.text ?? ''
}

function leadOf(entry: AnyEntry): string | undefined {
  switch (entry.kind) {
    case 'problem':
      return entry.data.statement
    case 'prototype':
      return entry.data.change
    case 'cycle':
      return entry.data.learned ?? entry.data.question ?? entry.data.change
    case 'lesson':
      return entry.data.claim
    case 'strategy':
      return entry.data.why
    case 'school':
      return entry.data.definition
    case 'case-study':
      return entry.data.after ?? entry.data.howItStarted
    case 'community':
      return entry.data.domain
    case 'note':
      return entry.data.question ?? entry.data.heard?.[0]
    case 'flexibility':
      return entry.data.inTheWay ?? entry.data.requirement.title
    case 'competition':
      return entry.data.purpose
    case 'message':
      return entry.data.know
    case 'session':
      return entry.data.need
    case 'tool-choice':
      return entry.data.forWhat
    case 'readiness':
      return entry.data.whyHere
    case 'guardrail':
      return entry.data.decision
    case 'term':
      return entry.data.meaning
    case 'source':
      return entry.data.citation
    default:
      return undefined
  }
}
