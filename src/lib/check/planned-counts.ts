/** "every group of" and the like, before a number. */
const eachGroup =
  /(?:^|[^\p{L}])(?:(?:every|each) (?:group|pair|trio|team|table|row|circle|station|set) of|cada (?:grupo|pareja|trío|equipo|mesa|fila|círculo) de) $/iu
const theFirst = /(?:^|[^\p{L}])(?:the first|l[oa]s primer[oa]s) $/iu
/** After "the first five students", a verb that gives them a duty; what they did is a count. */
const duty =
  /^[^.!?;]{0,60}?[^\p{L}](?:hand|give|pass|get|take|collect|start|lead|bring|help|set|sit|stand|write|choose|share|reparten|entregan|dan|pasan|reciben|toman|recogen|empiezan|ayudan|ponen|escriben|eligen|comparten)(?![\p{L}])/iu
const did = /[^\p{L}](?:did|had|were|was|\p{L}{2,}ed|\p{L}+(?:aron|ieron))(?![\p{L}])/iu

/**
 * True when the number at a place in a text is part of a plan, whoever comes: "every group of four students", "the
 * first 5 students at the door hand out the folders".
 */
export function isPlannedCount(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (eachGroup.test(before)) return true
  if (!theFirst.test(before)) return false
  const [does = ''] = duty.exec(text.slice(start, start + 120)) ?? []
  return does !== '' && !did.test(does)
}
