import { plusMinutes } from '@/domain/calendar'
import { stillTrue, whenToSend } from '@/domain/message'
import { bodyOf } from '@/domain/message-fields'
import type { Template } from '@/types/settings'

import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { newId } from '@/cloudfunctions/kit/ids'
import type { Job } from '@/cloudfunctions/kit/schedule'

import type { MessageDocument } from './document'
import type { Ready } from './ready'
import { readPage } from './ready'
import { sendAll, stopsTemplate } from './send-all'
import { changeDue, claimMessage, dueMessages, forgetBodies, loseClaims, recordResult } from './store'

const PAGE = 20
/** No function lives this long: who claimed and has not recorded by then is dead. */
const CLAIM_MINUTES = 10
/** types/data-map.ts: what was said is kept for half a year. */
const BODY_MINUTES = 183 * 24 * 60

const toldOf = ({ kind }: MessageDocument, row: RegistrationDocument) => ({
  ...{ kind, title: row.activity.title, placeName: row.activity.placeName, startsAt: row.startsAt },
  ...{ personName: row.person.name, ticket: row.ticket, offeredUntil: row.offeredUntil },
})

interface Claim extends Ready {
  row: RegistrationDocument
  template: Template
}

/** Whether what was read for the page still holds: a template that WeChat takes no more does not. */
type Read = 'holds' | 'over'

/** Claim, send, record: what dies in between is never sent again, and somebody calls. */
const send = async ({ message, row, template, openids }: Claim, now: string): Promise<Read> => {
  const claim = newId()
  const body = bodyOf(template, toldOf(message, row))
  const claimed = { claim, claimedAt: now, openids, body, bodyUntil: plusMinutes(now, BODY_MINUTES) }
  if (!(await claimMessage(message, { ...claimed, updatedAt: now }))) return 'holds'

  const outcome = await sendAll({ message, templateId: template.id, openids, body, now })
  await recordResult(message, claim, { ...outcome, updatedAt: now })
  return stopsTemplate(outcome.errCode) ? 'over' : 'holds'
}

/** One message of the page: cancelled, put off, given to the callers, or sent. */
const handle = async (ready: Ready, now: string): Promise<Read> => {
  const { message, row, template, openids, why } = ready
  if (!row || !stillTrue(message, row, now)) {
    await changeDue(message, { state: 'cancelled', updatedAt: now })
    return 'holds'
  }
  const effectAt = message.effectAt < row.startsAt ? message.effectAt : row.startsAt
  const when = whenToSend(message.kind, effectAt, now)
  if (when === 'now' && !why && template) return send({ ...ready, row, template, openids }, now)

  if (typeof when === 'object') await changeDue(message, { dueAt: when.at, updatedAt: now })
  else
    await changeDue(message, {
      state: 'unreachable',
      why: when === 'call' ? 'night' : why,
      updatedAt: now,
    })
  return 'holds'
}

/** What is due goes out in order; each message by itself, so that a stop loses at most the one in hand — to a caller. */
export const messageSendJob: Job = {
  name: 'message-send',
  label: '发通知',
  seconds: 15,
  run: async ({ now, enough }) => {
    await loseClaims(plusMinutes(now, -CLAIM_MINUTES), now)
    await forgetBodies(now)

    let done = 0
    for (let page = await readPage(await dueMessages(now, PAGE)); page.length > 0;) {
      for (const each of page) {
        if (enough()) return { cursor: null, done }
        done += 1
        if ((await handle(each, now)) === 'over') break
      }
      page = await readPage(await dueMessages(now, PAGE))
    }
    return { cursor: null, done }
  },
}
