import type { Settings } from '@/types/settings'

import { DEFAULT_CADENCES } from './cadence'
import { DEFAULT_VISIT_RULES } from './visit-rules'

/** The seven types of the 2022 programme (seed 000). 文艺演出 and 送春联 need no sign-up: who comes is welcome. */
export const DEFAULT_SETTINGS: Settings = {
  activityTypes: [
    { key: 'health', name: '文明健康知识讲座', signUp: 'firstCome' },
    { key: 'phone', name: '智能手机运用培训', signUp: 'firstCome' },
    { key: 'show', name: '文艺演出进社区', signUp: 'none' },
    { key: 'couplets', name: '送春联', signUp: 'none' },
    { key: 'visit', name: '参观体验', signUp: 'firstCome' },
    { key: 'study', name: '参观研学', signUp: 'firstCome' },
    { key: 'games', name: '趣味运动会', signUp: 'firstCome' },
  ],
  address: '退休人员',
  checkInOpensMinutes: 60,
  planFirst: false,
  messagesADay: 3,
  linkHosts: [
    'gov.cn',
    '12371.cn',
    'xuexi.cn',
    'people.com.cn',
    'people.cn',
    'xinhuanet.com',
    'news.cn',
    'cctv.com',
  ],
  visits: DEFAULT_VISIT_RULES,
  templates: {},
  cadences: DEFAULT_CADENCES,
}

/** Own settings of the path, root first: the nearest one that says something wins; of the cadences, kind by kind. */
export const effectiveSettings = (path: readonly Partial<Settings>[]): Settings =>
  path.reduce<Settings>(
    (above, own) => ({ ...above, ...own, cadences: { ...above.cadences, ...own.cadences } }),
    DEFAULT_SETTINGS,
  )

/** WeChat knows a template by its id alone: what one kind says of it holds for all that share it. */
export const isLongTerm = (templates: Settings['templates'], templateId: string): boolean =>
  Object.values(templates).some(({ id, longTerm }) => id === templateId && longTerm === true)
