import type { Saying } from '@/types/study-shapes'

import { collection, is } from '@/cloudfunctions/kit/database'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { SayingDocument } from './document'

const sayings = collection<SayingDocument>('studySayings')

export const SAYINGS_BY = ['at'] as const

export const sayingId = (materialId: string, personId: string): string => idFrom(materialId, personId, 'said')

export const findSaying = (id: string): Promise<SayingDocument | null> => sayings.find(id)

export const sayingsById = (ids: readonly string[]): Promise<SayingDocument[]> =>
  ids.length === 0 ? Promise.resolve([]) : sayings.query({ where: { _id: is.in(ids) }, limit: ids.length })

export const addSaying = (saying: SayingDocument) => sayings.add(saying)

/** Changes it if nobody changed it since it was read. */
export const changeSaying = async (
  { _id, rev }: Pick<SayingDocument, '_id' | 'rev'>,
  set: Partial<SayingDocument>,
): Promise<boolean> => (await sayings.update({ _id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

export const sayingsIn = (
  orgId: string,
  { state, ...page }: { state: Saying['state']; cursor?: string | undefined; limit: number },
): Promise<SayingDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: SAYINGS_BY, order: 'desc', ...page })
  return sayings.query({ where: [{ ancestors: orgId, state }, ...after], orderBy, limit })
}

/** Under a material the newest; the rest is in nobody's way. */
const SHOWN = 20

export const shownAbout = (materialId: string, circles: readonly string[]): Promise<SayingDocument[]> =>
  circles.length === 0
    ? Promise.resolve([])
    : sayings.query({
        where: { circles: is.in(circles), materialId, state: 'shown' },
        orderBy: [['at', 'desc']],
        limit: SHOWN,
      })
