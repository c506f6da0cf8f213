import type { Said } from '@/types/rollcall'

import { collection, is } from '@/cloudfunctions/kit/database'

import type { RollcallDocument } from './document'

const rollcalls = collection<RollcallDocument>('rollcalls')

export const findRollcall = (activityId: string): Promise<RollcallDocument | null> =>
  rollcalls.find(activityId)

export const addRollcall = (document: RollcallDocument) => rollcalls.add(document)

/** Arranges it if nobody arranged it since `rev`. */
export const changeRollcall = async (
  activityId: string,
  rev: number,
  set: Partial<RollcallDocument>,
): Promise<boolean> =>
  (await rollcalls.update({ _id: activityId, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

/** Writes all of it down, or nothing where one of these ids is there already. */
export const pushSaid = async (activityId: string, said: readonly Said[], now: string): Promise<boolean> =>
  (await rollcalls.update(
    { _id: activityId, 'said.id': is.notIn(said.map(({ id }) => id)) },
    { set: { updatedAt: now }, pushAll: { said } },
  )) === 1
