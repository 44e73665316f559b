import type { DataOf } from '../content/schemas/index.ts'

type Standing = DataOf<'flexibility'>['standing']

const granted: readonly Standing[] = ['one-time', 'one school', 'zone policy', 'board policy', 'law']
const policy: readonly Standing[] = ['zone policy', 'board policy', 'law']

/** True when somebody has decided it in writing; a tension is only felt, and words alone are not writing. */
export const isGranted = (standing: Standing): boolean => granted.includes(standing)

/** True when it already holds for more than one school. */
export const isPolicy = (standing: Standing): boolean => policy.includes(standing)
