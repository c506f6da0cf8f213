/** Words for what the contract names: plain values, so that phones can show them without zod. */

/** 报名方式 of this issue: 先到先得, or 不用报名，来了就行. */
export const SIGN_UP = { firstCome: '先到先得', none: '不用报名，来了就行' } as const

export const ACTIVITY_STATES = { draft: '草稿', published: '已发布', calledOff: '已取消' } as const

/** Who runs a session, as the figures tell it apart. */
export const COUNTED_AS = { centre: '市、区中心办的', community: '街道、社区自己办的' } as const

/** 口径: what a figure counts, said wherever it is shown. */
export const MEASURES = {
  sessions: { label: '场次', means: '已经办完的场次。取消的、还没结束的不算。' },
  registered: { label: '报名人数', means: '每场报上名的人加起来。取消报名的、没报名现场来的不算。' },
  visits: {
    label: '人次',
    means: '每场到场的人加起来，记了名字的和只记人数的都算。同一个人来两场，算两次。',
  },
  people: {
    label: '人数',
    means: '到过场、记了名字的人。同一个人来几场都只算一个，只记人数的不算。',
  },
} as const

export const REGISTRATION_STATES = {
  registered: '已报名',
  cancelled: '已取消报名',
  calledOff: '活动取消',
} as const

/** How a person stands to the WeChat identity: the phone's owner, or somebody the owner acts for. */
export const RELATIONS = {
  self: '本人',
  spouse: '老伴',
  parent: '父母',
  relative: '亲属',
  neighbour: '邻居',
} as const

/** 行动能力; words on elder pages as in product.md. */
export const MOBILITY = { free: '走路方便', helped: '要人扶', wheelchair: '坐轮椅', bed: '卧床' } as const

/** Kinds of organisation, from the root down (product.md, glossary). */
export const ORG_KINDS = {
  city: '市',
  district: '区',
  street: '街道/镇',
  community: '社区/村',
  unit: '单位',
  branch: '党支部',
  team: '队',
} as const
