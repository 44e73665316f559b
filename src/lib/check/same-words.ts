/** Words that say nothing about what is done, in English and Spanish. */
const fillers = new Set(
  (
    'a an the this that same again still time change changes as is it we our us in on at to of for and with ' +
    'before just keep continue el la los las un una este esta mismo misma mismos mismas otra vez igual que ' +
    'cambio cambios es lo nuestro nuestra en a al de del para y con antes seguir continuar'
  ).split(' '),
)

/**
 * True when a text says no more than an earlier one: the same words in any order, or only "the same again".
 * A different number is a difference, "ten minutes" and "20 minutes" are not the same.
 */
export function saysTheSame(later: string, earlier: string): boolean {
  const now = tellingWords(later)
  const then = tellingWords(earlier)
  return now.size === 0 || (now.size === then.size && [...now].every((word) => then.has(word)))
}

function tellingWords(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replace(/(?:cycle|ciclo) \d+/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !fillers.has(word)))
}
