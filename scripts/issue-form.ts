import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { issueFormCommand } from '../src/node/issue-form-command.ts'
import { runMain } from '../src/node/usage-error.ts'

const help = `npm run issue-form -- write       writes the forms and the list of owners below .github/ from the schema and zone.yaml
A form that somebody filled in on GitHub becomes a pull request in these steps, as .github/workflows/write-up-form.yml
takes them. Only "fetch", "tell" and "open" speak with GitHub, and only the last two write there.
  fetch --issue N --out FILE                  the text of the issue, as data
  read --from FILE --out FILE                 a page made of it, and what the check says
  tell --issue N --from FILE                  one answer below the form
  open --issue N --from FILE --member LOGIN   the pull request, once a member accepted
GITHUB_TOKEN has the token, GITHUB_REPOSITORY the name (owner/name; else as in zone.yaml).`

await runMain(async () => {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { issue: text, from: text, out: text, member: text, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  return issueFormCommand({
    words: positionals,
    ...values,
    read: (path) => readFileSync(path, 'utf8'),
    write: (path, content) => {
      mkdirSync(dirname(path), { recursive: true })
      // What GitHub keeps of a step may hold more than ours.
      if (path === process.env.GITHUB_OUTPUT) appendFileSync(path, content)
      else writeFileSync(path, content)
    },
    say: (line) => console.log(line),
  })
})
