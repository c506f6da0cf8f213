import type { Difference } from './compare'
import { differences } from './compare'
import type { Reality } from './reality'
import { readBack } from './reality'
import type { Work } from './steps'
import {
  addRoot,
  configureFunctions,
  makeCollections,
  makeIndexes,
  setRules,
  setTriggers,
  uploadFunctions,
} from './steps'

/** The client last: a phone never calls what is not there yet. */
const uploadClient = async ({ plan: { client }, reality, manager, ci, say }: Work): Promise<void> => {
  if (reality.functions.get('api')?.marks['client'] === client.code) return
  await ci.uploadClient(client.version, `Wanqing ${client.version} ${client.code}`)
  say(`Mini-program ${client.version} uploaded as the development version.`)

  const api = await manager.functionState('api')
  if (api) await manager.configureFunction('api', { ...api, marks: { ...api.marks, client: client.code } })
}

const STEPS: readonly [name: string, step: (work: Work) => Promise<void>][] = [
  ['making the collections', makeCollections],
  ['making the indexes', makeIndexes],
  ['setting the rules', setRules],
  ['uploading the functions', uploadFunctions],
  ['setting variables and limits', configureFunctions],
  ['setting the triggers', setTriggers],
  ['making the root organisation', addRoot],
  ['uploading the mini-program', uploadClient],
]

/**
 * Makes the environment what the plan says, in an order in which every step finds what it needs, and reads it back.
 * Every step does only what is missing, so that a deployment that broke off is finished by the next one.
 */
export const deploy = async (work: Omit<Work, 'reality'>): Promise<Difference[]> => {
  const reality: Reality = await readBack(work.manager, work.plan)
  for (const [name, step] of STEPS) {
    try {
      await step({ ...work, reality })
    } catch (error) {
      throw new Error(`It broke off while ${name}; run the same command again to finish.`, { cause: error })
    }
  }

  return differences(work.plan, await readBack(work.manager, work.plan))
}

/** Reads only. */
export const check = async ({ manager, plan }: Pick<Work, 'manager' | 'plan'>): Promise<Difference[]> =>
  differences(plan, await readBack(manager, plan))
