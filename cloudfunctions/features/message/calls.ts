import type { Call, message } from '@/types/message'

import { CALLED, stillTrue } from '@/domain/message'
import { callWords } from '@/domain/message-words'

import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { rowsOfPersons } from '@/cloudfunctions/features/registration/rows'
import { registrantView } from '@/cloudfunctions/features/registration/view'
import type { Handlers } from '@/cloudfunctions/kit/context'

import type { MessageDocument } from './document'
import { countMessages, UNREACHED_STATES, unreachedOf, WAITING_STATES } from './store'

/** Who is ticked off makes room for the next. */
const SHOWN = 50

const callOf = (found: MessageDocument, row: RegistrationDocument, now: string): Call => {
  const { kind, why } = found
  const said = { title: row.activity.title, placeName: row.activity.placeName }
  const { startsAt, offeredUntil } = row
  return {
    ...registrantView(row),
    ...{ kind, why: why ?? 'unknown', words: callWords(kind, { ...said, startsAt, offeredUntil }, now) },
  }
}

/** Once for each person, by what weighs most: its sentence carries today's time and place. */
const heaviest = (found: readonly MessageDocument[]): MessageDocument[] => {
  const ordered = [...found].sort((a, b) => CALLED.indexOf(a.kind) - CALLED.indexOf(b.kind))
  return ordered.filter(({ personId }, i) => ordered.findIndex((each) => each.personId === personId) === i)
}

export const calls: Handlers<typeof message>['calls'] = async ({ activityId }, { now }) => {
  const found = heaviest(await unreachedOf(activityId, SHOWN))
  const rows = new Map(
    (
      await rowsOfPersons(
        activityId,
        found.map(({ personId }) => personId),
      )
    ).map((row) => [row.personId, row]),
  )

  return {
    sent: await countMessages(activityId, ['sent']),
    waiting: await countMessages(activityId, WAITING_STATES),
    toCall: await countMessages(activityId, UNREACHED_STATES),
    items: found.flatMap((each) => {
      const row = rows.get(each.personId)
      return row && stillTrue(each, row, now) ? [callOf(each, row, now)] : []
    }),
  }
}
