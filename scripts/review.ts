import { reviewCommand } from '../src/node/review-command.ts'
import { runMain } from '../src/node/usage-error.ts'

await runMain(() => reviewCommand(process.argv.slice(2)))
