import { parseDocument, type Document } from 'yaml'
import { applyEdits, offsetBefore } from './apply-edits.ts'
import { moveIssue, type Edit, type Issue, type Span } from './issue.ts'
import { yamlIssues } from './yaml-issues.ts'

/** YAML whose slips with one exact answer were read past. */
export interface MendedYaml {
  /** The source with those slips mended. */
  text: string
  document: Document
  /** The slips, and what else keeps the text from being read; offsets are of the source. */
  issues: Issue[]
  /** False when something has no exact answer. */
  readable: boolean
  /** Moves places of the mended text to the source. */
  back: <T extends Span>(span: T) => T
}

/** Who mends as many slips as this in one file sees the rest next time. */
const slipsLimit = 20

/** Mends slips one by one: errors after the first are mostly echoes of it. Throws a RangeError for YAML that is nested too deeply. */
export function mendSlips(source: string): MendedYaml {
  const rounds: (readonly Edit[])[] = []
  const issues: Issue[] = []
  const back = <T extends Span>(span: T): T => {
    const move = (offset: number) => rounds.reduceRight((at, edits) => offsetBefore(edits, at), offset)
    return rounds.length === 0 ? span : { ...span, start: move(span.start), end: move(span.end) }
  }
  for (let text = source; ;) {
    const document = parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      logLevel: 'error',
      prettyErrors: false,
    })
    if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION'))
      throw new RangeError('YAML is nested too deeply.')
    const found = yamlIssues(document.errors, text, 0)
    const slip = found[0]
    if (!slip?.fix?.safe || rounds.length === slipsLimit) {
      issues.push(...found.map((issue) => moveIssue(issue, back)))
      return { text, document, issues, readable: document.errors.length === 0, back }
    }
    issues.push(moveIssue(slip, back))
    rounds.push(slip.fix.edits)
    text = applyEdits(text, slip.fix.edits)
  }
}
