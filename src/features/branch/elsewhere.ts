import { paths } from '@/src/lib/paths'

/** Where else a secretary has work, in the order of the page: each part of the branch's work adds its line. */
export const ELSEWHERE: readonly { words: string; path: (orgId: string) => string }[] = [
  { words: '本月要学的，谁还没学', path: paths.pushes },
  { words: '送学上门', path: paths.deliveryRounds },
  { words: '要去看望谁', path: paths.visits },
  { words: '通知', path: paths.notices },
]
