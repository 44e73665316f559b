import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { runMain, UsageError } from '../src/node/usage-error.ts'

const help = `npm run mutation -- [--one-in 10] [src/lib/check/rules/chain/gap.ts ...]
Breaks src/lib/check and src/lib/content in one small way at a time and sees whether a test notices.
What survives shows where no test looks. All tests have to pass before.
  --one-in  tries one mutant in so many, always the same ones: 10 when left out, which takes half an hour
            when the computer has nothing else to do; 1 takes hours. Of files that are named, all are tried.
Results: .cache/mutation/report.html and report.json. Settings: tests/mutation/stryker.config.js
`

await runMain(async () => {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { 'one-in': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const oneIn = values['one-in'] ?? (files.length > 0 ? '1' : '10')
  if (!/^[1-9]\d*$/.test(oneIn)) throw new UsageError(`--one-in takes a whole number, and ${oneIn} is none.`)
  const outside = files.find((file) => !/^src\/lib\/(check|content)\//.test(file))
  if (outside) throw new UsageError(`${outside} is not in src/lib/check or src/lib/content.`)
  const stryker = spawn(
    process.execPath,
    [
      'node_modules/@stryker-mutator/core/bin/stryker.js',
      'run',
      'tests/mutation/stryker.config.js',
      ...(files.length > 0 ? ['--mutate', files.join(',')] : []),
    ],
    { stdio: 'inherit', env: { ...process.env, ZONEBOOK_MUTATION_ONE_IN: oneIn } },
  )
  const [code] = await once(stryker, 'exit')
  return code ?? 1
})
