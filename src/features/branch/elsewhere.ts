import { paths } from '@/src/lib/paths'

/** Where else a secretary has work, in the order of the page: each part of the branch's work adds its line. */
export const ELSEWHERE: readonly { words: string; path: (orgId: string) => string }[] = [
  { words: '通知', path: paths.notices },
]
