import { readMarker, type Marker } from '../lib/review/markers.ts'
import { createOnce } from './create-once.ts'
import { isAnswer, type GitHub } from './github-client.ts'
import type { Writer } from './read-pull-facts.ts'

/** The one comment we mean to have. */
export interface WantedComment {
  number: number
  /** Starts with the marker. */
  text: string
  marker: Marker
  writer: Writer
  /** False brings a comment up to date that is there and never begins one. */
  mayBegin: boolean
}

/** What became of it. `older`: a later run has written already, so nothing was. */
export type Kept = 'created' | 'updated' | 'same' | 'none' | 'older'

interface OwnComment {
  id: number
  body: string
  marker: Marker
}

/**
 * Keeps exactly one comment of ours on a pull request. Ours is what carries the marker and was written by us: anybody
 * can type the marker. Of several the first stays and the others go.
 */
export async function keepComment(github: GitHub, wanted: WantedComment): Promise<Kept> {
  const known = await listOwn(github, wanted)
  if (known.some(({ marker }) => marker.run > wanted.marker.run)) return 'older'
  const [first] = known
  if (!first && !wanted.mayBegin) return 'none'
  if (!first) {
    const findMade = async () => (await listOwn(github, wanted))[0]?.id
    await createOnce(github, findMade, () => create(github, wanted))
  } else if (first.body !== wanted.text) await update(github, first.id, wanted.text)
  // Two runs can begin at the same moment, so it is looked at once more.
  const settled = await keepFirst(github, wanted, first ? known : await listOwn(github, wanted))
  return settled === 'older' ? 'older' : !first ? 'created' : first.body === wanted.text ? 'same' : 'updated'
}

async function keepFirst(
  github: GitHub,
  wanted: WantedComment,
  own: readonly OwnComment[],
): Promise<'kept' | 'older'> {
  const [first, ...later] = own
  const isOlder = own.some(({ marker }) => marker.run > wanted.marker.run)
  if (first && !isOlder && later.some(({ marker }) => marker.run === wanted.marker.run))
    await update(github, first.id, wanted.text)
  for (const { id, marker } of later) if (marker.run <= wanted.marker.run) await remove(github, id)
  return isOlder ? 'older' : 'kept'
}

async function listOwn(
  { octokit, owner, repo }: GitHub,
  { number, writer }: WantedComment,
): Promise<OwnComment[]> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...{ owner, repo, issue_number: number, per_page: 100 },
  })
  return all
    .flatMap(({ id, body, user }) => {
      const marker = body && user?.id === writer.id ? readMarker(body) : undefined
      return body && marker ? { id, body, marker } : []
    })
    .sort((a, b) => a.id - b.id)
}

async function create({ octokit, owner, repo }: GitHub, { number, text }: WantedComment): Promise<number> {
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: text })
  return data.id
}

async function update({ octokit, owner, repo }: GitHub, id: number, body: string): Promise<void> {
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body })
}

async function remove({ octokit, owner, repo }: GitHub, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id })
  } catch (error) {
    // Another run was faster.
    if (!isAnswer(error, 404, 410)) throw error
  }
}
