/** What is known of a pull request from GitHub itself, at the moment of writing. */
export interface PullFacts {
  number: number
  /** The commit at its tip. */
  head: string
  /** Login of the writer. */
  author: string
  /** True for somebody who has not sent anything here before. */
  isFirst: boolean
  isDraft: boolean
  /** True when it comes from a copy of the repository. */
  isFork: boolean
  /** Address of the repository that holds the branch, for example https://github.com/maria/zone; undefined when it is gone. */
  headAddress: string | undefined
  branch: string
  labels: readonly string[]
  /** Logins and `org/team` of those who were asked or have answered. */
  reviewers: readonly string[]
  /** Keys of findings whose fix was suggested before. */
  suggested: readonly string[]
  /** Address at which the pages can be seen before they are published. */
  preview: string | undefined
}
