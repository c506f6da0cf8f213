import type { SeriesDocument } from './document'
import { findSeries } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    series: SeriesDocument
  }
}

export const seriesScope = ({ seriesId }: Record<string, unknown>): Promise<SeriesDocument | null> =>
  findSeries(String(seriesId))
