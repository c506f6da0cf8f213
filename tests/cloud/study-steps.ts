import type { AssignmentDocument, SayingDocument } from '@/cloudfunctions/features/study/document'
import type { InputOf } from '@/types/kernel/contract'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { tickLater } from './stops'

export const secretary = openidOf('secretary')
export const UNTIL = '2026-12-20'

type Push = InputOf<'study.assign'>

/** The branch's secretary pushes to the own branch, unless said otherwise. */
export const aPush = (over: Partial<Push> = {}): Push => ({
  ...{
    orgId: named.orgs.firstBranch,
    materialId: named.materials.fraud,
    until: UNTIL,
    words: '请大家看一看',
  },
  to: { kind: 'branches', branchIds: [named.orgs.firstBranch] },
  ...over,
})

export const push = async (world: World, over: Partial<Push> = {}, by = secretary): Promise<string> =>
  (await world.call(by, 'study.assign', aPush(over))).ids[0] ?? ''

export const progressOf = (world: World, assignmentId: string, by = secretary) =>
  world.call(by, 'study.progress', { assignmentId })

export const assignmentIn = (world: World, assignmentId: string): AssignmentDocument => {
  const [found] = world.cloud.database.peek('assignments', { query: { _id: assignmentId } })
  if (!found) throw new Error(`no assignment ${assignmentId}`)
  return found as unknown as AssignmentDocument
}

export const sayingsIn = (world: World, personId: string): SayingDocument[] =>
  world.cloud.database.peek('studySayings', { query: { personId } }) as unknown as SayingDocument[]

/** Everybody is listed and told, as far as that goes. */
export const told = (world: World) => tickLater(world, 'notice-expand message-send')
