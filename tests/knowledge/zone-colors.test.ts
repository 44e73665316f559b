import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, fromOklch, nearestReadable, toOklch } from '../../src/lib/knowledge/contrast.ts'
import { grounds, linkColor, unreadableColors, zoneColors } from '../../src/lib/knowledge/zone-colors.ts'
import { zone as schema } from '../../src/lib/content/schemas/zone.ts'

const zone = (more: object) => schema.parse({ name: 'Z', plainWords: 'W.', ...more })
const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
  expect(contrast('#1a4480', '#ffffff')).toBeCloseTo(9.6, 1)
})

test('a color is the same after its way through OKLCH', () => {
  fc.assert(
    fc.property(color, (each) => {
      expect(fromOklch(toOklch(each))).toBe(each)
    }),
  )
  const { lightness, chroma, hue } = toOklch('#ff0000')
  expect([lightness, chroma, hue].map((value) => Number(value.toFixed(3)))).toEqual([0.628, 0.258, 0.51])
})

test('the nearest readable color can be read, keeps its hue, and is the color itself when that can be read', () => {
  const { page, box, mark } = grounds.light
  fc.assert(
    fc.property(color, (each) => {
      const nearest = nearestReadable(each, [page, box, mark], 4.5)
      for (const ground of [page, box, mark]) expect(contrast(nearest, ground)).toBeGreaterThanOrEqual(4.5)
      const readable = [page, box, mark].every((ground) => contrast(each, ground) >= 4.5)
      expect(nearest === each).toBe(readable)
    }),
  )
  const yellow = toOklch(nearestReadable('#ffcc00', [page], 4.5))
  expect(Math.abs(yellow.hue - toOklch('#ffcc00').hue)).toBeLessThan(0.05)
  expect(contrast(nearestReadable('#ffcc00', [page], 4.5), page)).toBeLessThan(4.75)
})

test('an unreadable choice is named with the nearest color, in each theme, and never used', () => {
  const chosen = zone({ colors: { link: '#ffcc00', focus: '#1a4480' }, darkColors: { link: '#4c3d69' } })
  const found = unreadableColors(chosen)
  expect(found.map(({ theme, name, needed }) => [theme, name, needed])).toEqual([
    ['light', 'link', 4.5],
    ['dark', 'link', 4.5],
  ])
  expect(zoneColors(chosen).light.link).toBe(found[0]?.nearest)
  expect(zoneColors(chosen).dark.link).toBe(found[1]?.nearest)
  expect(zoneColors(chosen).light.focus).toBe('#1a4480')
})

test('whatever a district chooses, both themes can be read', () => {
  fc.assert(
    fc.property(color, color, fc.option(color, { nil: undefined }), (link, chart, dark) => {
      const used = zoneColors(zone({ colors: { link, chart }, ...(dark && { darkColors: { link: dark } }) }))
      for (const theme of ['light', 'dark'] as const) {
        for (const ground of Object.values(grounds[theme]))
          expect(contrast(used[theme].link!, ground)).toBeGreaterThanOrEqual(4.5)
        for (const ground of [grounds[theme].page, grounds[theme].box])
          expect(contrast(used[theme].chart!, ground)).toBeGreaterThanOrEqual(3)
      }
    }),
  )
})

test('the grounds are those of the style sheet, and our own colors pass', () => {
  const styles = readFileSync('src/styles/tokens.css', 'utf8')
  const [light = '', dark = ''] = styles.split('prefers-color-scheme: dark')
  const read = (theme: string, name: string) => {
    const value = new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(theme)?.[1] ?? ''
    return value.length === 4 ? value.replace(/[0-9a-f]/g, '$&$&') : value
  }
  const themes = { light, dark }
  for (const theme of ['light', 'dark'] as const)
    expect(grounds[theme]).toEqual({
      page: read(themes[theme], 'bg'),
      box: read(themes[theme], 'surface'),
      mark: read(themes[theme], 'mark'),
    })
  const own = (theme: string) => ({
    link: read(theme, 'link'),
    visited: read(theme, 'visited'),
    focus: read(theme, 'focus'),
    chart: read(theme, 'series-1'),
  })
  const ours = zone({ colors: own(light), darkColors: own(dark) })
  expect(unreadableColors(ours)).toEqual([])
  expect(linkColor(zone({}))).toBe(own(light).link)
})
