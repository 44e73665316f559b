import { unreadableColors, type UnreadableColor } from '../../../knowledge/zone-colors.ts'
import { defineRule } from '../../rule.ts'

const zone = (...lines: string[]) => ({
  'zone.yaml': ['name: Riverbend', 'plainWords: What our schools try.', ...lines, ''].join('\n'),
})

type Seen = Pick<UnreadableColor, 'color' | 'ratio' | 'needed' | 'nearest'>

export const colors = defineRule({
  id: 'zone/colors',
  severity: 'stop',
  summary: 'A color of the district cannot be read well on the pages of the site.',
  why: 'About one in twelve men and many older readers see less contrast. Text needs 4.5 to 1 against what is behind it, rings and lines 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11), and the law asks it of districts. Until it is changed, the site uses the nearest color that can be read.',
  messages: {
    light: ({ color, ratio, needed, nearest }: Seen) =>
      `The color ${color} stands out too little on white pages: ${ratio} to 1, and it needs ${needed} to 1. The nearest color that can be read is "${nearest}".`,
    dark: ({ color, ratio, needed, nearest }: Seen) =>
      `The color ${color} stands out too little on dark pages: ${ratio} to 1, and it needs ${needed} to 1. The nearest color that can be read is "${nearest}". Or leave it out: then it is worked out from the light one.`,
    empty: () =>
      'No color was read here. Put each one in quotes, for example link: "#1a4480". Without quotes, # starts a note that is not read.',
  },
  examples: {
    passes: [
      zone('colors:', '  link: "#1a4480"', '  focus: "#005ea2"'),
      zone('colors: { link: "#7a1f5c" }', 'darkColors: { link: "#f0b8dc" }'),
    ],
    fails: [
      zone('colors:', '  link: "#ffcc00"'),
      zone('colors: { chart: "#d0d0d0" }'),
      zone('darkColors: { visited: "#4c3d69" }'),
      zone('colors:', '  link: #1a4480'),
    ],
  },
  *check({ graph: { zone } }) {
    const path = 'zone.yaml'
    for (const name of ['colors', 'darkColors'] as const)
      if (zone[name] && Object.values(zone[name]).every((color) => color === undefined))
        yield { path, field: [name], message: 'empty', values: undefined }

    for (const { theme, name, color, ratio, needed, nearest } of unreadableColors(zone)) {
      const field = [theme === 'light' ? 'colors' : 'darkColors', name]
      const swap = { from: color, to: `"${nearest}"`, asks: true } as const
      yield { path, field, swap, message: theme, values: { color, ratio, needed, nearest } }
    }
  },
})
