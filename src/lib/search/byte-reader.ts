/** Reads what ByteWriter wrote. Throws a RangeError when the bytes end too early, as a file that was cut off does. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined || scale > 2 ** 49) throw new RangeError('The file was cut off.')
      this.#at += 1
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }

  text(): string {
    const length = this.number()
    const bytes = this.take(length)
    // Most are a few plain letters, which need no decoder.
    if (length > 16 || bytes.some((byte) => byte > 127)) return decoder.decode(bytes)
    return String.fromCharCode(...bytes)
  }

  textAfter(before: string): string {
    const same = this.number()
    return before.slice(0, same) + this.text()
  }

  /** Passes over some bytes and gives them. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new RangeError('The file was cut off.')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }
}

const decoder = new TextDecoder()
