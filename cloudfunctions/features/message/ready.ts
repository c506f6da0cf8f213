import type { Template } from '@/types/settings'

import type { RegistrationDocument } from '@/cloudfunctions/features/registration/document'
import { registrationId, rowsByIds } from '@/cloudfunctions/features/registration/rows'
import { settingsFor } from '@/cloudfunctions/features/settings/effective'

import { creditsOf, stoppedTemplates } from './credit-store'
import type { MessageDocument } from './document'
import { recipientsOf } from './recipients'

/** A due message with all that decides what becomes of it. */
export interface Ready {
  message: MessageDocument
  /** As it stands now; null: it is gone. */
  row: RegistrationDocument | null
  template: Template | null
  /** Accounts that WeChat will probably take it for. */
  openids: string[]
  /** Why nobody can be sent to. */
  why: 'account' | 'credit' | 'template' | null
}

type Templates = Awaited<ReturnType<typeof settingsFor>>['templates']

/** Root → its templates; an installation has one. */
const templatesOf = async (messages: readonly MessageDocument[]): Promise<Map<string, Templates>> => {
  const roots = [...new Set(messages.map(({ ancestors, orgId }) => ancestors[0] ?? orgId))]
  return new Map(
    await Promise.all(roots.map(async (root) => [root, (await settingsFor([root])).templates] as const)),
  )
}

/** Read page by page, so that two messages of one page may count on the same consent: WeChat then refuses the second. */
export const readPage = async (messages: readonly MessageDocument[]): Promise<Ready[]> => {
  if (messages.length === 0) return []
  const rowId = ({ activityId, personId }: MessageDocument) => registrationId(activityId, personId)
  const rows = new Map((await rowsByIds([...new Set(messages.map(rowId))])).map((row) => [row._id, row]))
  const recipients = await recipientsOf([...rows.values()])
  const templates = await templatesOf(messages)
  const stopped = new Set((await stoppedTemplates()).map(({ _id }) => _id))
  const credits = new Map(
    (await creditsOf([...new Set([...recipients.values()].flat())])).map(({ _id, left }) => [_id, left]),
  )

  return messages.map((message) => {
    const { ancestors, orgId, kind } = message
    const row = rows.get(rowId(message)) ?? null
    const chosen = templates.get(ancestors[0] ?? orgId)?.[kind]
    const template = chosen && !stopped.has(chosen.id) ? chosen : null
    const hear = recipients.get(rowId(message)) ?? []
    const openids = hear.filter((openid) => template && (credits.get(openid)?.[template.id] ?? 0) > 0)
    const ready = { message, row, template, openids }
    if (hear.length === 0) return { ...ready, why: 'account' }
    if (!template) return { ...ready, why: 'template' }
    return { ...ready, why: openids.length === 0 ? 'credit' : null }
  })
}
