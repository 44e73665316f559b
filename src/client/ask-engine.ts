interface Options {
  engines: { yaml: { parse: (text: string) => object } }
}

/** What the reader needs of gray-matter in a browser: it has found the fields already and reads them itself. */
const askEngine = (text: string, { engines }: Options) => ({ data: engines.yaml.parse(text) })

export default askEngine
