import { stillTrue } from '@/domain/message'

import { findMany } from '@/cloudfunctions/features/activity/find'
import { registrationId, rowsByIds } from '@/cloudfunctions/features/registration/rows'

import { sendsSms } from '@/cloudfunctions/kit/sms'

import type { AskedMessage, Subject } from './subject'

const TICKET = 'features/registration/pages/ticket/index'
const ALL = 'features/registration/pages/mine/index'

const rowId = ({ subjectId, personId }: AskedMessage): string => registrationId(subjectId, personId)

/** Whom to ask about each: a text message says so. */
const numbersOf = async (activityIds: readonly string[]): Promise<Map<string, string>> =>
  new Map((await findMany([...new Set(activityIds)])).map(({ _id, contactPhone }) => [_id, contactPhone]))

/** A registration's row says where its person stands. */
export const activitySubject: Subject = {
  standing: async (messages, now) => {
    const found = await rowsByIds([...new Set(messages.map(rowId))])
    const numbers = sendsSms() ? await numbersOf(found.map(({ activityId }) => activityId)) : null
    const rows = new Map(found.map((row) => [row._id, row]))

    return new Map(
      messages.flatMap((message) => {
        const row = rows.get(rowId(message))
        if (!row || !stillTrue(message, row, now)) return []
        const { activity, startsAt, ticket, offeredUntil } = row
        const told = {
          ...{ kind: message.kind, title: activity.title, placeName: activity.placeName },
          ...{ startsAt, personName: row.person.name, ticket, offeredUntil },
        }
        const page = `${TICKET}?activityId=${row.activityId}&personId=${row.personId}`
        const whomToCall = numbers?.get(row.activityId) ?? ''
        const effectAt = message.effectAt < startsAt ? message.effectAt : startsAt
        return [
          [
            message._id,
            {
              told,
              effectAt,
              page,
              together: ALL,
              whomToCall,
              byOpenid: row.by.openid,
              byAt: row.registeredAt,
            },
          ] as const,
        ]
      }),
    )
  },
}
