import { findNearest } from '../../../content/nearest.ts'
import { didYouMean } from '../../did-you-mean.ts'
import { defineRule } from '../../rule.ts'

const zone = (file: string) =>
  `name: Riverbend\nplainWords: What our schools try.\nlogo: { file: ${file}, alt: Riverbend schools }\n`

export interface MissingLogo {
  file: string
  near: readonly string[]
}

export const logo = defineRule({
  id: 'zone/logo',
  severity: 'fix',
  summary: 'The logo in zone.yaml is no picture of the zone.',
  why: 'The site shows its name alone until the file is there. A drawing (.svg) can hold code, so the logo is a .png, .jpg or .webp.',
  messages: {
    missing: ({ file, near }: MissingLogo) =>
      `There is no picture “${file}” below content/.${didYouMean.en(near)} Add the logo as a .png, .jpg or .webp, 96 dots high or more, and write its name exactly as it is.`,
  },
  examples: {
    passes: [{ 'zone.yaml': zone('logo.png'), 'logo.png': '' }],
    fails: [{ 'zone.yaml': zone('logo.png') }, { 'zone.yaml': zone('logo.svg'), 'logo.svg': '<svg/>' }],
  },
  *check({ graph }) {
    const { logo: chosen } = graph.zone
    if (!chosen) return
    const pictures = graph.others.flatMap(({ path, picture }) => (picture ? [path] : []))
    if (pictures.includes(chosen.file)) return
    const values = { file: chosen.file, near: findNearest(chosen.file, pictures) }
    yield { path: 'zone.yaml', field: ['logo', 'file'], message: 'missing', values }
  },
})
