// Loaded before every command (node --import), so it is written for old Nodes too: one plain sentence
// instead of "Unknown file extension .ts".
import { existsSync, readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const wanted = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).engines.node.replace('>=', '')
const numbers = (version) => version.split('.').map(Number)
const [major, minor] = numbers(process.versions.node)
const [wantedMajor, wantedMinor] = numbers(wanted)

if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
  stop(
    `Zonebook needs Node ${wanted} or newer and this is ${process.versions.node}: ` +
      'install the LTS version from https://nodejs.org and type the command again.',
  )
}
if (!existsSync(new URL('node_modules', root))) {
  stop('The packages Zonebook is made of are not here yet: type npm ci and then the command again.')
}

// Keeps compiled code between runs: every command starts in half the time.
module.enableCompileCache?.(fileURLToPath(new URL('.cache/compile', root)))

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
