/**
 * The code a judge keeps: four groups of four letters and numbers from the commitment. Whoever holds it can find
 * the line in the receipts.
 */
export const receiptCode = (commitment: string): string =>
  (commitment.slice(0, 16).match(/.{4}/g) ?? []).join('-').toUpperCase()
