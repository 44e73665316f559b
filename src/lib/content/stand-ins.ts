/** Stand-ins of one UTF-16 unit from the private area for signs of MDX; `decode` refuses files that contain them. */
export const standIns: Readonly<Record<string, string>> = {
  '<': '\ue000',
  '{': '\ue001',
  i: '\ue002',
  e: '\ue003',
  ':': '\ue004',
  '@': '\ue005',
  '}': '\ue006',
}

/** Closes a line that ends in a hidden comment, so that its blanks make no line break. */
export const nothing = '\ue007'

const originals = Object.fromEntries(Object.entries(standIns).map(([char, mark]) => [mark, char]))

/** A text as it was typed, with the signs in place of their stand-ins. */
export const withoutStandIns = (text: string): string =>
  text.replace(/[\ue000-\ue007]/g, (mark) => originals[mark] ?? '')
