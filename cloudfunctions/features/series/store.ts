import { collection } from '@/cloudfunctions/kit/database'
import { keyset } from '@/cloudfunctions/kit/pages'

import type { SeriesDocument } from './document'

const series = collection<SeriesDocument>('series')

export const LIST_BY = ['createdAt'] as const

export const findSeries = (id: string): Promise<SeriesDocument | null> => series.find(id)

export const addSeries = (document: SeriesDocument) => series.add(document)

/** Changes the series if nobody changed it since `rev`. */
export const changeSeries = async (id: string, rev: number, set: Partial<SeriesDocument>): Promise<boolean> =>
  (await series.update({ _id: id, rev }, { set: { ...set }, inc: { rev: 1 } })) === 1

export const seriesOf = (
  orgId: string,
  page: { cursor?: string | undefined; limit: number },
): Promise<SeriesDocument[]> => {
  const { after, orderBy, limit } = keyset({ by: LIST_BY, order: 'desc', ...page })
  return series.query({ where: [{ ancestors: orgId }, ...after], orderBy, limit })
}
