import type { Diagnostic } from '../lib/check/check.ts'
import type { WantedFix } from '../lib/check/verify-fixes.ts'
import { answerFix } from '../lib/content/picture-words.ts'
import type { Locale } from '../lib/i18n/locale.ts'
import { renderQuestion } from '../lib/report/fix-words.ts'
import { holdTexts, tryFixes, writeDraft, type Draft, type Fixed } from './apply-fixes.ts'
import type { CheckedZone } from './check-zone.ts'

/** What is asked about, and of whom. */
export interface AskOptions {
  /** The content folder, and its name before the paths in questions. */
  folder: string
  shownAs: string
  locale: Locale
  isChosen: (path: string) => boolean
  /** Shows a question and gives what was typed; undefined when the person is gone. */
  ask: (question: string) => Promise<string | undefined>
}

/**
 * Shows each fix that needs a human eye, with the line before and after, and writes those a person says yes to.
 * Like the safe ones, each is tried in memory first. An answer is written at once.
 */
export async function askFixes(checked: CheckedZone, options: AskOptions): Promise<Fixed> {
  const { folder, shownAs, locale, isChosen, ask } = options
  let zone = holdTexts(checked)
  let draft: Draft = { texts: new Map(), report: zone.report }
  const answered = new Set<string>()
  const refused: Diagnostic[] = []
  let mended = 0
  for (;;) {
    const item = draft.report.diagnostics.find(
      ({ fix, path, fingerprint }) => fix && !fix.safe && isChosen(path) && !answered.has(fingerprint),
    )
    if (!item?.fix) break
    answered.add(item.fingerprint)
    const text = draft.texts.get(item.path) ?? zone.content.textOf(item.path) ?? ''
    const typed = await ask(renderQuestion(item, { locale, folder: shownAs, text }))
    const answer = typed?.trim() ?? 'q'
    if (/^q$/i.test(answer)) break
    const wanted = fixOf(item, answer)
    if (!wanted) continue
    const tried = tryFixes(zone, draft, [wanted])
    refused.push(...tried.refused)
    if (tried.mended === 0) continue
    mended += 1
    writeDraft(zone, folder, tried.draft)
    // What was written is what the files say from now on.
    const written = tried.draft.texts
    const before = zone.content.textOf
    zone = {
      ...zone,
      content: { ...zone.content, textOf: (path) => written.get(path) ?? before(path) },
    }
    draft = tried.draft
  }
  return { mended, refused }
}

/** What an answer means: yes, or the words that were asked for. */
function fixOf(item: Diagnostic, answer: string): WantedFix | undefined {
  const { fix } = item
  if (!fix) return undefined
  if (fix.words) {
    const edits = answer === '' || /^n$/i.test(answer) ? [] : answerFix(fix, answer)
    return edits.length > 0 ? { item, edits } : undefined
  }
  return /^(y|yes|s|sí|si)$/i.test(answer) ? { item, edits: fix.edits } : undefined
}
