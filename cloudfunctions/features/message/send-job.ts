import { plusMinutes } from '@/domain/calendar'

import type { Job } from '@/cloudfunctions/kit/schedule'

import type { MessageDocument } from './document'
import { readPage } from './ready'
import { sendPage } from './send-page'
import { withoutSilent } from './silent'
import { dueMessages, forgetBodies, loseClaims } from './store'
import type { Subjects } from './subject'

const PAGE = 40
/** No function lives this long: who claimed and has not recorded by then is dead. */
const CLAIM_MINUTES = 10

const nextPage = async (now: string): Promise<MessageDocument[]> => {
  const first = await dueMessages('activity', now, PAGE)
  return first.length > 0 ? first : dueMessages('notice', now, PAGE)
}

/** What is due goes out in order, a page at a time; a stop loses at most what was claimed and not recorded — to a caller. */
export const messageSendJob = (subjects: Subjects): Job => ({
  name: 'message-send',
  label: '发通知',
  seconds: 15,
  run: async ({ now, enough }) => {
    await loseClaims(plusMinutes(now, -CLAIM_MINUTES), now)
    await forgetBodies(now)

    let done = 0
    for (let due = await nextPage(now); due.length > 0 && !enough();) {
      await sendPage(await readPage(await withoutSilent(due, now), subjects, now), now)
      done += due.length
      due = await nextPage(now)
    }
    return { cursor: null, done }
  },
})
