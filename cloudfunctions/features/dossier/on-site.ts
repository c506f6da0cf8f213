import type { dossier } from '@/types/dossier'

import { whyNotEnd } from '@/domain/dossier'

import type { Handlers } from '@/cloudfunctions/kit/context'

import { moveDossier } from './move'

type Actions = Handlers<typeof dossier>

const UNCOUNTED = { loaded: null, back: null }

/** The list is edited at the desk while somebody counts at the car: counts stand beside it, by the piece's key. */
export const count: Actions['count'] = async ({ key, when, count: pieces }, ctx) => {
  await moveDossier(ctx, ({ counted, logistics }) => {
    if (!logistics.equipment.some((piece) => piece.key === key)) throw ctx.fail('NOT_FOUND')
    return { counted: { ...counted, [key]: { ...UNCOUNTED, ...counted[key], [when]: pieces } } }
  })
  return { done: true }
}

export const end: Actions['end'] = async ({ endedAt }, ctx) => {
  const refusal = endedAt && whyNotEnd(ctx.scoped.startsAt, endedAt, ctx.now)
  if (refusal) throw ctx.fail(refusal)
  await moveDossier(ctx, () => ({ endedAt }))
  return { done: true }
}
