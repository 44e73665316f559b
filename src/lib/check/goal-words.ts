const vague =
  /\b(?:improv(?:e|es|ing)|enhanc(?:e|es|ing)|support(?:s|ing)?|strengthen(?:s|ing)?|foster(?:s|ing)?|promot(?:e|es|ing)|boost(?:s|ing)?|increas(?:e|es|ing)|empower(?:s|ing)?|better|more)\b|(?<!\p{L})(?:mejor(?:ar|an?|es)?|apoy(?:ar|an?)|fortalec(?:er|en?)|foment(?:ar|an?)|promov(?:er|emos)|promuev(?:en?)|impuls(?:ar|an?)|aument(?:ar|an?)|empoder(?:ar|an?)|más)(?!\p{L})/iu
const numbers =
  /\d|\b(?:half|third|thirds|quarter|quarters|twice|double|percent|one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<!\p{L})(?:mitad|tercio|tercios|cuarto|cuartos|doble|por ciento|un[oa] de cada|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?!\p{L})/iu

/** The words of a goal that could mean any size, such as "improve"; undefined when a number stands beside them. */
export const findVagueWish = (text: string): string | undefined =>
  numbers.test(text) ? undefined : vague.exec(text)?.[0]
