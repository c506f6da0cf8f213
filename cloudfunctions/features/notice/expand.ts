import { cancelTellings, tellAll } from '@/cloudfunctions/features/message/of-notice'
import type { Position } from '@/cloudfunctions/kit/pages'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { walkAudience } from './audience'
import type { NoticeDocument } from './document'
import { kindOf } from './kind'
import { nextWork, workDone } from './store'

const PAGE = 100

/** Where the next tick goes on: in which telling of which notice, behind whom. */
interface Place {
  noticeId: string
  telling: number
  after: Position
}

const tellingOf = (notice: NoticeDocument) => ({
  ...{ noticeId: notice._id, version: String(notice.telling), kind: kindOf(notice) },
})

/** Nobody is told any more, or only what stands there now. */
const clear = async ({ _id, state, telling }: NoticeDocument, now: string): Promise<void> => {
  const earlier = Array.from({ length: telling }, (_, i) => String(i + 1))
  const over = state === 'published' ? earlier.slice(0, -1) : earlier
  if (over.length > 0) await cancelTellings(_id, over, now)
}

interface Task {
  now: string
  enough: () => boolean
}

/** Its audience, page by page, from that place on. `after` not null: the time was up before the end. */
const list = async (
  notice: NoticeDocument,
  from: Position | null,
  { now, enough }: Task,
): Promise<{ listed: number; after: Position | null }> => {
  if (from === null) await clear(notice, now)
  if (notice.state !== 'published') return { listed: 0, after: null }

  const told = { telling: tellingOf(notice), scope: notice, quiet: !notice.callIfMissed, now }
  let [listed, after] = [0, from]
  do {
    const { people, next } = await walkAudience(notice, { after, limit: PAGE, now })
    if (people.length > 0) await tellAll(people, told)
    listed += people.length
    after = next
  } while (after !== null && !enough())
  return { listed, after }
}

const fromWhere = ({ _id, telling }: NoticeDocument, cursor: string | null): Position | null => {
  const place = cursor === null ? null : (JSON.parse(cursor) as Place)
  return place?.noticeId === _id && place.telling === telling ? place.after : null
}

/** Whoever is on the books when the walk comes by gets a message; its id says person and telling, so walking twice adds nothing. */
export const noticeExpandJob: Job = {
  name: 'notice-expand',
  label: '列出通知发给谁',
  seconds: 15,
  run: async ({ now, cursor, enough }) => {
    let done = 0
    for (let notice = await nextWork(now); notice && !enough(); notice = await nextWork(now)) {
      const { listed, after } = await list(notice, fromWhere(notice, cursor), { now, enough })
      done += listed
      const { _id: noticeId, telling } = notice
      if (after !== null)
        return { cursor: JSON.stringify({ noticeId, telling, after } satisfies Place), done }
      await workDone(notice)
    }
    return { cursor: null, done }
  },
}
