/** Limits of `zone.yaml` that a state is known to use. */
export interface StatePreset {
  minimumGroup: number
  extremeShare?: number
  /** Where the state says so. */
  source: string
}

/**
 * States whose rule is known and stricter than what a new zone has; all others keep the zone's own limits. A state that
 * shows smaller groups than ours is left out on purpose: showing more is a decision that a person should write down.
 */
export const statePresets: Readonly<Record<string, StatePreset>> = {
  CA: {
    minimumGroup: 11,
    source: 'California School Dashboard: no data are shown for fewer than 11 students.',
  },
  DE: {
    minimumGroup: 16,
    extremeShare: 5,
    source:
      'Delaware Department of Education, Data Suppression Rules (2017): groups of 15 or fewer are left out, shares above 95 % or below 5 % are shown as >95% and <5%.',
  },
  UT: {
    minimumGroup: 11,
    source: 'Utah Data Gateway reporting method: results of 10 or fewer students are left out.',
  },
}

/** What a state sets in a `zone.yaml` that does not set it itself. */
export function presetFor(settings: Record<string, unknown>): Partial<StatePreset> {
  const state = typeof settings.state === 'string' ? settings.state : ''
  if (!Object.hasOwn(statePresets, state)) return {}
  const { minimumGroup, extremeShare } = statePresets[state] as StatePreset
  // A limit that is not a number was not set.
  const isSet = (name: string) => Number.isInteger(Number(settings[name] ?? Number.NaN))
  return {
    ...(!isSet('minimumGroup') && { minimumGroup }),
    ...(!isSet('extremeShare') && extremeShare !== undefined && { extremeShare }),
  }
}
