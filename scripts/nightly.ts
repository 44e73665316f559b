import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { nightlyCommand } from '../src/node/nightly-command.ts'
import { runMain } from '../src/node/usage-error.ts'

const help = `npm run nightly                          looks, and writes what waits into issues on GitHub
npm run nightly -- --dry-run             looks, and shows what it would write
npm run nightly -- look --out FILE       only looks
npm run nightly -- tell --from FILE      only writes what "look" found
Finds cycles that ended without results, promises whose day has passed, flexibilities that end, and links to other
sites that were gone on two days. One issue for each coach named under "review" in zone.yaml, and one for the zone.
  --no-links   asks no other site
An issue is known by who wrote it: with another token than that of the nightly workflow a second one is opened.
GITHUB_TOKEN has the token, GITHUB_REPOSITORY the name (owner/name; else as in zone.yaml). A dry run needs neither.`

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'no-links': { type: 'boolean', default: false },
      out: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  return nightlyCommand({
    part: positionals,
    ...values,
    read: (path) => readFileSync(path, 'utf8'),
    write: (path, text) => {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    },
    say: (text) => console.log(text),
  })
})
