export { stateOfCycle } from '../knowledge/cycle-state.ts'
export * from '../knowledge/status.ts'
