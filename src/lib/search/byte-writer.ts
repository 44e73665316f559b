/** Bytes that grow. Numbers take one byte up to 127, two up to 16,383 (LEB128). */
export class ByteWriter {
  #bytes = new Uint8Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** A whole number from 0 to 2^53. */
  number(value: number): void {
    this.#room(8)
    let rest = value
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    this.#bytes[this.#length++] = rest
  }

  text(value: string): void {
    // Written behind the place of its length, then moved up: the length in bytes is known only then.
    this.#room(8 + value.length * 3)
    const start = this.#length + 8
    const { written } = encoder.encodeInto(value, this.#bytes.subarray(start))
    this.number(written)
    this.#bytes.copyWithin(this.#length, start, start + written)
    this.#length += written
  }

  /** A text after another that starts alike: only what differs is written. */
  textAfter(value: string, before: string): void {
    let same = 0
    while (same < value.length && value.charCodeAt(same) === before.charCodeAt(same)) same += 1
    // Never between the halves of one sign.
    if (same > 0 && (value.charCodeAt(same - 1) & 0xfc00) === 0xd800) same -= 1
    this.number(same)
    this.text(value.slice(same))
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  /** The bytes written so far; the next begin anew. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.bytes()
    this.#length = 0
    return bytes
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

const encoder = new TextEncoder()
