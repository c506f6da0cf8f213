import type { CallResult } from '@/types/call'

/** What is asked once more before it is written, because others act on it. */
export const ASKED = {
  notComing: {
    title: (name: string) => `${name}不去了吗？`,
    yes: '不去了，取消报名',
    words: '名额马上给排队的人。',
  },
  wrong: {
    title: () => '号码不对吗？',
    yes: '号码不对',
    words: '接电话的不是本人，也不是家人。会请工作人员来改号码。',
  },
  passed: {
    title: (name: string) => `${name}已经去世了吗？`,
    yes: '是的，请同事核对',
    words: '要由另一位同事核对。核对以前先不打电话、不发通知。请替我们问候家人。',
  },
} as const

type AskedResult = keyof typeof ASKED

export const isAsked = (open: CallResult | null): open is AskedResult => open !== null && open in ASKED
