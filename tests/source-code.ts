import { posix } from 'node:path'
import ts from 'typescript'

/** One import, re-export, dynamic import or imported type. */
export interface Import {
  /** Path in the repository for a relative import, else the package's name as written. */
  to: string
  line: number
  typesOnly: boolean
}

/** The code of a file: all of it, or what an Astro page or MDX file has between its markup. Keeps line numbers. */
export function parseCode(path: string, text: string): ts.SourceFile {
  let code = text
  if (path.endsWith('.astro')) {
    const parts = /^(---\n)([\s\S]*?)\n---|(<script(?:[^>]*[^/>])?>)([\s\S]*?)<\/script>/g
    code = ''
    for (const match of text.matchAll(parts)) {
      const start = match.index + (match[1] ?? match[3] ?? '').length
      const linesBefore = text.slice(0, start).split('\n').length - code.split('\n').length
      code += '\n'.repeat(Math.max(linesBefore, 0)) + ';' + (match[2] ?? match[4] ?? '')
    }
  } else if (path.endsWith('.mdx')) {
    code = text.replace(/^(?!import\s[^'"\n]*['"]).*$/gm, '')
  }
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS)
}

/** Everything a file imports, in its order. */
export function importsOf(path: string, code: ts.SourceFile): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typesOnly: boolean) => {
    if (!node || !ts.isStringLiteralLike(node)) return
    const name = node.text.replace(/\?.*$/, '')
    const to = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name
    found.push({ to, line: lineOf(code, node), typesOnly })
  }
  visit(code, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
  })
  return found
}

/** Uses of the clock, chance, the network or the process, as `line uses what`. */
export function findImpurities(code: ts.SourceFile): string[] {
  const calls = ['Date', 'Date.now', 'performance.now', 'Math.random', 'crypto.randomUUID', 'fetch']
  const found: string[] = []
  visit(code, (node) => {
    const isImpure =
      (ts.isCallExpression(node) && calls.includes(node.expression.getText().replace('globalThis.', ''))) ||
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isPropertyAccessExpression(node) && node.expression.getText() === 'process')
    if (isImpure) found.push(`${lineOf(code, node)} uses ${node.getText().split('\n')[0]}`)
  })
  return found
}

function visit(node: ts.Node, look: (node: ts.Node) => void) {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}

function lineOf(code: ts.SourceFile, node: ts.Node): number {
  return code.getLineAndCharacterOfPosition(node.getStart()).line + 1
}
