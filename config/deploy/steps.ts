import { sameIndex, sameRule, sameTrigger } from './compare'
import type { Plan, PlannedFunction } from './plan'
import type { CiPort, FunctionSettings, FunctionState, ManagerPort } from './ports'
import type { Reality } from './reality'

export interface Work {
  plan: Plan
  reality: Reality
  manager: ManagerPort
  ci: CiPort
  prune: boolean
  say: (line: string) => void
  /** A new secret for a variable; called only where the environment has none. */
  newSecret: () => string
}

export const makeCollections = async ({ plan, reality, manager, say }: Work): Promise<void> => {
  for (const { name } of plan.collections) {
    if (reality.collections.has(name)) continue
    await manager.createCollection(name)
    say(`Collection ${name} made.`)
  }
}

export const makeIndexes = async ({ plan, reality, manager, prune, say }: Work): Promise<void> => {
  for (const { name, indexes } of plan.collections) {
    const found = reality.collections.get(name)?.indexes ?? []
    const wrong = found.filter(
      (index) => !indexes.some((each) => each.name === index.name && sameIndex(each, index)),
    )
    const dropped = prune ? wrong.map((index) => index.name) : []
    if (dropped.length > 0) {
      await manager.dropIndexes(name, dropped)
      say(`Indexes of ${name} dropped: ${dropped.join(', ')}.`)
    }

    const kept = new Set(found.map((index) => index.name).filter((each) => !dropped.includes(each)))
    const missing = indexes.filter((index) => !kept.has(index.name))
    if (missing.length === 0) continue
    await manager.createIndexes(name, missing)
    say(`Indexes of ${name} made: ${missing.map((index) => index.name).join(', ')}.`)
  }
}

export const setRules = async ({ plan, reality, manager, say }: Work): Promise<void> => {
  for (const { name, rule } of plan.collections) {
    if (reality.collections.get(name)?.rule === rule) continue
    await manager.setRule(name, rule)
    say(`Collection ${name} is ${rule}.`)
  }
  if (!sameRule(plan.storage, reality.storage)) {
    await manager.setStorageRule(plan.storage)
    say('Storage rule set.')
  }
}

export const uploadFunctions = async ({ plan, reality, manager, ci, say }: Work): Promise<void> => {
  for (const { name, runtime, folder, code } of plan.functions) {
    const found = reality.functions.get(name)
    if (!found) await manager.createFunction(name, runtime)
    if (found?.marks['code'] === code) continue
    await ci.uploadFunction(name, folder)
    say(`Function ${name} uploaded.`)
  }
}

/** All variables a function shall have: those that are there, over them the given ones, and new secrets where nothing is. */
const variablesOf = (
  { variables }: PlannedFunction,
  found: FunctionState | undefined,
  newSecret: () => string,
): { all: Record<string, string>; made: string[] } => {
  const all = { ...found?.variables }
  const made: string[] = []
  for (const { name, value, without } of variables) {
    if (value !== null) all[name] = value
    if (all[name] !== undefined || without !== undefined) continue
    all[name] = newSecret()
    made.push(name)
  }
  return { all, made }
}

const sameRecord = (a: Record<string, string>, b: Record<string, string>): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

const upToDate = (found: FunctionState | undefined, settings: FunctionSettings): boolean =>
  found !== undefined &&
  found.timeoutSeconds === settings.timeoutSeconds &&
  found.memoryMb === settings.memoryMb &&
  sameRecord(found.variables, settings.variables) &&
  sameRecord(found.marks, settings.marks)

/** Variables, time, memory; and the mark that says the upload before it has succeeded. */
export const configureFunctions = async (work: Work): Promise<void> => {
  for (const planned of work.plan.functions) {
    const { name, timeoutSeconds, memoryMb, code } = planned
    const found = work.reality.functions.get(name)
    const { all, made } = variablesOf(planned, found, work.newSecret)
    const settings = { timeoutSeconds, memoryMb, variables: all, marks: { ...found?.marks, code } }
    if (upToDate(found, settings)) continue
    await work.manager.configureFunction(name, settings)
    work.say(`Function ${name}: variables, ${timeoutSeconds} s, ${memoryMb} MB set.`)
    for (const variable of made) work.say(`${variable}, shown this once: ${all[variable] ?? ''}`)
  }
}

export const setTriggers = async ({ plan, reality, manager, ci, prune, say }: Work): Promise<void> => {
  for (const { name, triggers } of plan.functions) {
    const found = reality.functions.get(name)?.triggers ?? []
    const unknown = found.filter((each) => !triggers.some((trigger) => trigger.name === each.name))
    const changed = found.filter((each) =>
      triggers.some((t) => t.name === each.name && !sameTrigger(t, each)),
    )
    for (const each of [...changed, ...(prune ? unknown : [])]) await manager.deleteTrigger(name, each.name)

    for (const trigger of triggers) {
      if (found.some((each) => sameTrigger(each, trigger))) continue
      await ci.createTrigger(name, trigger)
      say(`Trigger ${trigger.name} of ${name} set.`)
    }
  }
}

export const addRoot = async ({ plan: { root }, reality, manager, say }: Work): Promise<void> => {
  if (!root || reality.roots.length > 0) return
  await manager.addRootOrg(root)
  say(`Root organisation ${root.name} made.`)
}
