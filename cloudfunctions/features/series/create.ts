import type { series } from '@/types/series'

import { dayOf } from '@/domain/calendar'
import { sessionAt } from '@/domain/recurrence'

import { areUsable } from '@/cloudfunctions/features/catalogue/usable'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'

import type { SeriesDocument } from './document'
import { makeFromTemplate, templateMaker } from './make-sessions'
import { addSeries, findSeries } from './store'
import { seriesView } from './view'

/** The plan first, as one document; then its drafts, whose ids follow from it: a repetition goes on where a crash stopped. */
export const create: Handlers<typeof series>['create'] = async (input, ctx) => {
  const { caller, now, scoped: org } = ctx
  const { title, template, rule, start, end, days, entryIds } = input
  if (end <= start) throw ctx.fail('INPUT', 'end', '结束时间要晚于开始时间')
  if (days.some((day) => day < dayOf(now))) throw ctx.fail('INPUT', 'days', '有一天已经过了，请去掉')
  if (!(await areUsable(entryIds, org))) throw ctx.fail('INPUT', 'entryIds', '名录里的这一条用不了，请重新选')
  const make = await templateMaker(template, { org, caller, now })

  const id = idFrom(caller.openid, ctx.requestId)
  const planned: SeriesDocument = {
    ...newEnvelope(id, caller.openid, now),
    ...{ orgId: org._id, ancestors: org.ancestors, orgName: org.name },
    ...{ title, rule, template, entryIds, request: ctx.requestId },
    sessions: [...days].sort().map((day) => ({
      ...{ activityId: idFrom(id, day), ...sessionAt(day, start, end), like: null },
    })),
  }
  const standing = (await addSeries(planned)) === 'added' ? planned : ((await findSeries(id)) ?? planned)
  await makeFromTemplate(
    standing,
    standing.sessions.filter(({ like }) => like === null),
    make,
  )

  ctx.note({ target: id, orgId: org._id })
  return seriesView(standing, now)
}
