import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const keepers = '本人社区及上级的活动干事、支部书记、管理员'
const visits = entry('personal', '谁该去看望谁、去了没有', keepers, 60)
const seal = entry('system', '用哪把钥匙加密的', '系统')
const words = entry('sensitive', '身体、困难和愿望：加密存放，写明原因才能看，每次记日志', keepers, 60)

/** What the rules of visits and the care calendar know of somebody. */
export const CARE_OF_PERSON: Record<string, Entry> = {
  care: entry('sensitive', '生日、一个人住、哪天退休、哪年结婚：到日子去看望', keepers),
  ...every('visitedOn knownOn', entry('personal', '上次去看望、上次问清四个知道是哪天', keepers)),
  survivorOf: entry('sensitive', '是谁的遗属', keepers),
}

export const CARE_DATA: Record<string, Record<string, Entry>> = {
  careCards: {
    ...envelope,
    ...scoped,
    ...every(
      'where doing unitName carerName training confirmedOn byName',
      entry('sensitive', '四个知道：在哪里、在干什么、找谁', keepers, 60),
    ),
    ...{ words, sealedBy: seal },
  },
  careDays: {
    ...scoped,
    ...{ _id: seal, v: seal },
    ...every(
      'personId on what words great',
      entry('personal', '近一个月的生日、结婚纪念、退休', keepers, 12),
    ),
  },
  cues: {
    ...envelope,
    ...scoped,
    ...every('personId why rule period openedAt byName dueAt owner closedAt closedBy', visits),
    ...{ words, sealedBy: seal },
  },
  gifts: {
    ...envelope,
    ...scoped,
    ...every(
      'title on kind goods cents orgName state',
      entry('none', '一次慰问：名称、日子、每人多少', '本机构工作人员'),
    ),
    lines: entry(
      'sensitive',
      '慰问签领表：给谁、谁签的、代领或退回',
      '本机构及上级的活动干事、支部书记、负责人、管理员、审计员',
      120,
    ),
  },
  timeline: {
    _id: seal,
    v: seal,
    ...every(
      'personId at what title byName',
      entry('personal', '一个人的经过：参加了什么、谁去看望过', keepers, 60),
    ),
  },
  visits: {
    ...envelope,
    ...scoped,
    ...every('personId on form visitors gift byName', visits),
    ...{ words, sealedBy: seal },
  },
}
