import type { dossier, Part } from '@/types/dossier'

import { reopens, stepped } from '@/domain/dossier'

import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context, Handlers } from '@/cloudfunctions/kit/context'

import type { DossierDocument, Stamp } from './document'
import { moveDossier } from './move'
import { keepPlaceCard } from './place-card'

type SaveContext = Context<(typeof dossier)['save']>

const sectionOf = (part: Part, stamp: Stamp): Partial<DossierDocument> => {
  switch (part.what) {
    case 'plan': {
      const { aim, steps, emergency, hosts } = part
      return { plan: { ...stamp, aim, steps, emergency, hosts } }
    }
    case 'budget':
      return { budget: { ...stamp, lines: part.lines } }
    case 'logistics': {
      const { helpers, equipment, departsAt, vehicle, driver, driverPhone } = part
      return { logistics: { ...stamp, helpers, equipment, departsAt, vehicle, driver, driverPhone } }
    }
    case 'survey': {
      const { power, toilets, seats, shade, parking, more } = part
      return { survey: { ...stamp, power, toilets, seats, shade, parking, more } }
    }
  }
}

/** What was agreed to is not what stands there now: back to 拟稿, in the same update. */
const reopened = (before: DossierDocument, part: Part, ctx: SaveContext): Partial<DossierDocument> => {
  const { approval, plan, budget } = before
  const stood = { hosts: plan.hosts, lines: budget.lines }
  const stands = {
    hosts: part.what === 'plan' ? part.hosts : plan.hosts,
    lines: part.what === 'budget' ? part.lines : budget.lines,
  }
  if (!reopens(approval, stood, stands)) return {}
  const step = {
    what: 'reopened' as const,
    ...{ at: ctx.now, byName: callerName(ctx.caller), reason: '', alone: false },
  }
  return { approval: { ...approval, ...stepped(approval, step) } }
}

const hasTwice = (keys: readonly { key: string }[]): boolean =>
  new Set(keys.map(({ key }) => key)).size < keys.length

const refuseTwice = (part: Part, ctx: SaveContext): void => {
  if (part.what === 'budget' && hasTwice(part.lines)) throw ctx.fail('INPUT', 'part.lines', '有两行一样的')
  if (part.what === 'logistics' && hasTwice(part.equipment))
    throw ctx.fail('INPUT', 'part.equipment', '有两行一样的')
}

export const save: Handlers<typeof dossier>['save'] = async ({ rev, part }, ctx) => {
  refuseTwice(part, ctx)
  const { requestId: request, now: at } = ctx
  const stamp = { rev: rev + 1, request, at, byName: callerName(ctx.caller) }
  const after = await moveDossier(ctx, (before) => {
    const section = before[part.what]
    if (section.request === request) return null
    if (section.rev !== rev) throw ctx.fail('CONFLICT')
    return { ...sectionOf(part, stamp), ...reopened(before, part, ctx) }
  })
  if (part.what === 'survey') await keepPlaceCard(ctx.scoped, after)

  return { rev: after[part.what].rev, approval: after.approval.state }
}
