import { RequestError } from 'octokit'
import type { GitHub } from './github-client.ts'

const mostTries = 3

/**
 * Creates something on GitHub, once. An answer such as 502 does not say whether it worked, so it is looked for before
 * it is created again. Gives what `find` found or `create` made; throws the last refusal.
 */
export async function createOnce<T>(
  { pause }: Pick<GitHub, 'pause'>,
  find: () => Promise<T | undefined>,
  create: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await create()
    } catch (error) {
      if (!mayHaveWorked(error) || tries === mostTries) throw error
    }
    await pause(tries * tries)
    const made = await find()
    if (made !== undefined) return made
  }
}

const mayHaveWorked = (error: unknown): boolean => error instanceof RequestError && error.status >= 500
