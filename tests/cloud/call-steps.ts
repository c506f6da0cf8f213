import type { CallCard } from '@/types/call'
import type { InputOf } from '@/types/kernel/contract'

import type { World } from '../world'

export const aboutOf = (subjectId: string, personId: string) => ({
  subject: 'activity' as const,
  subjectId,
  personId,
})

/** Where everybody of an activity stands, and a card for each who is to be called. */
export const callsAbout = async (world: World, openid: string, activityId: string) => {
  const about = { subject: 'activity' as const, subjectId: activityId }
  const { sent, waiting, toCall } = await world.call(openid, 'call.counts', about)
  const { items: rows } = await world.call(openid, 'call.list', { ...about, limit: 50 })
  const cards: CallCard[] = []
  for (const { personId } of rows)
    cards.push(await world.call(openid, 'call.get', aboutOf(activityId, personId)))
  return { sent, waiting, toCall, items: cards.filter(({ state }) => state !== 'done') }
}

type Result = InputOf<'call.result'>['result']

/** 我来打, and how it went. */
export const callOne = async (
  world: World,
  openid: string,
  {
    activityId,
    personId,
    result = { what: 'reached' },
  }: {
    activityId: string
    personId: string
    result?: Result
  },
) => {
  await world.call(openid, 'call.claim', aboutOf(activityId, personId))
  return world.call(openid, 'call.result', { ...aboutOf(activityId, personId), result })
}
