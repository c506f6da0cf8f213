import type { ApprovalState } from '@/types/dossier'

/** Said before it happens: who agreed did so to other hosts and another budget. */
export const reopenWords = (state: ApprovalState): string | null => {
  if (state === 'approved') return '方案已经同意。改了主办单位或预算，要重新报请'
  return state === 'asked' ? '方案正在等答复。改了主办单位或预算，要重新报请' : null
}
