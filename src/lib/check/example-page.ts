/** Text of a small page for the examples of rules: a lesson with only the fields it needs, and this body. */
export const examplePage = (body = ''): string =>
  `---\ntitle: Ask about costs first\nclaim: Ask what a tool costs before the first lesson with it.\n---\n\n${body}\n`
