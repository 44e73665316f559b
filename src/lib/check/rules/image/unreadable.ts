import { defineReadingRule } from '../../rule.ts'

export const unreadable = defineReadingRule({
  id: 'image/unreadable',
  severity: 'stop',
  summary: 'A picture file cannot be shown: it is of another kind, too large, or not there.',
  why: 'Some phones save pictures in a form that browsers do not show (HEIC), and a picture of many megabytes does not load on a phone with a weak signal.',
  messages: {
    heic: () =>
      'This picture is in the HEIC form, which most browsers do not show, whatever its name ends with. Save it as .jpg (on a phone: take a screenshot of it) and add that.',
    pointer: () =>
      'This file is only a note that says where the picture is kept (Git LFS). Add the picture itself.',
    other: ({ ending }: { ending: string }) =>
      `What is in this file is not a picture of the kind its name says (${ending}). Open it and save it as .png, .jpg or .webp again.`,
    large: ({ size }: { size: number }) =>
      `This picture has ${size} MB; the most is 8. Make it smaller: 1,600 dots wide is enough for a page.`,
    dots: ({ dots }: { dots: number }) =>
      `This picture has ${dots} million dots; the most is 40. Make it smaller: 1,600 dots wide is enough for a page.`,
  },
  examples: {
    passes: [{ 'lessons/costs.mdx': '---\ntitle: Costs\nclaim: Ask first.\n---\n' }],
    fails: [
      {
        'lessons/receipt.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:0a1b\nsize 48211\n',
      },
      { 'lessons/receipt.jpg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n' },
    ],
  },
})
