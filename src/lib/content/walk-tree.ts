import type { Nodes, Parents } from 'mdast'

/**
 * Looks at every node of a tree, parents before children, in the order of the text; what is below a node for
 * which `look` returns 'skip' is left out. A tree is walked seven times a file, and unist-util-visit, which can
 * do far more, took as long as a tenth of all reading.
 */
export function walkTree(
  node: Nodes,
  look: (node: Nodes, parent: Parents | undefined) => 'skip' | undefined | void,
  parent?: Parents,
): void {
  if (look(node, parent) === 'skip' || !('children' in node)) return
  for (const child of node.children) walkTree(child, look, node)
}
