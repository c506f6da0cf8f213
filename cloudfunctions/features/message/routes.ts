import { message } from '@/types/message'

import { callerName } from '@/cloudfunctions/kit/caller'
import { implement } from '@/cloudfunctions/kit/context'

import { calls } from './calls'
import { resumeTemplate } from './credit-store'
import { granted } from './granted'
import { tellPerson } from './store'
import { templatesFor } from './templates'

export const messageRoutes = implement('message', message, {
  calls,
  granted,

  templates: async ({ activityId }, ctx) => ({ items: await templatesFor(activityId, ctx) }),

  told: async ({ activityId, personId }, ctx) => {
    const set = { toldAt: ctx.now, toldByName: callerName(ctx.caller), updatedAt: ctx.now }
    await tellPerson({ subjectId: activityId, personId }, set)
    ctx.note({ whose: [personId], target: activityId, orgId: ctx.scoped.orgId })
    return { done: true as const }
  },

  resume: async ({ orgId, templateId }, ctx) => {
    await resumeTemplate(templateId)
    ctx.note({ target: templateId, orgId })
    return { done: true as const }
  },
})
