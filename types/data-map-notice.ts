import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const published = entry('none', '通知写了什么、发给谁、什么时候发', '收到的人、本机构工作人员')

export const NOTICE_DATA: Record<string, Record<string, Entry>> = {
  noticeReads: {
    ...envelope,
    ...every('noticeId openid telling', entry('personal', '哪个微信看过这条通知', '系统', 36)),
  },
  noticeSigns: {
    ...envelope,
    ...every(
      'noticeId personId telling byName standing',
      entry('personal', '谁点了“我知道了”，谁替他点的', '本人、代办家人、本机构工作人员', 36),
    ),
  },
  notices: {
    ...envelope,
    ...scoped,
    ...every('orgName title body older sign callIfMissed state publishedAt telling workAt', published),
    ...every('attached fileIds audience audienceName key withdrawnAt withdrawnReason search', published),
    byName: entry('personal', '谁写的通知', '本机构工作人员'),
  },
}
