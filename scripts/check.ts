import { answerAgain } from '../src/node/answer-again.ts'
import { runMain } from '../src/node/usage-error.ts'

// The check itself is loaded only when something has changed since it last said the same.
await runMain(() =>
  answerAgain(process.argv.slice(2), async (args) => {
    const { checkCommand } = await import('../src/node/check-command.ts')
    return checkCommand(args)
  }),
)
