import type { CDPSession, Page } from 'playwright-core'

/** What Chromium tells a screen reader about one part of a page. */
interface Part {
  role: string
  name: string
  description: string
  states: string[]
}

const told = new Set(['level', 'expanded', 'checked', 'disabled', 'live'])
const silent = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker', 'LayoutTableRow'])

/** The accessibility tree of a page in the order it is read, one line a part, indented by depth. */
export async function readAloud(page: Page): Promise<string[]> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []
  const visit = (id: string, depth: number, spoken: string): void => {
    const node = byId.get(id)
    if (!node) return
    const part = partOf(node)
    const isShown =
      !node.ignored && !silent.has(part.role) && !(part.role === 'StaticText' && spoken.includes(part.name))
    if (isShown) lines.push('  '.repeat(depth) + sayPart(part))
    // A link or heading is read with its words, which are not read again.
    const said = isShown && part.role !== 'StaticText' && part.name ? part.name : spoken
    for (const child of node.childIds ?? []) visit(child, depth + (isShown ? 1 : 0), said)
  }
  const root = nodes.find(({ parentId }) => !parentId)
  if (root) visit(root.nodeId, 0, '')
  return lines
}

function partOf(node: {
  role?: { value?: unknown }
  name?: { value?: unknown }
  description?: { value?: unknown }
  properties?: { name: string; value: { value?: unknown } }[]
}): Part {
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '').trim()
  return {
    role: text(node.role),
    name: text(node.name),
    description: text(node.description),
    states: (node.properties ?? [])
      .filter(({ name }) => told.has(name))
      .map(({ name, value }) => `${name} ${String(value.value)}`),
  }
}

const sayPart = ({ role, name, description, states }: Part): string =>
  [role === 'StaticText' ? 'text' : role, name && `"${name}"`, description && `(${description})`, ...states]
    .filter(Boolean)
    .join(' ')
