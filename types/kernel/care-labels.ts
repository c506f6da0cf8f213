/** Words of visits, gifts and the care calendar: plain values, as in labels.ts. */

/** 必访事由: why somebody should be visited. */
export const CUE_KINDS = {
  ill: '生病',
  mood: '情绪不好',
  hardship: '有困难',
  dispute: '家里或邻里有矛盾',
  discharged: '刚出院',
  retired: '新退休',
  festival: '过节',
  routine: '定期看望',
  card: '一年一次问清楚',
  agreed: '说好再去',
  call: '电话里听说的',
  birthday: '生日或纪念日',
} as const

/** Those that people open by hand; the others come from a rule, a visit or a call. */
export const CUES_BY_HAND = ['ill', 'mood', 'hardship', 'dispute', 'discharged'] as const

/** Who goes there. */
export const CUE_OWNERS = { keeper: '包户人员去', me: '我去', nobody: '先不定' } as const

export const VISIT_FORMS = {
  home: '到家里',
  hospital: '到医院',
  phone: '打电话',
  carer: '助老员上门',
  other: '别的地方',
} as const

/** What a visitor sees, as one of three levels. */
export const SEEN = { body: '身体', mood: '精神', life: '生活' } as const
export const SEEN_LEVELS = { good: '好', fair: '一般', poor: '要帮助' } as const

/** Whom a rule of visits is for. */
export const VISIT_GROUPS = {
  old80: '80岁以上',
  old70: '70岁以上',
  alone: '一个人住',
  frail: '走路不方便',
  survivor: '遗属',
  member: '党员',
  all: '所有人',
} as const

export const ROUNDS = { quarter: '每季一次', half: '每半年一次', year: '每年一次' } as const

export const FESTIVALS = {
  spring: '春节',
  july: '七一',
  august: '八一',
  national: '国庆',
  ninth: '重阳',
} as const

export const GIFT_KINDS = { cash: '慰问金', goods: '慰问品' } as const
export const GIFT_STATES = { draft: '在定名单', giving: '正在发', closed: '已办结' } as const
export const GIFT_LINE_STATES = {
  pending: '还没领',
  signed: '本人签领',
  proxy: '别人代领',
  survivor: '遗属代领',
  returned: '退回',
} as const

/** Who takes a gift for somebody. */
export const TAKERS = {
  wife: '妻子',
  husband: '丈夫',
  child: '子女',
  relative: '亲属',
  neighbour: '邻居',
  carer: '护工或保姆',
} as const

/** One timeline per person: what an event was, as one would tell it. */
export const HAPPENED = {
  registered: '报了名',
  cancelled: '取消报名',
  present: '到场',
  online: '网上参加',
  called: '打过电话',
  cue: '提出要去看望',
  visit: '走访',
  gift: '慰问签领',
  study: '学习',
  delivery: '送学上门',
  followUp: '跟进的事',
  branch: '党支部',
  passed: '去世核对',
  file: '建档或改档案',
} as const
