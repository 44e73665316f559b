/** Text of a small prototype file for the examples of rules: the fields it needs, and some more lines of YAML. */
export const examplePrototype = (more = ''): string => `---
title: Margin codes
change: Write short codes in the margin instead of comments.
schools: [ada-lovelace-middle]
consent: no student work or images
${more}---
`
