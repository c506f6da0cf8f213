import { timeline } from '@/types/timeline'

import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { ENTRIES_BY, entriesOf } from './store'

export const timelineRoutes = implement('timeline', timeline, {
  list: async ({ cursor, limit }, { scoped: { _id, mergedFrom = [] } }) =>
    pageOfRows(
      await entriesOf([_id, ...mergedFrom], { cursor, limit }),
      { by: ENTRIES_BY, limit },
      ({ _id: id, at, what, title, byName }) => ({ id, at, what, title, byName }),
    ),
})
