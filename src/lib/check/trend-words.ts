/** Words that say that something moves one way and goes on doing so. Every repeat is bounded. */
const claims = {
  en: [
    /(?<!\b(?:no|not a|not yet a|without a|any) (?:clear |real )?)\b(?:(?:clear|steady|upward|downward|positive|negative|rising|falling|good) )?trend(?:ing|ed|s)?\b/i,
    /\bstead(?:ily|y (?:rise|growth|climb|increase|decrease|drop|fall|gain|improvement|progress))\b/i,
    /\b(?:is|are|was|were|been|keeps?|kept) (?:going (?:up|down)|climbing|rising|growing|increasing|falling|dropping|improving|getting better)\b/i,
    /\b(?:week (?:after|by) week|each week|every week) (?:\w{1,15} ){0,3}(?:more|fewer|less|better|higher|lower)\b/i,
    /\b(?:more and more|fewer and fewer|less and less|better and better|higher and higher)\b/i,
  ],
  es: [
    /(?<!(?<!\p{L})(?:no hay|sin|ninguna) (?:una )?)(?<!\p{L})tendencias?(?!\p{L})/iu,
    /(?<!\p{L})(?:va|van|iba|iban|está|están|estaba|sigue|siguen|siguió|siguieron) (?:subiendo|bajando|aumentando|creciendo|mejorando|disminuyendo)(?!\p{L})/iu,
    /(?<!\p{L})(?:cada vez|cada semana|semana (?:a|tras) semana) (?:\p{L}{1,15} ){0,3}(?:más|menos|mejor|mejores)(?!\p{L})/iu,
    /(?<!\p{L})(?:de (?:forma|manera) (?:constante|sostenida)|constantemente|sin parar)(?!\p{L})/iu,
  ],
}

/** The words with which a text claims a trend, in its language, or undefined. */
export function findTrendClaim(text: string, lang: string): string | undefined {
  for (const claim of lang.startsWith('es') ? claims.es : claims.en) {
    const found = claim.exec(text)
    if (found) return found[0]
  }
  return undefined
}
