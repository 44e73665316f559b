const sizes =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half|thirds?|quarters?|fifths?|tenths?|most|all|none|nobody|everyone|each|every|daily|weekly|monthly|once|twice|percent|always|never)\b|(?<!\p{L})(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|mitad|tercios?|terceras?|cuart[oa]s?|quint[oa]s?|mayoría|tod[oa]s|nadie|ningun[oa]|cada|diari[oa]|semanal|mensual|por ciento|siempre|nunca)(?!\p{L})/iu

/** True when a text says how many, what share or how often, in figures or words, in English or Spanish. */
export const saysSize = (text: string): boolean => sizes.test(text)
