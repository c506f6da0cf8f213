import type { Tries } from '@/domain/wall-code'

import { collection, is } from '@/cloudfunctions/kit/database'
import type { Envelope } from '@/cloudfunctions/kit/document'

/** `wallTries/{openid}` */
export interface TriesDocument extends Envelope, Tries {}

const tries = collection<TriesDocument>('wallTries')

export const findTries = (openid: string): Promise<TriesDocument | null> => tries.find(openid)

export const addTries = (document: TriesDocument) => tries.add(document)

/** Changes them if nobody did since they were read. */
export const changeTries = async (
  { _id, rev }: TriesDocument,
  { until, requests }: Tries,
  now: string,
): Promise<boolean> =>
  (await tries.update({ _id, rev }, { set: { until, requests, updatedAt: now }, inc: { rev: 1 } })) === 1

export const oldTries = (now: string, limit: number): Promise<TriesDocument[]> =>
  tries.query({ where: { until: is.lt(now) }, limit })

export const dropTries = (openid: string) => tries.remove(openid)
