import { afterJudging } from './after-judging.ts'
import { checkPage } from './check-page.ts'
import { choices } from './choices.ts'
import { frame } from './frame.ts'
import { handbook } from './handbook.ts'
import { home } from './home.ts'
import { judge } from './judge.ts'
import { kinds } from './kinds.ts'
import { leading } from './leading.ts'
import { levels } from './levels.ts'
import { lists } from './lists.ts'
import { predictions } from './predictions.ts'
import { oversight } from './oversight.ts'
import { portfolio } from './portfolio.ts'
import { proof } from './proof.ts'
import { records } from './records.ts'
import { reports } from './reports.ts'
import { results } from './results.ts'
import { search } from './search.ts'
import { statement } from './statement.ts'
import { submit } from './submit.ts'
import { tried } from './tried.ts'
import { waiting } from './waiting.ts'

/** English: the source of all words of the frame. One file a part of the site. */
export const en = {
  afterJudging,
  checkPage,
  choices,
  frame,
  handbook,
  home,
  judge,
  kinds,
  leading,
  levels,
  lists,
  predictions,
  oversight,
  portfolio,
  proof,
  records,
  reports,
  results,
  search,
  statement,
  submit,
  tried,
  waiting,
}
