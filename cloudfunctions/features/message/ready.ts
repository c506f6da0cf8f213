import type { Template } from '@/types/settings'

import { settingsFor } from '@/cloudfunctions/features/settings/effective'

import { creditsOf, stoppedTemplates } from './credit-store'
import type { MessageDocument, SubjectName } from './document'
import { recipientsOf } from './recipients'
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
}

type Templates = Awaited<ReturnType<typeof settingsFor>>['templates']

const rootOf = ({ ancestors, orgId }: MessageDocument): string => ancestors[0] ?? orgId

/** Root → its templates; an installation has one. */
const templatesOf = async (messages: readonly MessageDocument[]): Promise<Map<string, Templates>> =>
  new Map(
    await Promise.all(
      [...new Set(messages.map(rootOf))].map(
        async (root) => [root, (await settingsFor([root])).templates] as const,
      ),
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
): Promise<Ready[]> => {
  if (messages.length === 0) return []
  const standing = await standingOf(messages, subjects, now)
  const asked = messages.map((message) => {
    const found = standing.get(message._id) ?? null
    return { message, standing: found, personId: message.personId, byOpenid: found?.byOpenid ?? '' }
  })
  const recipients = await recipientsOf(asked.filter((each) => each.standing !== null))
  const templates = await templatesOf(messages)
  const stopped = new Set((await stoppedTemplates()).map(({ _id }) => _id))
  const credits = new Map(
    (await creditsOf([...new Set([...recipients.values()].flat())])).map(({ _id, left }) => [_id, left]),
  )

  return asked.map((each) => {
    const { message } = each
    const chosen = templates.get(rootOf(message))?.[message.kind]
    const template = chosen && !stopped.has(chosen.id) ? chosen : null
    const hear = recipients.get(each) ?? []
    const openids = hear.filter((openid) => template && (credits.get(openid)?.[template.id] ?? 0) > 0)
    const ready = { message, standing: each.standing, template, openids }
    if (hear.length === 0) return { ...ready, why: 'account' }
    if (!template) return { ...ready, why: 'template' }
    return { ...ready, why: openids.length === 0 ? 'credit' : null }
  })
}
