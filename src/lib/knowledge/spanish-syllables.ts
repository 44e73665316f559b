const strong = new Set('aeoáéóíú')
const weak = new Set('iuü')

/**
 * Syllables of a Spanish word, by the rules of its spelling (RAE, Ortografía 2010): two open vowels are two syllables,
 * so is an open vowel beside an accented í or ú; every other pair of vowels is one. An h between vowels changes nothing.
 */
export function countSpanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/(?<!c)h/g, '')
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    // A y with no vowel after it sounds like an i: rey, muy, y.
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  let count = 0
  for (let at = 0; at < letters.length; at += 1) {
    if (isVowel(letters[at]) && startsSyllable(letters, at)) count += 1
  }
  return Math.max(1, count)
}

const isVowel = (letter = ''): boolean => strong.has(letter) || weak.has(letter)

/** True for a vowel that is not joined to the one before it. */
function startsSyllable(letters: string, at: number): boolean {
  const [before = '', letter = '', after = ''] = [letters[at - 1], letters[at], letters[at + 1]]
  if (!isVowel(before)) return true
  if (strong.has(before) && strong.has(letter)) return true
  // Between two open vowels an i or u goes with the second: pa-ra-no-ia, a-hue-ca.
  return strong.has(before) && weak.has(letter) && strong.has(after)
}
