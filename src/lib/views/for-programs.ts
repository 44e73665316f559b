import { listFolder } from '../content/kinds.ts'
import { kinds } from '../content/schemas/index.ts'
import { sealedUntil } from '../content/sealed.ts'
import { competitionsWithResults, resultsPath } from './competition-results.ts'
import { feedAddress } from './feed.ts'
import type { PageContext } from './page-context.ts'

/** `llms.txt`: what the site is and where its lists and data are, for programs that read it for a person. */
export function writeLlmsText(context: PageContext): string {
  const { graph, words, today } = context
  const { zone } = graph
  const whole = (path: string) => new URL(path, zone.address).href
  const counts = Map.groupBy(
    graph.entries.filter((entry) => entry.complete && !sealedUntil(graph, entry, today)),
    ({ kind }) => kind,
  )
  const lists = kinds.flatMap((kind) => {
    const count = counts.get(kind)?.length ?? 0
    const address = whole(context.href(`/${listFolder[kind]}/`))
    return count > 0 && kind !== 'entry' ? [`- [${words.kinds.many[kind]}](${address}): ${count}`] : []
  })
  const results = competitionsWithResults(context).map(
    (each) => `- [${words.results.title(plain(each.title))}](${whole(context.href(resultsPath(each)))})`,
  )
  const say = words.frame.programs
  const feed = feedAddress(context, '/')
  return `# ${plain(zone.name)}

> ${plain(zone.plainWords)}

${say.about}
${zone.example ? `\n${say.example}\n` : ''}
## ${say.lists}

${[...lists, ...results].join('\n')}

## ${say.data}

- [entries.json](${whole(context.asset('/api/entries.json'))}): ${say.entries}
- [lesson-problem-map.json](${whole(context.asset('/api/lesson-problem-map.json'))}): ${say.map}
${feed ? `- [Atom](${whole(feed)}): ${say.feed}\n` : ''}
## ${say.reading}

- [${words.frame.handbook}](${whole(context.href('/handbook/'))})
- [${words.frame.privacy}](${whole(context.href('/privacy/'))})
`
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
