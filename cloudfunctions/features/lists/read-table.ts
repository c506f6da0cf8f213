import type { lists } from '@/types/lists'
import { LIMITS } from '@/types/kernel/limits'

import { rollOfTable } from '@/domain/table-roll'

import { announced } from '@/cloudfunctions/features/upload/take'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { downloadFile } from '@/cloudfunctions/kit/wechat'

import { tableOf } from './table-of'

/** The caller's own upload for this activity, read as often as asked within its hour. */
export const readTable: Handlers<typeof lists>['read'] = async ({ activityId, inbox }, ctx) => {
  const upload = await announced(inbox, ctx.caller.openid, ctx.now)
  if (upload?.activityId !== activityId) throw ctx.fail('NOT_FOUND')
  const bytes = await downloadFile(inbox)
  if (!bytes) throw ctx.fail('NOT_FOUND')
  if (bytes.length > LIMITS.tableBytes) throw ctx.fail('TABLE.TOO_LARGE')

  const table = tableOf(bytes)
  if (typeof table === 'string') throw ctx.fail(table)
  const roll = rollOfTable(table)
  if (!roll) throw ctx.fail('TABLE.NO_NAMES')

  return roll
}
