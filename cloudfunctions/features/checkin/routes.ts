import { checkin } from '@/types/checkin'

import { phoneTail } from '@/domain/masks'

import { lookUpOrg, peopleNamed } from '@/cloudfunctions/features/person/on-the-books'
import { doorRoster } from '@/cloudfunctions/features/registration/door'
import { implement } from '@/cloudfunctions/kit/context'

import { countsOf } from './counts'
import { paper } from './paper'
import { self } from './self'
import { tick } from './tick'
import { undo } from './undo'
import { walkIn } from './walk-in'

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

  counts: ({ activityId }) => countsOf(activityId),
})
