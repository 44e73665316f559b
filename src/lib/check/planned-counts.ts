/** "every group of" and the like, before a number. */
const eachGroup =
  /(?:^|[^\p{L}])(?:(?:every|each) (?:group|pair|trio|team|table|row|circle|station|set) of|cada (?:grupo|pareja|trío|equipo|mesa|fila|círculo) de) $/iu
const theFirst = /(?:^|[^\p{L}])(?:the first|l[oa]s primer[oa]s) $/iu
/** After "the first five students", a verb that gives them a duty; what they did is a count. */
const duty =
  /^[^.!?;]{0,60}?[^\p{L}](?:hand|give|pass|get|take|collect|start|lead|bring|help|set|sit|stand|write|choose|share|reparten|entregan|dan|pasan|reciben|toman|recogen|empiezan|ayudan|ponen|escriben|eligen|comparten)(?![\p{L}])/iu
const did = /[^\p{L}](?:did|had|were|was|\p{L}{2,}ed|\p{L}+(?:aron|ieron))(?![\p{L}])/iu
/** "2 students hand out": a task that any two can do, and no word that says which. What else students do can tell of them. */
const task = new RegExp(
  '^[\\p{L}\\p{N}]+ (?:students|pupils|children|kids|learners|estudiantes|alumn[oa]s|niñ[oa]s) ' +
    '(?:(?:will|can|then|always|luego|siempre|pueden) )?(?:' +
    'hand (?:out|back|around)|pass (?:out|around)|give out|collect|distribute|sweep|wipe|' +
    '(?:serve|act) as|keep (?:time|score)|take turns|lead the (?:talk|discussion|warm-up|line|circle|review|game)|' +
    'repart(?:en|ir)|recog(?:en|er)|distribu(?:yen|ir)|barren|se turnan|' +
    'dirigen la (?:charla|conversación|fila|ronda)' +
    ')(?![\\p{L}])([^.!?;\\n]*)',
  'iu',
)
/** In the same sentence, these say which students or what came of it. */
const telling =
  /[^\p{L}](?:who|whose|because|since|although|but|while|of (?:these|those|them|the)|only|still|not|no|never|cannot|more|less|fewer|better|worse|percent|que|quienes|porque|pero|aunque|de (?:ell[oa]s|est[oa]s|l[oa]s)|solo|nunca|menos|más|mejor|peor)(?![\p{L}])|%/iu

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

/** True for the number in "2 students hand out the sheet", when nothing in the sentence tells of these two. */
export function isTaskCount(text: string, start: number): boolean {
  const [whole, rest = ''] = task.exec(text.slice(start, start + 240)) ?? []
  if (whole === undefined) return false
  const opening = / ?[^.!?;\n]*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? ''
  const around = ` ${opening} ${rest} `
  return !telling.test(around) && !did.test(around)
}
