import type { Asks } from '@/types/asks'
import { signup } from '@/types/signup'

import { isComing } from '@/domain/registration'

import { findPublic } from '@/cloudfunctions/features/activity/find'
import { personIdsOf } from '@/cloudfunctions/features/registration/coming'
import { pageOfRegistrants, REGISTRANTS_BY, rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import type { Context, Handler } from '@/cloudfunctions/kit/context'
import { implement } from '@/cloudfunctions/kit/context'
import { pageOfRows } from '@/cloudfunctions/kit/pages'
import { canSeal, unseal } from '@/cloudfunctions/kit/seal'

import { answer } from './answer'
import type { SignupDocument } from './document'
import { askExport, decideExport, takeExport } from './exports'
import { idNumberAt } from './seals'
import { exportsOf, findSignup, signupsOf, usualContacts } from './store'
import { exportView, fileView, insuredView, signupView } from './view'

const get: Handler<(typeof signup)['get']> = async ({ activityId }, ctx) => {
  const rows = (await rowsOfPersons(activityId, personIdsOf(ctx.caller))).filter(({ state }) =>
    isComing(state),
  )
  const asks: Asks | null = rows.length > 0 ? ((await findPublic(activityId))?.asks ?? null) : null
  if (!asks) return { asks: null, items: [] }

  const personIds = rows.map(({ personId }) => personId)
  const kept = await signupsOf(activityId, personIds)
  const contacts = asks.contact ? await usualContacts(personIds) : []
  const of = (all: readonly SignupDocument[], id: string) => all.find(({ personId }) => personId === id)
  const items = rows.map((row) =>
    signupView(
      { asks, row, kept: of(kept, row.personId) ?? null, now: ctx.now },
      of(contacts, row.personId)?.contact ?? null,
    ),
  )
  return { asks, items }
}

const file: Handler<(typeof signup)['file']> = async ({ activityId, personId }, ctx) => {
  const [row] = await rowsOfPersons(activityId, [personId])
  if (!row) throw ctx.fail('NOT_FOUND')
  const kept = await findSignup(activityId, personId)
  return fileView({ asks: ctx.scoped.asks, row, kept, now: ctx.now })
}

const revealed = (kept: SignupDocument, what: 'contact' | 'insured'): string | null => {
  if (what === 'contact') return kept.contact && `${kept.contact.name} ${kept.contact.phone}`
  return kept.idNumber && unseal(idNumberAt(kept._id), kept.idNumber)
}

const reveal = async (
  input: { activityId: string; personId: string; what: 'contact' | 'insured'; reason: string },
  ctx: Context<(typeof signup)['reveal']>,
) => {
  const { activityId, personId, what, reason } = input
  if (what === 'insured' && !canSeal()) throw ctx.fail('SIGNUP.NO_KEY')
  const kept = await findSignup(activityId, personId)
  const target = `${activityId} ${what} ${reason}`
  ctx.note({ whose: [personId], target, orgId: ctx.scoped.orgId })
  return { text: kept && revealed(kept, what) }
}

export const signupRoutes = implement('signup', signup, {
  get,
  answer,
  file,
  reveal,

  insured: async ({ activityId, cursor, limit }, ctx) => {
    const rows = await pageOfRegistrants(activityId, undefined, { cursor, limit })
    const personIds = rows.map(({ personId }) => personId)
    const kept = new Map((await signupsOf(activityId, personIds)).map((each) => [each.personId, each]))
    const page = pageOfRows(rows, { by: REGISTRANTS_BY, limit }, (row) => row)
    const held = page.items.filter(({ state }) => state === 'registered')
    const items = held.map((row) => insuredView(ctx.scoped.asks, row, kept.get(row.personId) ?? null))
    return { items, next: page.next }
  },

  exports: async ({ activityId }, ctx) => ({
    items: (await exportsOf(activityId)).map((asked) => exportView(asked, ctx.caller.openid)),
  }),

  askExport,
  decideExport,
  takeExport,
})
