import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { idUntilOf } from './part'
import { dueForDeletion, forgetNumber, moveDeadline } from './store'

type Dated = Pick<ActivityDocument, '_id' | 'endsAt' | 'asks'>

/**
 * The day on which the numbers go follows the activity; at once where it asks for none any more. Called after every edit:
 * a repetition after a crash no longer sees what the edit changed.
 */
export const showDeadline = ({ _id, endsAt, asks }: Dated, now: string): Promise<number> =>
  moveDeadline(_id, asks?.insured ? idUntilOf(endsAt) : now)

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
