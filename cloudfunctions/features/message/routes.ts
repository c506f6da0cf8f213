import { message } from '@/types/message'

import { implement } from '@/cloudfunctions/kit/context'

import { resumeTemplate } from './credit-store'
import { granted } from './granted'
import { templatesFor } from './templates'

export const messageRoutes = implement('message', message, {
  granted,

  templates: async ({ activityId }, ctx) => ({ items: await templatesFor(activityId, ctx) }),

  resume: async ({ orgId, templateId }, ctx) => {
    await resumeTemplate(templateId)
    ctx.note({ target: templateId, orgId })
    return { done: true as const }
  },
})
