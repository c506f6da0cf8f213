import type { ApprovalState, BudgetKind, HostRole, PhotoKind, SectionOf, Step } from '@/types/dossier'
import type { Stage } from '@/types/stage'

import type { Sums } from './dossier'

export const STAGES = {
  planning: '策划中',
  asked: '等负责人答复',
  approved: '方案已同意',
  published: '已发布',
  over: '办完了，还没记到场',
  held: '已办完，还没归档',
  reported: '已归档',
  calledOff: '已取消',
} as const satisfies Record<Stage, string>

export const APPROVALS = {
  draft: '拟稿',
  asked: '已报请，等负责人答复',
  approved: '已同意',
  returned: '已退回',
} as const satisfies Record<ApprovalState, string>

export const HOST_ROLES = {
  guide: '指导',
  lead: '主办',
  partner: '协办',
  carrier: '承办',
} as const satisfies Record<HostRole, string>

export const BUDGET_KINDS = {
  lecture: '讲课费',
  car: '车',
  insurance: '保险',
  venue: '场地',
  goods: '物料',
  other: '其他',
} as const satisfies Record<BudgetKind, string>

export const PHOTO_KINDS = {
  wide: '全景',
  banner: '横幅',
  talk: '互动',
  receipt: '票据',
} as const satisfies Record<PhotoKind, string>

export const SURVEYED = {
  power: '电源',
  toilets: '厕所',
  seats: '座位',
  shade: '遮阳挡雨',
  parking: '停车',
  more: '还要注意',
} as const satisfies Record<keyof SectionOf<'survey'>, string>

/** 元 with two decimals. */
export const yuan = (cents: number): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** 分 from what somebody typed in 元: 1200, 1,200.5, ￥12.50. Null: no amount. */
export const centsOf = (text: string): number | null => {
  const plain = text.replaceAll(/[,，￥¥元\s]/g, '')
  const [, whole, part = ''] = /^(\d{1,7})(?:\.(\d{1,2}))?$/.exec(plain) ?? []
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** What the sums say, in a sentence. */
export const sumsWords = ({ planned, actual, open, over }: Sums): string => {
  if (over > 0) return `实际比预算多花了 ${yuan(over)} 元`
  if (open > 0) return `还有 ${open} 笔没写实际花了多少`
  return actual === planned ? '实际和预算一样' : `比预算省了 ${yuan(planned - actual)} 元`
}

const STEPS = {
  asked: '报请',
  approved: '同意',
  returned: '退回',
  reopened: '改了主办单位或预算，退回拟稿',
} as const satisfies Record<Step['what'], string>

/** 郭清源同意；这里没有别的负责人，由报请的人自己同意. */
export const stepWords = ({ what, byName, reason, alone }: Step): string => {
  const why = reason === '' ? '' : `：${reason}`
  const own = alone ? '（这里没有别的负责人或管理员，由报请的人自己定）' : ''
  return what === 'reopened' ? `${byName}${STEPS.reopened}` : `${byName}${STEPS[what]}${why}${own}`
}
