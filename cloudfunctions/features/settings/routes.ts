import { settings } from '@/types/settings'
import type { Settings } from '@/types/settings'

import { effectiveSettings } from '@/domain/settings'

import { implement } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import { addSettings, changeSettings, settingsAlong } from './store'

/** Absent keys are inherited; a strict reader keeps `undefined` out of the database. */
const said = (own: { [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))

export const settingsRoutes = implement('settings', settings, {
  get: async ({ orgId }, ctx) => {
    const along = await settingsAlong(ctx.scoped.ancestors)
    const mine = along.find(({ _id }) => _id === orgId)
    return {
      own: mine?.own ?? {},
      effective: effectiveSettings(along.map(({ own }) => own)),
      rev: mine?.rev ?? 0,
    }
  },

  /** `rev` 0 = this org has set nothing yet. */
  update: async ({ orgId, rev, own }, ctx) => {
    const by = { openid: ctx.caller.openid, now: ctx.now }
    const done =
      rev === 0
        ? (await addSettings({
            ...newEnvelope(orgId, by.openid, by.now),
            ...{ orgId, ancestors: ctx.scoped.ancestors, own: said(own) },
          })) === 'added'
        : await changeSettings(orgId, rev, said(own), by)
    if (!done) throw ctx.fail('CONFLICT')

    ctx.note({ target: orgId, orgId })
    return { rev: rev + 1 }
  },
})
