import { dayOf } from '@/domain/calendar'
import { isCalled } from '@/domain/message'
import { isLongTerm } from '@/domain/settings'
import type { Settings, Template } from '@/types/settings'

import { settingsFor } from '@/cloudfunctions/features/settings/effective'

import { creditsOf, stoppedTemplates } from './credit-store'
import type { MessageDocument, SubjectName } from './document'
import { recipientsOf } from './recipients'
import { textNumbers } from './text-message'
import type { AskedMessage, Standing, Subjects } from './subject'

/** A due message with all that decides what becomes of it. */
export interface Ready {
  message: MessageDocument
  /** null: what it says is no longer true. */
  standing: Standing | null
  template: Template | null
  /** Accounts that WeChat will probably take it for. */
  openids: string[]
  /** Why nobody can be sent to. */
  why: 'account' | 'credit' | 'template' | null
  /** The person's number, where a text message may go to it. */
  phone: string | null
  /** So many messages a day go to one account. */
  aDay: number
}

export interface ReadyPage {
  ready: Ready[]
  /** Messages that an account got today; absent: none. */
  sent: Map<string, number>
}

const rootOf = ({ ancestors, orgId }: MessageDocument): string => ancestors[0] ?? orgId

/** Root → its settings; an installation has one. */
const settingsOf = async (messages: readonly MessageDocument[]): Promise<Map<string, Settings>> =>
  new Map(
    await Promise.all(
      [...new Set(messages.map(rootOf))].map(async (root) => [root, await settingsFor([root])] as const),
    ),
  )

/** As they stand now, by message id; the subjects are asked each for its own. */
export const standingOf = async (
  messages: readonly AskedMessage[],
  subjects: Subjects,
  now: string,
): Promise<Map<string, Standing>> => {
  const bySubject = new Map<SubjectName, AskedMessage[]>()
  for (const message of messages)
    bySubject.set(message.subject, [...(bySubject.get(message.subject) ?? []), message])
  const found = await Promise.all([...bySubject].map(([name, asked]) => subjects[name].standing(asked, now)))
  return new Map(found.flatMap((each) => [...each]))
}

/** Read page by page, so that two messages of one page may count on the same consent: WeChat then refuses the second. */
export const readPage = async (
  messages: readonly MessageDocument[],
  subjects: Subjects,
  now: string,
): Promise<ReadyPage> => {
  const standing = await standingOf(messages, subjects, now)
  const asked = messages.map((message) => {
    const found = standing.get(message._id) ?? null
    const by = { byOpenid: found?.byOpenid ?? '', byAt: found?.byAt ?? '' }
    return { message, standing: found, personId: message.personId, ...by }
  })
  const recipients = await recipientsOf(asked.filter((each) => each.standing !== null))
  const settings = await settingsOf(messages)
  const stopped = new Set((await stoppedTemplates()).map(({ _id }) => _id))
  const credits = await creditsOf([...new Set([...recipients.values()].flat())])
  const leftOf = new Map(credits.map(({ _id, left }) => [_id, left]))
  const phones = await textNumbers(
    asked.filter((each) => each.standing !== null).map(({ message }) => message),
  )

  const ready = asked.map((each): Ready => {
    const { message } = each
    const { templates, messagesADay: aDay = 0 } = settings.get(rootOf(message)) ?? {}
    const chosen = templates?.[message.kind]
    const template =
      templates && chosen && !stopped.has(chosen.id)
        ? { ...chosen, longTerm: isLongTerm(templates, chosen.id) }
        : null
    const hear = recipients.get(each) ?? []
    const openids = hear.filter((openid) => template && (leftOf.get(openid)?.[template.id] ?? 0) > 0)
    const phone = phones.get(message.personId) ?? null
    const known = {
      message,
      standing: each.standing,
      template,
      openids,
      aDay,
      phone: isCalled(message.kind) ? phone : null,
    }
    if (hear.length === 0) return { ...known, why: 'account' }
    if (!template) return { ...known, why: 'template' }
    return { ...known, why: openids.length === 0 ? 'credit' : null }
  })
  const today = credits.filter(({ day }) => day === dayOf(now))
  return { ready, sent: new Map(today.map(({ _id, count = 0 }) => [_id, count])) }
}
