import { notice } from '@/types/notice'

import { tallyOf } from '@/cloudfunctions/features/message/of-notice'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'

import { count } from './count'
import type { NoticeDocument } from './document'
import { correct, hold, publish, withdraw } from './publish'
import { seen, sign } from './know'
import { media } from './media'
import { get, granted, mine } from './read'
import { countSigns, LIST_BY, noticesOf } from './store'
import { noticeRow, noticeView } from './view'
import { create, remove, update } from './write'

const NOBODY = { sent: 0, waiting: 0, toCall: 0, told: 0, seen: 0, missed: 0, dropped: 0 }

/** Nothing to count before it was ever told. */
const countedOf = async (of: NoticeDocument) => {
  const [settings, tally, signed] = await Promise.all([
    settingsFor(of.ancestors.slice(0, 1)),
    of.telling === 0 ? NOBODY : tallyOf({ noticeId: of._id, version: String(of.telling) }),
    of.telling === 0 || !of.sign ? 0 : countSigns(of),
  ])
  return { tally, signed, template: settings.templates.notice ?? null }
}

export const noticeRoutes = implement('notice', notice, {
  list: async ({ orgId, state, search, cursor, limit }) =>
    pageOfRows(await noticesOf(orgId, { state, search, cursor, limit }), { by: LIST_BY, limit }, noticeRow),

  open: async (_, { scoped, now }) => noticeView(scoped, await countedOf(scoped), now),

  ...{ count, create, update, remove, publish, hold, correct, withdraw },
  ...{ mine, get, media, seen, sign, granted },
})
