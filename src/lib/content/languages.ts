/** The languages Zonebook speaks: the one list. A new word here does not compile until all that is said has that language. */
export const languages = ['en', 'es'] as const

export type Language = (typeof languages)[number]
