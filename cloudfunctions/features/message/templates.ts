import { isLongTerm } from '@/domain/settings'
import type { MessageKind, Template } from '@/types/settings'
import type { AppError } from '@/cloudfunctions/kit/app-error'

import { findPublic } from '@/cloudfunctions/features/activity/find'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'

import { stoppedTemplates } from './credit-store'

export { stoppedTemplates as stoppedNow } from './credit-store'

export interface Offered {
  kind: MessageKind
  id: string
  longTerm: boolean
}

/** What an activity's installation sends at present: the root's templates that WeChat takes. */
export const templatesFor = async (
  activityId: string,
  ctx: { fail: (code: 'NOT_FOUND') => AppError },
): Promise<Offered[]> => {
  const activity = await findPublic(activityId)
  if (!activity) throw ctx.fail('NOT_FOUND')
  return templatesUnder(activity.ancestors)
}

/** The same for whatever stands under that root. */
export const templatesUnder = async (ancestors: readonly string[]): Promise<Offered[]> => {
  const { templates } = await settingsFor(ancestors.slice(0, 1))
  const stopped = new Set((await stoppedTemplates()).map(({ _id }) => _id))
  return (Object.entries(templates) as [MessageKind, Template][]).flatMap(([kind, { id }]) =>
    stopped.has(id) ? [] : [{ kind, id, longTerm: isLongTerm(templates, id) }],
  )
}
