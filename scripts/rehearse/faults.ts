import type { OperationId } from './used-operations.ts'

/** Something that goes wrong on purpose, to see what comes of it. */
export interface Fault {
  /** The operation it happens to; any operation when left out. */
  operation?: OperationId | 'graphql'
  /** How many such requests go well before it. */
  after?: number
  /** How many requests it happens to; 1 unless told. */
  times?: number
  /** What is answered in place of the right answer. Without it the right answer is sent. */
  answer?: { status: number; headers?: Readonly<Record<string, string>>; body: unknown }
  /** Done before the answer is sent: a push that somebody makes at this very moment. */
  meanwhile?: () => void
}

type Answer = NonNullable<Fault['answer']>

/** Too many writes at once; GitHub says how many seconds to wait. */
export const secondaryRateLimit = (seconds = 1): Answer => ({
  status: 403,
  headers: { 'retry-after': `${seconds}` },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api',
  },
})

/** GitHub is down for a moment. */
export const badGateway: Answer = {
  status: 502,
  headers: { 'content-type': 'text/html' },
  body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
}

/** A comment on a line that is not part of the change. */
export const lineNotInDiff: Answer = {
  status: 422,
  body: {
    message: 'Unprocessable Entity',
    errors: ['Line could not be resolved'],
    documentation_url: 'https://docs.github.com/rest',
    status: '422',
  },
}

/** The fault that happens to this request, and one off its count. */
export function takeFault(faults: Required<Pick<Fault, 'after' | 'times'>>[], operation: string) {
  const found = (faults as (Fault & { after: number; times: number })[]).find(
    (each) => each.times > 0 && (each.operation === undefined || each.operation === operation),
  )
  if (!found) return undefined
  if (found.after > 0) {
    found.after -= 1
    return undefined
  }
  found.times -= 1
  return found
}
