/** A command was typed wrongly. Shown as one message without a stack; exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Runs a command's main function and turns what it throws into a message and an exit code. */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (error instanceof UsageError || isArgumentError(error)) {
      console.error((error as Error).message)
      process.exitCode = 2
      return
    }
    console.error(
      'Zonebook stopped with an error of its own. This is not your fault: please report it with these lines.',
    )
    console.error(error)
    process.exitCode = 3
  }
}

const isArgumentError = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
