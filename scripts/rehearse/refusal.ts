/** An answer that says no, with GitHub's status and words. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly status: number
  readonly errors: readonly unknown[] | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly unknown[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message)
    this.status = status
    this.errors = more.errors
    this.headers = more.headers ?? {}
  }
}

/** The answer when a thing is not there, or not for this person to see. */
export const notFound = () => new Refusal(404, 'Not Found')

/** The answer to a request that is well formed and cannot be done. */
export const unprocessable = (message: string, errors?: readonly unknown[]) =>
  new Refusal(422, message, errors ? { errors } : {})

/** GitHub takes no longer text than this. */
const longestText = 65_536

/** Refuses a text that GitHub would not store. */
export function mustBeShort(text: string | null | undefined) {
  const message = `body is too long (maximum is ${longestText} characters)`
  if ((text ?? '').length > longestText)
    throw unprocessable('Validation Failed', [
      { resource: 'IssueComment', code: 'custom', field: 'body', message },
    ])
}
