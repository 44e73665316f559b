/** A component that a write-up may use: its attributes, each with the values it takes. */
export interface ContentComponent {
  attributes: Record<string, RegExp>
  about: string
}

const words = /^[^<>{}]{1,200}$/

/** The blocks a write-up may use. Attributes are plain text; nothing here can run. */
export const components: Record<string, ContentComponent> = {
  Callout: { attributes: { kind: /^(note|tip|warning)$/, title: words }, about: 'A box that stands out.' },
  Quote: {
    attributes: { role: words, consent: /^yes$/ },
    about: 'Words of a person, with role and consent.',
  },
  Figure: {
    attributes: {
      src: /^(\.\/|\.\.\/)?[\w./-]+\.(png|jpe?g|webp)$/,
      alt: words,
      caption: words,
      people: /^(none|staff|students)$/,
      consent: words,
    },
    about: 'A picture with its caption.',
  },
}

/** The HTML elements that a write-up may use, each without attributes but those named. */
export const elements: Record<string, Record<string, RegExp>> = {
  br: {},
  sub: {},
  sup: {},
  kbd: {},
  abbr: { title: words },
  details: { open: /^(|open)$/ },
  summary: {},
}
