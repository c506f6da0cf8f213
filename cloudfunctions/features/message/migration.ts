import type { Migration } from '@/cloudfunctions/kit/migrate'
import { upgraded } from '@/cloudfunctions/kit/migrate'

import type { MessageDocument } from './document'

/** Until version 2 a message could only be about an activity, and did not know where its person lives. */
export const messageV2: Migration = {
  number: 4,
  label: '通知记上是关于什么的',
  collection: 'messages',
  from: 1,
  to: 2,
  change: (document) => {
    const { activityId } = document as MessageDocument & { activityId?: string }
    return { set: { subject: 'activity', subjectId: activityId ?? '', homes: [] } }
  },
}

export const MESSAGE_VERSION = messageV2.to

/** An older message as the jobs will leave it. */
export const asNow = (found: MessageDocument): MessageDocument => upgraded(messageV2, found)
