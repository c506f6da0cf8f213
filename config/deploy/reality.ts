import type { Plan } from './plan'
import type { FunctionState, IndexSpec, ManagerPort, StorageRule } from './ports'

/** What an environment is, as far as the plan asks. Missing collections and functions are absent. */
export interface Reality {
  collections: Map<string, { rule: string; indexes: IndexSpec[] }>
  storage: StorageRule | null
  functions: Map<string, FunctionState>
  roots: string[]
}

/** Reads, and changes nothing; one call after the other, because the interface allows 20 a second. */
export const readBack = async (manager: ManagerPort, plan: Plan): Promise<Reality> => {
  const existing = new Set(await manager.collections())
  const collections: Reality['collections'] = new Map()
  for (const { name } of plan.collections) {
    if (!existing.has(name)) continue
    collections.set(name, { rule: await manager.rule(name), indexes: await manager.indexes(name) })
  }

  const functions: Reality['functions'] = new Map()
  for (const { name } of plan.functions) {
    const state = await manager.functionState(name)
    if (state) functions.set(name, state)
  }

  const roots = collections.has('orgs') ? await manager.rootOrgs() : []
  return { collections, storage: await manager.storageRule(), functions, roots }
}
