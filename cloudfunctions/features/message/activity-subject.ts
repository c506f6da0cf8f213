import { stillTrue } from '@/domain/message'

import { registrationId, rowsByIds } from '@/cloudfunctions/features/registration/rows'

import type { AskedMessage, Subject } from './subject'

const TICKET = 'features/registration/pages/ticket/index'

const rowId = ({ subjectId, personId }: AskedMessage): string => registrationId(subjectId, personId)

/** A registration's row says where its person stands. */
export const activitySubject: Subject = {
  standing: async (messages, now) => {
    const found = await rowsByIds([...new Set(messages.map(rowId))])
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
        const effectAt = message.effectAt < startsAt ? message.effectAt : startsAt
        return [[message._id, { told, effectAt, page, byOpenid: row.by.openid }] as const]
      }),
    )
  },
}
