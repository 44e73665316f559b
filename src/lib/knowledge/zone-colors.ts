import type { Zone } from '../content/schemas/index.ts'
import { contrast, nearestReadable } from './contrast.ts'

export const colorNames = ['link', 'visited', 'focus', 'chart'] as const
export type ColorName = (typeof colorNames)[number]
export type Theme = 'light' | 'dark'

/**
 * What the four colors of a zone stand on: pages, boxes, and for links the mark of found words. The same values as in
 * `src/styles/tokens.css`.
 */
export const grounds = {
  light: { page: '#ffffff', box: '#f7f9fa', mark: '#fee685' },
  dark: { page: '#1c1d1f', box: '#2d2e2f', mark: '#5c4809' },
} as const

/** The color of links on white pages: the zone's own, else ours. */
export const linkColor = (zone: Zone): string => zoneColors(zone).light.link ?? '#1a4480'

/** Text needs 4.5 to 1 (WCAG 2.2, 1.4.3), rings and lines 3 to 1 (1.4.11). */
const needs: Record<ColorName, number> = { link: 4.5, visited: 4.5, focus: 3, chart: 3 }

/** A color that readers could not see well, with the nearest one that they can. */
export interface UnreadableColor {
  theme: Theme
  name: ColorName
  color: string
  /** The lowest contrast it reaches, cut to one decimal, and what it needs. */
  ratio: number
  needed: number
  nearest: string
}

/** The colors of a zone that do not stand out from what is behind them. */
export function unreadableColors(zone: Zone): UnreadableColor[] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    colorNames.flatMap((name) => {
      const color = chosen(zone, theme)[name]
      if (!color) return []
      const behind = groundsOf(theme, name)
      const lowest = Math.min(...behind.map((ground) => contrast(color, ground)))
      const needed = needs[name]
      if (lowest >= needed) return []
      const nearest = nearestReadable(color, behind, needed)
      return [{ theme, name, color, ratio: Math.floor(lowest * 10) / 10, needed, nearest }]
    }),
  )
}

/**
 * The colors a zone has chosen, as they are used: an unreadable one gives way to the nearest readable one, and a dark
 * one that is not given is the light one, lifted until it has the contrast of our own colors.
 */
export function zoneColors(zone: Zone): Record<Theme, Partial<Record<ColorName, string>>> {
  const used: Record<Theme, Partial<Record<ColorName, string>>> = { light: {}, dark: {} }
  for (const name of colorNames) {
    const { light, dark } = { light: chosen(zone, 'light')[name], dark: chosen(zone, 'dark')[name] }
    if (light) used.light[name] = nearestReadable(light, groundsOf('light', name), needs[name])
    if (dark) used.dark[name] = nearestReadable(dark, groundsOf('dark', name), needs[name])
    else if (light) used.dark[name] = lift(light, name)
  }
  return used
}

function lift(color: string, name: ColorName): string {
  const { page, box } = grounds.dark
  const lifted = nearestReadable(color, [page, box], needs[name] === 4.5 ? 7 : 4.5)
  return nearestReadable(lifted, groundsOf('dark', name), needs[name])
}

const chosen = (zone: Zone, theme: Theme): Partial<Record<ColorName, string | undefined>> =>
  (theme === 'light' ? zone.colors : zone.darkColors) ?? {}

function groundsOf(theme: Theme, name: ColorName): string[] {
  const { page, box, mark } = grounds[theme]
  return name === 'link' || name === 'visited' ? [page, box, mark] : [page, box]
}
