import { activitySubject } from '@/cloudfunctions/features/message/activity-subject'
import type { Subjects } from '@/cloudfunctions/features/message/subject'
import { noticeSubject } from '@/cloudfunctions/features/notice/subject'

/** What people are called about; each says what still holds of it. */
export const subjects: Subjects = { activity: activitySubject, notice: noticeSubject }
