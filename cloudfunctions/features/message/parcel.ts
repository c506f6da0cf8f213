import type { Told } from '@/domain/message-fields'
import { isUrgent } from '@/domain/message'
import type { Parcel as Capped } from '@/domain/message-cap'
import { toldTogether } from '@/domain/message-fields'
import type { Template } from '@/types/settings'

import type { MessageDocument } from './document'
import type { Ready } from './ready'
import type { Standing } from './subject'

export interface Sendable extends Ready {
  standing: Standing
}

/** What one sending tells: one message, or several of a kind to one person. */
export interface Parcel extends Capped {
  /** The first leads: under its id all of them are found. */
  messages: MessageDocument[]
  told: Told
  page: string
  template: Template | null
  /** The person's number, where this may go by text message. */
  phone: string | null
  whomToCall: string
  why: Ready['why']
}

const keyOf = ({ message, standing, template, openids }: Sendable): string =>
  standing.together === undefined
    ? message._id
    : JSON.stringify([message.personId, message.kind, template?.id, standing.together, openids])

const parcelOf = (some: readonly Sendable[]): Parcel[] => {
  const [lead, ...others] = some
  const told = toldTogether(some.map(({ standing }) => standing.told))
  if (!lead || !told) return []
  const { message, standing, template, openids, aDay, phone, why } = lead
  const page = others.length === 0 ? standing.page : (standing.together ?? standing.page)
  return [
    {
      messages: some.map((each) => each.message),
      ...{ told, page, template, openids, aDay, phone, why },
      ...{ urgent: isUrgent(message.kind), whomToCall: standing.whomToCall ?? '' },
    },
  ]
}

/** In the order of their first. */
export const parcelsOf = (sendables: readonly Sendable[]): Parcel[] => {
  const groups = new Map<string, Sendable[]>()
  for (const each of sendables) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups.values()].flatMap(parcelOf)
}
