import { MEMORY_MB, RULE, RUNTIME } from '@/config/deploy/plan'
import type { CiPort, IndexSpec, LabPort, ManagerPort } from '@/config/deploy/ports'

import { NAME } from './build'
import { conformCollections } from './case'
import type { Invoke } from './observe'

/** Seconds; the same as in `local.ts`. */
const TIMEOUT = 60

export interface Remote {
  manager: ManagerPort & LabPort
  ci: Pick<CiPort, 'uploadFunction'>
  /** The built folder of the function. */
  folder: string
}

const makeCollections = async ({ manager }: Remote): Promise<void> => {
  const existing = await manager.collections()
  for (const { name, indexes } of conformCollections) {
    const wanted = indexes.map((index): IndexSpec => ({ unique: false, ...index }))
    if (!existing.includes(name)) await manager.createCollection(name)
    const found = (await manager.indexes(name)).map((index) => index.name)
    const missing = wanted.filter((index) => !found.includes(index.name))
    if (missing.length > 0) await manager.createIndexes(name, missing)
    await manager.setRule(name, RULE)
  }
}

const putFunction = async ({ manager, ci, folder }: Remote): Promise<void> => {
  if (!(await manager.functionState(NAME))) await manager.createFunction(NAME, RUNTIME)
  await ci.uploadFunction(NAME, folder)
  const settings = { timeoutSeconds: TIMEOUT, memoryMb: MEMORY_MB, variables: {}, marks: {} }
  await manager.configureFunction(NAME, settings)
}

const cleanUp = async ({ manager }: Remote): Promise<void> => {
  if (await manager.functionState(NAME)) await manager.removeFunction(NAME)
  const existing = await manager.collections()
  for (const { name } of conformCollections) if (existing.includes(name)) await manager.removeCollection(name)
}

/** Does `work` with the function `conform` in a real environment; function and collections are gone afterwards. */
export const withRealCloud = async <T>(remote: Remote, work: (invoke: Invoke) => Promise<T>): Promise<T> => {
  try {
    await makeCollections(remote)
    await putFunction(remote)
    return await work((event) => remote.manager.invoke(NAME, event))
  } finally {
    await cleanUp(remote)
  }
}
