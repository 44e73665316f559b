const onsets = 'b c d f g h j k l m n p r s t v w br cl cr dr fl gr pl pr sh st th tr'.split(' ')
const vowels = 'a e i o u a e i o ai ea ee io ou'.split(' ')
const codas = ' l n r s t m d nd st ll ck rt ng'.split(' ')
const endings = ['', '', '', '', 's', 'ed', 'ing', 'er']

/**
 * Gives invented words as rare words come in texts: a new one at times, else one that came before, the oftener the
 * more it came (a Pitman-Yor process with discount 0.6, so that 100,000 draws give about 40,000 different words).
 */
export function inventWords(random: () => number): () => string {
  const discount = 0.6
  const strength = 1500
  const stems: string[] = []
  const tables: number[] = []
  const customers: number[] = []
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const make = () => {
    let word = ''
    for (let left = 2 + Math.floor(random() * 2); left > 0; left -= 1)
      word += pick(onsets) + pick(vowels) + (left === 1 || random() < 0.3 ? pick(codas) : '')
    return word
  }
  const add = (word: number) => {
    customers.push(word)
    tables[word] = (tables[word] ?? 0) + 1
  }
  return () => {
    if (random() * (strength + customers.length) < strength + discount * stems.length) {
      stems.push(make())
      add(stems.length - 1)
    } else {
      // Drawn by how often it came, less the discount.
      let word = customers[Math.floor(random() * customers.length)] ?? 0
      while (random() * (tables[word] ?? 1) < discount)
        word = customers[Math.floor(random() * customers.length)] ?? 0
      add(word)
    }
    return (stems[customers.at(-1) ?? 0] ?? '') + pick(endings)
  }
}
