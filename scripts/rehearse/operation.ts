import type { Hub, Person, Repository } from './hub.ts'
import type { Shapes } from './shapes.ts'
import type { OperationId } from './used-operations.ts'

/** One request to the REST interface, already held against GitHub's description. */
export interface Call {
  hub: Hub
  person: Person
  /** The repository that the address names; the first one where it names none. */
  repository: Repository
  shapes: Shapes
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** As sent; GitHub's description has said that it has this form. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any
}

/** What an operation answers. */
export interface Answer {
  status: number
  /** Left out where GitHub answers with nothing. */
  body?: unknown
  /** A list that is sent in pages, and what is put round each page. */
  list?: readonly unknown[]
  wrap?: (page: readonly unknown[], total: number) => unknown
}

/** How an operation is answered. It throws a `Refusal` to say no. */
export type Operation = (call: Call) => Answer
/** Operations by GitHub’s names of them. */
export type Operations = Partial<Record<OperationId, Operation>>

/** Answers that it is done, with what was asked for. */
export const ok = (body: unknown): Answer => ({ status: 200, body })
/** Answers that something was made. */
export const created = (body: unknown): Answer => ({ status: 201, body })
/** Answers that it is done, without a word. */
export const noContent: Answer = { status: 204 }
/** Answers with a list, a page at a time. */
export const pages = (list: readonly unknown[], wrap?: Answer['wrap']): Answer => ({
  status: 200,
  list,
  ...(wrap ? { wrap } : {}),
})
