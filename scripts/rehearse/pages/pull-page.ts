import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { may, type Hub } from '../hub.ts'
import { filesOfPull, listPulls, type PullIssue } from '../pull-requests.ts'
import { escapeHtml, frame } from './frame.ts'

/** A pull request to look at: what was said about it, its checks, what it changes, and a button to merge it. */
export function pullPage(hub: Hub, issue: PullIssue): string {
  const { pull, repository, author } = issue
  const state = pull.mergedAt ? 'merged' : !issue.open ? 'closed' : pull.draft ? 'draft' : 'open'
  const checks = hub.checkRuns.filter(({ given }) => given.head_sha === pull.headSha)
  const newest = [...new Map(checks.map((each) => [each.given.name, each])).values()]
  const canMerge = hub.people.filter(
    (each) => each.kind === 'User' && may(each, repository, ['contents'], 'write'),
  )
  const said = [
    { id: `issue-${issue.id}`, author, body: issue.body },
    ...issue.comments.map((each) => ({ ...each, id: `issuecomment-${each.id}` })),
    ...pull.reviews.map((each) => ({ ...each, id: `pullrequestreview-${each.id}` })),
    ...pull.reviewComments.map((each) => ({
      ...each,
      id: `discussion_r${each.id}`,
      at: `${each.path}, ${each.line}`,
    })),
  ].filter(({ body }) => body !== '')
  return frame(
    issue.title,
    `<h1>${escapeHtml(issue.title)} <span class="quiet">#${issue.number}</span></h1>
<p id="state"><strong>${state}</strong> · ${escapeHtml(author.name)} · ${escapeHtml(pull.headRepository.owner)}:${escapeHtml(pull.headBranch)}</p>
${issue.labels.length > 0 ? `<p id="labels">${issue.labels.map(escapeHtml).join(' · ')}</p>` : ''}
${said.map((each) => remark(each)).join('\n')}
<h2>Checks</h2>
<ul id="checks">${newest.map(({ given }) => `<li>${escapeHtml(`${given.name}: ${given.conclusion ?? given.status}`)}</li>`).join('')}</ul>
<h2>Files</h2>
<ul>${filesOfPull(issue)
      .map(
        (file) =>
          `<li>${escapeHtml(file.path)} <span class="quiet">${file.status}, +${file.additions} -${file.deletions}</span></li>`,
      )
      .join('')}</ul>
${state === 'open' ? canMerge.map(mergeButton).join('\n') : ''}`,
  )
}

/** The pull requests of a repository, the newest first. */
export function pullsPage(hub: Hub): string {
  const [repository] = hub.repositories
  const pulls = repository ? listPulls(hub, repository) : []
  const lines = pulls.map((each) => {
    const address = `/${repository?.owner}/${repository?.name}/pull/${each.number}`
    return `<li><a href="${escapeHtml(address)}">${escapeHtml(each.title)}</a> ${each.open ? '' : '(closed)'}</li>`
  })
  const none = '<p>No pull request yet. <span lang="es">Todavía no hay propuestas.</span></p>'
  return frame(
    'Pull requests',
    `<h1>Pull requests</h1>${lines.length > 0 ? `<ul>${lines.join('')}</ul>` : none}`,
  )
}

const remark = ({
  id,
  author,
  body,
  at,
}: {
  id: string
  author: { name: string }
  body: string
  at?: string
}) =>
  `<article id="${id}"><p class="quiet">${escapeHtml(author.name)}${at ? ` · ${escapeHtml(at)}` : ''}</p>${asHtml(body)}</article>`

const mergeButton = ({ name, token }: { name: string; token: string }) =>
  `<form method="post"><input type="hidden" name="as" value="${escapeHtml(token)}"><button>Merge as ${escapeHtml(name)}</button></form>`

const markdown = unified().use(remarkParse).use(remarkGfm)

function asHtml(text: string): string {
  const tree = toHast(markdown.parse(text), { allowDangerousHtml: true })
  return toHtml(keepSafe(tree), { allowDangerousHtml: true })
}

const harmless = /^(\s*<\/?(details|summary|br|sub|sup|kbd|strong|em|b|i|p)( open)?\s*\/?>\s*)+$/

/** GitHub shows a few tags and hides comments. Every other tag is shown as it was typed. */
function keepSafe(node: Nodes): Nodes {
  if (node.type === 'raw') {
    const value = node.value.replace(/<!--[\s\S]*?-->/g, '')
    const parts = value.split(/(<[^>]*>)/).map((part) => (harmless.test(part) ? part : escapeHtml(part)))
    return { type: 'raw', value: parts.join('') }
  }
  return 'children' in node
    ? ({ ...node, children: node.children.map((each) => keepSafe(each as Nodes)) } as Nodes)
    : node
}
