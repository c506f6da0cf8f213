import { checkin } from '@/types/checkin'

import { phoneTail } from '@/domain/masks'
import { changesAt } from '@/domain/wall-code'

import { lookUpOrg, peopleNamed } from '@/cloudfunctions/features/person/on-the-books'
import { doorRoster } from '@/cloudfunctions/features/registration/door'
import { implement } from '@/cloudfunctions/kit/context'

import { countsOf } from './counts'
import { paper } from './paper'
import { self } from './self'
import { tick } from './tick'
import { undo } from './undo'
import { walkIn } from './walk-in'
import { codeNow } from './wall-code'

export const checkinRoutes = implement('checkin', checkin, {
  self,
  tick,
  undo,
  walkIn,
  paper,

  candidates: async ({ name, birthYear }, ctx) => {
    const people = await peopleNamed({ name, birthYear, orgId: lookUpOrg(ctx.scoped.ancestors) })
    return {
      items: people.map((person) => ({
        ...{ id: person._id, name: person.name, birthYear: person.birthYear, orgName: person.orgName },
        phoneTail: phoneTail(person.phone),
      })),
    }
  },

  heads: async ({ activityId, change }, ctx) => {
    if (ctx.scoped.state === 'calledOff') throw ctx.fail('ACTIVITY.CALLED_OFF')
    if (!(await doorRoster.addHeads(activityId, change, ctx.requestId))) throw ctx.fail('CHECKIN.HEADS')
    ctx.note({ target: activityId, orgId: ctx.scoped.orgId })
    return countsOf(activityId)
  },

  wallCode: ({ activityId }, ctx) =>
    Promise.resolve({
      title: ctx.scoped.title,
      code: ctx.scoped.wallCode ? codeNow(activityId, ctx.now) : null,
      until: changesAt(ctx.now),
    }),

  counts: ({ activityId }) => countsOf(activityId),
})
