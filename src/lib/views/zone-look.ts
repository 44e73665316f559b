import { colorNames, grounds, zoneColors, type ColorName } from '../knowledge/zone-colors.ts'
import type { PageContext } from './page-context.ts'
import type { ShownPicture } from './picture.ts'

/** What the head of a page needs to look like its district. */
export interface ZoneLook {
  /** Address of the district's own colors; undefined when it has chosen none. */
  styles?: string
  icon: { href: string; type: string }
  themes: readonly { color: string; media: string }[]
}

/** The look of a zone: its icon, its colors and the color of the browser's frame. */
export function zoneLook({ asset, graph, pictures }: PageContext): ZoneLook {
  const { colors, darkColors, logo } = graph.zone
  const drawn = logo && typeof pictures.get(logo.file) === 'object'
  return {
    ...((colors || darkColors) && { styles: asset('/zone.css') }),
    icon: drawn
      ? { href: asset('/icon.png'), type: 'image/png' }
      : { href: asset('/favicon.svg'), type: 'image/svg+xml' },
    themes: (['light', 'dark'] as const).map((theme) => ({
      color: grounds[theme].page,
      media: `(prefers-color-scheme: ${theme})`,
    })),
  }
}

/** The logo at the head of a page, 40 dots high; undefined when there is none that can be shown. */
export function zoneLogo({
  asset,
  graph,
  pictures,
}: PageContext): { src: string; alt: string; width: number; height: number } | undefined {
  const { logo } = graph.zone
  const picture = logo && pictures.get(logo.file)
  if (!logo || typeof picture !== 'object') return undefined
  const { width, height } = fit(picture)
  return { src: asset(narrowest(picture)), alt: logo.alt, width, height }
}

/** Rules that put the colors of a zone in place of ours. Outside of every layer, so they win wherever they stand. */
export function writeZoneStyles(context: PageContext): string {
  const { light, dark } = zoneColors(context.graph.zone)
  const rules = (colors: Partial<Record<ColorName, string>>) =>
    colorNames.flatMap((name) => (colors[name] ? [`${tokens[name]}:${colors[name]}`] : [])).join(';')
  return `@media screen{:root{${rules(light)}}}\n@media screen and (prefers-color-scheme:dark){:root{${rules(dark)}}}\n`
}

const tokens: Record<ColorName, string> = {
  link: '--link',
  visited: '--visited',
  focus: '--focus',
  chart: '--series-1',
}

const highest = 40
const widest = 240

function fit({ width, height }: ShownPicture): { width: number; height: number } {
  const scale = Math.min(highest / height, widest / width)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const narrowest = ({ src, webp }: ShownPicture): string => webp[0]?.src ?? src
