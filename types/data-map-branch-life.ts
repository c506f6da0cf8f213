import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const branch = entry('none', '支部开了哪些会、还差哪些', '本支部及上级的工作人员')
const keepers = '本支部书记、上级的活动干事、负责人、管理员'

export const BRANCH_LIFE_DATA: Record<string, Record<string, Entry>> = {
  branches: {
    ...envelope,
    ...scoped,
    facts: entry('personal', '支部是哪一种、书记和支委是谁、任期到哪天', keepers),
    held: branch,
  },
  meetings: {
    ...envelope,
    ...scoped,
    ...every('orgName kinds theme startsAt day place state ticks noticeId droppedReason', branch),
    ...every('chair recorder topics resolutions confirmed older', entry('personal', '会议记录', keepers)),
    ...every('whom personIds due', entry('sensitive', '哪些党员该到会', keepers)),
    roll: entry('sensitive', '谁请假、谁未到、补学了没有', keepers),
    photos: entry('sensitive', '手写会议记录的照片，私密存放', keepers),
  },
}
