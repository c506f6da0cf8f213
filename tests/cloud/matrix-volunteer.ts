import type { Path } from '@/types/kernel/contract'

/**
 * Where a volunteer of 大乡村 is let in, in the words of matrix.ts; everywhere else as a stranger is. The father has nothing
 * to be told of what the table asks about, so that he looks like nobody.
 */
export const VOLUNTEER: { [P in Path]?: 'in' | '?' } = {
  'call.counts': 'in',
  'call.list': 'in',
  'call.mine': '?',
  'call.next': 'in',
  'call.get': '?',
  'call.claim': '?',
  'call.putBack': '?',
  'call.result': '?',
  'call.undo': '?',
}
