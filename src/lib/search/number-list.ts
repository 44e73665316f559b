/** Whole numbers (32 bits with a sign) in one growing array: three million of them are 12 MB. */
export interface NumberList {
  /** May be longer than the list. */
  numbers: Int32Array
  length: number
}

export const newNumberList = (): NumberList => ({ numbers: new Int32Array(1024), length: 0 })

/** Puts a number at the end. */
export function append(list: NumberList, value: number): void {
  if (list.length === list.numbers.length) {
    const larger = new Int32Array(list.length * 1.5)
    larger.set(list.numbers)
    list.numbers = larger
  }
  list.numbers[list.length] = value
  list.length += 1
}

/** The number at a place of the list. */
export const at = (list: NumberList, place: number): number => list.numbers[place] as number
