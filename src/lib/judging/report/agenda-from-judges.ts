import { html, none, type Html } from './html.ts'
import type { JudgeWord } from './judge-words.ts'
import type { ReportFacts } from './report-facts.ts'
import type { Speech } from './report-speech.ts'

const order = ['note', 'away', 'recognised', 'maybe', 'again', 'late'] as const

/** What judges wrote to the chair alone, on paper a sheet of its own that others need not see. */
export function wordsToChair({ judgeWords }: Pick<ReportFacts, 'judgeWords'>, speech: Speech): Html[] {
  if (judgeWords.length === 0) return []
  const { title, about, said } = speech.words.agenda.wrote
  const groups = order.map((kind) => {
    const those = judgeWords.filter((word) => word.about === kind)
    if (those.length === 0) return none
    return html`<h3>${said[kind]}</h3>
      <ul>
        ${those.map((word) => html`<li>${whose(word)}${word.text === undefined ? none : speech.said(word.text)}</li>`)}
      </ul>`
  })
  return [
    html`<h2 class="own-sheet">${title}</h2>
      <p>${about}</p>
      ${groups}`,
  ]
}

const whose = ({ judge, entry }: JudgeWord) => (entry === undefined ? judge : `${judge}, ${entry}`)
