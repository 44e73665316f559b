/** A color as red, green and blue from 0 to 1, as sRGB holds them. */
type Rgb = readonly [number, number, number]

/** Lightness 0 to 1, chroma and hue of OKLCH (Björn Ottosson, 2020). */
export interface Oklch {
  lightness: number
  chroma: number
  /** In radians. */
  hue: number
}

/** The contrast of two colors written `#rrggbb`, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/**
 * The color nearest in lightness, with the same hue, that reaches a contrast against every ground; the color itself
 * when it does. Chroma is lowered where the screen has no such color.
 */
export function nearestReadable(color: string, grounds: readonly string[], needed: number): string {
  const reaches = (each: string) => grounds.every((ground) => contrast(each, ground) >= needed)
  if (reaches(color)) return color.toLowerCase()
  const { lightness, chroma, hue } = toOklch(color)
  for (let step = 1; step <= 200; step += 1)
    for (const way of [-1, 1]) {
      const next = lightness + (way * step) / 200
      const tried = next >= 0 && next <= 1 ? fromOklch({ lightness: next, chroma, hue }) : undefined
      if (tried && reaches(tried)) return tried
    }
  return contrast('#000000', grounds[0] ?? '#ffffff') > contrast('#ffffff', grounds[0] ?? '#ffffff')
    ? '#000000'
    : '#ffffff'
}

const parse = (color: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as unknown as Rgb

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const fromLinear = (value: number) =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055

function luminance(color: string): number {
  const [red, green, blue] = parse(color).map(toLinear) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The color in OKLCH. */
export function toOklch(color: string): Oklch {
  const [r, g, b] = parse(color).map(toLinear) as unknown as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const green = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(green, blue),
    hue: Math.atan2(blue, green),
  }
}

/** The color of a lightness, chroma and hue as `#rrggbb`, with less chroma where a screen cannot show it. */
export function fromOklch({ lightness, chroma, hue }: Oklch): string {
  for (let part = 1; part >= 0; part -= 0.02) {
    const linear = linearOf({ lightness, chroma: chroma * part, hue })
    if (linear.every((value) => value >= -0.0005 && value <= 1.0005)) return write(linear)
  }
  return write([lightness ** 3, lightness ** 3, lightness ** 3])
}

function linearOf({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const write = (linear: Rgb): string =>
  `#${linear
    .map((value) =>
      Math.round(fromLinear(Math.min(1, Math.max(0, value))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
