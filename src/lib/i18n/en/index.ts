import { choices } from './choices.ts'
import { frame } from './frame.ts'
import { handbook } from './handbook.ts'
import { home } from './home.ts'
import { kinds } from './kinds.ts'
import { lists } from './lists.ts'
import { records } from './records.ts'
import { search } from './search.ts'

/** English: the source of all words of the frame. One file a part of the site. */
export const en = { choices, frame, handbook, home, kinds, lists, records, search }
