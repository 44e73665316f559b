import { judgeCommand } from '../src/node/judging/judge-command.ts'
import { runMain } from '../src/node/usage-error.ts'

await runMain(() => judgeCommand(process.argv.slice(2)))
