import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const material = entry('none', '学习资料：写了什么、谁审的、从哪里来', '所有人；没发布的只有工作人员')

const pushed = entry('none', '推送学习：推给哪里、学到哪天', '本机构、本支部工作人员')
/** What somebody has read for a branch says what they think or believe: PIPL 28. */
const marks = entry('sensitive', '谁打开过、到过集中学习、送到家的日子', '本人、本支部和本机构工作人员', 36)
const said = entry(
  'personal',
  '学习感言和它能不能展示',
  '本人；展示以后同支部或同社区的人；本支部和本机构工作人员',
  36,
)

export const STUDY_DATA: Record<string, Record<string, Entry>> = {
  assignments: {
    ...envelope,
    ...scoped,
    ...every('materialId title category unitKind unitId unitName words until byName noticeId', pushed),
    ...every(
      'roomDay roomByName roomRev roomRequest nudgedAt nudgeRequest cancelledAt cancelledReason',
      pushed,
    ),
    ...every('opened room home', marks),
  },
  materialVersions: {
    ...envelope,
    ...every('materialId version publishedAt approvedByName text', material),
  },
  materials: {
    ...envelope,
    ...scoped,
    ...every('orgName title category source body transcript links videoLink parts state byName', material),
    ...every('wroteBy askedBy askedByName changed approved returned withdrawnAt withdrawnReason', material),
    ...every('version out shelfOf shelf publishedAt outTitle outHas older search outSearch', material),
  },
  studySayings: {
    ...envelope,
    ...scoped,
    ...every('materialId title personId name text state reason at circles', said),
  },
}
