import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runMain, UsageError } from '../src/node/usage-error.ts'
import { zonePaths } from '../src/node/zone-paths.ts'
import { rehearseJudging } from './rehearse/judging/rehearse-judging.ts'
import { startRehearsal } from './rehearse/rehearsal.ts'
import { writeDescription } from './rehearse/write-description.ts'

const help = `npm run rehearse [-- --port 4400]
Plays the whole journey of a write-up on this machine, with no account and no network: a copy of content/, the
site with its form page, a stand-in for GitHub with made-up people, and the review. Nothing leaves this machine
and content/ stays as it is. Ctrl+C ends it and takes everything away again.
npm run rehearse -- write-description
Renews scripts/rehearse/github-openapi.json, the part of GitHub's own description that the stand-in keeps to.
npm run rehearse -- judging 2026-small-changes [--said ballots.yaml] [--words "words of chance"]
Makes the records of an invented competition anew, from keys to results, from what its judges said the last time or
say in a file. Do so when a format changes; no key, link or name is kept.`

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4400' },
      said: { type: 'string' },
      words: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const [what, ...others] = positionals
  if (what === 'write-description' && others.length === 0) {
    console.log(await writeDescription('scripts/rehearse/github-openapi.json'))
    return 0
  }
  const [competition, ...more] = others
  if (what === 'judging' && competition !== undefined && more.length === 0) {
    const said = values.said === undefined ? undefined : readFileSync(values.said, 'utf8')
    const { content } = zonePaths()
    const written = await rehearseJudging({
      content,
      competition,
      said,
      words: values.words,
      say: (line) => console.log(line),
    })
    console.log(`Wrote ${written.join(', ')} of competitions/${competition}.`)
    return 0
  }
  if (what !== undefined) throw new UsageError(`“${positionals.join(' ')}” is not known.\n${help}`)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port ${values.port} is not a port: a number such as 4400.`)

  const end = new Promise<void>((resolve) => {
    // Not once: the commands that run below send it a second time, and we still have to clear up.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
  console.log('The site is being built ...')
  const rehearsal = await startRehearsal({ port, say: (sentence) => console.log(sentence) })
  await Promise.race([rehearsal.settled(), end])
  console.log(`
Write and send      ${rehearsal.siteAddress}submit/
Pull requests       ${rehearsal.standIn.address}/
Sign in as ${Object.values(rehearsal.standIn.people)
    .filter(({ kind }) => kind === 'User')
    .map(({ name }) => name)
    .join(', ')} in the window that opens. Ctrl+C ends the rehearsal.
`)
  await end
  await rehearsal.close()
  return 0
})
