import type { Status } from '../lib/knowledge/status.ts'

/** Paths of the small marks beside a decision, on 16 by 16: check, loop, two arrows out, two bars, one bar, ring, dots. */
export const decisionIcons: Record<Status, string> = {
  adopt: 'M2 8.5l4 4 8-9',
  adapt: 'M13.5 8A5.5 5.5 0 1 1 11.6 3.8M12 1v3.5H8.5',
  expand: 'M9.5 6.5L14 2m0 5V2H9M6.5 9.5L2 14m0-5v5h5',
  pause: 'M5 3v10M11 3v10',
  abandon: 'M2.5 8h11',
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11z',
  planned: 'M2 8h2M7 8h2M12 8h2',
  untold: 'M2 8h2M7 8h2M12 8h2',
}

/** The kind of tag that gives a status its colour. */
export const tagKind = (status: Status): string =>
  status === 'open' ? 'active' : status === 'untold' ? 'planned' : status
