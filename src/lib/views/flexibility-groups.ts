import type { Entry } from '../content/entry.ts'

/** `granted`: schools may use it today. `asked`: a wish nobody agreed to. `past`: its last day is over. */
export type FlexibilityGroup = 'granted' | 'asked' | 'past'

/** Where a flexibility stands on a day. */
export function groupOfFlexibility({ data }: Entry<'flexibility'>, today: string): FlexibilityGroup {
  if (data.ends && data.ends < today) return 'past'
  return data.standing === 'tension' ? 'asked' : 'granted'
}
