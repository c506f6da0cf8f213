import type { CallCard, CallSubject } from '@/types/call'
import type { InputOf } from '@/types/kernel/contract'

import type { World } from '../world'

export const aboutOf = (subjectId: string, personId: string, subject: CallSubject = 'activity') => ({
  subject,
  subjectId,
  personId,
})

/** Where everybody of an activity stands, and a card for each who is to be called. */
export const callsAbout = async (
  world: World,
  openid: string,
  subjectId: string,
  subject: CallSubject = 'activity',
) => {
  const about = { subject, subjectId }
  const { sent, waiting, toCall } = await world.call(openid, 'call.counts', about)
  const { items: rows } = await world.call(openid, 'call.list', { ...about, limit: 50 })
  const cards: CallCard[] = []
  for (const { personId } of rows)
    cards.push(await world.call(openid, 'call.get', aboutOf(subjectId, personId, subject)))
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
    subject = 'activity',
    result = { what: 'reached' },
  }: {
    activityId: string
    personId: string
    subject?: CallSubject
    result?: Result
  },
) => {
  const about = aboutOf(activityId, personId, subject)
  await world.call(openid, 'call.claim', about)
  return world.call(openid, 'call.result', { ...about, result })
}
