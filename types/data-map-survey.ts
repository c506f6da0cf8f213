import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

export const SURVEY_DATA: Record<string, Record<string, Entry>> = {
  surveys: {
    ...envelope,
    ...scoped,
    ...every(
      'title startsAt questions closesAt',
      entry('none', '问了什么、问到哪一天', '到场的人、本机构工作人员'),
    ),
    ...every('waiting parts done', entry('personal', '问过谁、谁答过了：每人一次，不记答了什么', '系统', 24)),
    ...every(
      'ballots papers helped',
      entry('none', '答了什么：不记是谁、什么时候；不到5份的不显示', '本机构活动干事、负责人、管理员'),
    ),
  },
}
