type TextOf = (path: string) => string | undefined

/**
 * Texts as the lines of a report may quote them. What a build server prints can often be read by anybody, so there
 * nothing is quoted: the report still says file, line and column.
 */
export const textForLog = (textOf: TextOf, env: NodeJS.ProcessEnv = process.env): TextOf =>
  env.CI ? () => undefined : textOf
