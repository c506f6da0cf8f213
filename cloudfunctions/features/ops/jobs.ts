import { lapseJob } from '@/cloudfunctions/features/branch/lapse'
import { forgetTries } from '@/cloudfunctions/features/checkin/wall-code'
import { figuresJob } from '@/cloudfunctions/features/figures/job'
import { messagePlanJob } from '@/cloudfunctions/features/message/plan'
import { activitySubject } from '@/cloudfunctions/features/message/activity-subject'
import { messageSendJob } from '@/cloudfunctions/features/message/send-job'
import { noticeExpandJob } from '@/cloudfunctions/features/notice/expand'
import { noticeSubject } from '@/cloudfunctions/features/notice/subject'
import { deliveryRoundsJob } from '@/cloudfunctions/features/delivery/job'
import { placesJob } from '@/cloudfunctions/features/registration/places-job'
import { repairJob } from '@/cloudfunctions/features/registration/repair'
import { orphansJob } from '@/cloudfunctions/features/upload/orphans'
import { numbersJob } from '@/cloudfunctions/features/signup/deadline'
import { surveysJob } from '@/cloudfunctions/features/survey/job'
import { timelineJob } from '@/cloudfunctions/features/timeline/job'
import { visitCuesJob } from '@/cloudfunctions/features/visit/rule-job'
import { dropCode, expiredCodes } from '@/cloudfunctions/kit/codes'
import { migrationJob } from '@/cloudfunctions/kit/migrate'
import { resealJob } from '@/cloudfunctions/kit/reseal'
import type { Job } from '@/cloudfunctions/kit/schedule'

import { migrations } from './migrations'
import { sealedCollections } from './sealed'

/** Codes past their week are of no use to anybody, nor are tries of 现场码 past their ten minutes. */
const dropCodes: Job = {
  name: 'codes-expiry',
  label: '清理过期号码',
  run: async ({ now, enough }) => {
    let done = 0
    for (const { _id } of await expiredCodes(now, 100)) {
      if (enough()) break
      await dropCode(_id)
      done += 1
    }
    return { cursor: null, done: enough() ? done : done + (await forgetTries(now, 100)) }
  },
}

/** Every job, in the order of a tick. */
export const jobs: readonly Job[] = [
  ...[
    repairJob,
    placesJob,
    messagePlanJob,
    noticeExpandJob,
    messageSendJob({ activity: activitySubject, notice: noticeSubject }),
    dropCodes,
    orphansJob,
    numbersJob,
    lapseJob,
    surveysJob,
    deliveryRoundsJob,
    visitCuesJob,
    timelineJob,
  ],
  ...[migrationJob(migrations), resealJob(sealedCollections), figuresJob],
]
