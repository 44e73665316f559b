import { judgeKeys, secretPattern, type JudgeKeys } from '../../lib/judging/judge-keys.ts'
import { writeStatement } from '../../lib/judging/statement.ts'
import type { Words } from '../../lib/i18n/shape.ts'
import { byId, element, fill } from '../element.ts'
import { carryLink } from './carry-link.ts'
import { draftKey, openDraft } from './draft.ts'
import { fillForm, readForm } from './forms.ts'
import { offerShare, saveFile } from './hand-over.ts'

/** What the built page hands over. */
interface Given {
  competition: string
  /** Keys that check signatures, by judge. */
  judges: Record<string, string>
}

const page = byId<HTMLElement>('judge')
const form = byId<HTMLFormElement>('judge-statement')
const given = JSON.parse(page.dataset.given ?? '{}') as Given
const said = JSON.parse(page.dataset.said ?? '{}') as Words['statement'] & { wrongLink: string }

void start()
addEventListener('hashchange', () => {
  if (/[#&]k=/.test(location.hash)) location.reload()
})

async function start(): Promise<void> {
  const parts = new URLSearchParams(location.hash.slice(1))
  const judge = parts.get('j')
  const secret = parts.get('k')
  if (judge === null || secret === null) return
  const keys = secretPattern.test(secret) ? await judgeKeys(secret, given.competition) : undefined
  if (!keys || !Object.hasOwn(given.judges, judge) || given.judges[judge] !== keys.public.verifies)
    return tell('judge-notice', said.wrongLink)
  carryLink()
  const store = openDraft(draftKey(given.competition, 'statement', judge))
  const draft = await store.load()
  fillForm(form, draft.entered.statement ?? {})
  form.addEventListener('input', () => {
    draft.entered.statement = readForm(form)
    void store.save(draft)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    sign(judge, keys)
  })
  // Only now: what somebody entered earlier would be set back.
  page.dataset.judging = judge
  byId('judge-notice').hidden = true
}

function sign(judge: string, keys: JudgeKeys): void {
  const entered = readForm(form)
  if (entered.agree !== 'on') {
    tell('judge-done', said.first)
    return form.querySelector<HTMLElement>('input[name=agree]')?.focus()
  }
  const conflicts = Object.keys(entered).flatMap((name) => {
    const school = /^school:(.+)$/.exec(name)?.[1]
    return school === undefined ? [] : { school, because: entered[`because:${school}`]?.trim() ?? '' }
  })
  const open = conflicts.find(({ because }) => because === '')
  if (open) {
    tell('judge-done', said.why)
    return form.querySelector<HTMLElement>(`textarea[name="because:${open.school}"]`)?.focus()
  }
  try {
    const statement = writeStatement(
      {
        competition: given.competition,
        judge,
        declaredAt: new Date().toISOString(),
        conflicts,
        others: entered.others?.trim() ?? '',
      },
      keys,
    )
    const name = `statement-${given.competition}-${judge}.json`
    const file = new File([JSON.stringify(statement)], name, { type: 'application/json' })
    saveFile(file)
    tell('judge-done', fill(said.saved, { name }))
    offerShare(byId('judge-share'), file)
  } catch {
    tell('judge-done', said.failed)
  }
}

function tell(id: string, sentence: string): void {
  byId(id).replaceChildren(element('p', 'notice', sentence))
}
