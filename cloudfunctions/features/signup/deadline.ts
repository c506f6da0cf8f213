import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { idUntilOf } from './part'
import { dueForDeletion, forgetNumber, moveDeadline } from './store'

type Dated = Pick<ActivityDocument, '_id' | 'endsAt' | 'asks'>

/** The activity moved, or asks for no ID number any more: the day on which the numbers go moves with it. */
export const showDeadline = async (before: Dated, after: Dated, now: string): Promise<void> => {
  if (!before.asks?.insured || (after.asks?.insured && before.endsAt === after.endsAt)) return
  await moveDeadline(after._id, after.asks?.insured ? idUntilOf(after.endsAt) : now)
}

const AT_ONCE = 100

/** Everything made of an ID number goes 30 days after the activity. */
export const numbersJob: Job = {
  name: 'id-numbers',
  label: '删掉活动后30天的身份证号',
  run: async ({ now, enough }) => {
    let done = 0
    for (const each of await dueForDeletion(now, AT_ONCE)) {
      if (enough()) break
      done += await forgetNumber(each, now)
    }
    return { cursor: null, done }
  },
}
