import type { Entry } from './data-map-entry'
import { entry, envelope, every, scoped } from './data-map-entry'

const material = entry('none', '学习资料：写了什么、谁审的、从哪里来', '所有人；没发布的只有工作人员')

export const STUDY_DATA: Record<string, Record<string, Entry>> = {
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
}
