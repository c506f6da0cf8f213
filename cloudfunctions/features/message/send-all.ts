import type { MessageKind } from '@/types/settings'

import { logFault } from '@/cloudfunctions/kit/log'
import type { SendResult } from '@/cloudfunctions/kit/wechat'
import { sendSubscription } from '@/cloudfunctions/kit/wechat'

import { emptyCredit, stopTemplate } from './credit-store'
import type { MessageDocument } from './document'

/** The template is unknown, or its page is not in the published version: it would be refused for everybody. */
export const stopsTemplate = (code: number | null): boolean => code === 40037 || code === 41030
const NO_CREDIT = 43101
const WRONG_FIELD = 47003

interface Sending {
  kind: MessageKind
  templateId: string
  openids: readonly string[]
  body: Record<string, string>
  page: string
  now: string
}

/** What a refusal teaches: the estimate, the template, or the log. */
const learn = async ({ code, words }: SendResult, openid: string, sending: Sending): Promise<void> => {
  const { kind, templateId, now } = sending
  if (code === NO_CREDIT) await emptyCredit(openid, templateId)
  if (stopsTemplate(code)) await stopTemplate(templateId, kind, code, now)
  if (code === WRONG_FIELD)
    logFault({ requestId: kind, path: 'message.send', error: new Error(`47003 ${words}`) })
}

export type Outcome = Pick<MessageDocument, 'state' | 'errCode' | 'why'>

/** One account that got it is enough; where nobody did but somebody may have, nobody knows. */
const outcomeOf = (results: readonly (SendResult | null)[]): Outcome => {
  if (results.some((result) => result?.code === 0)) return { state: 'sent', errCode: null, why: null }
  if (results.includes(null)) return { state: 'unknown', errCode: null, why: 'unknown' }
  return { state: 'refused', errCode: results[0]?.code ?? null, why: 'refused' }
}

/** To every account in turn; a claim stands before this, and nothing here is ever done twice. `took`: whose consent WeChat used. */
export const sendAll = async (sending: Sending): Promise<{ outcome: Outcome; took: string[] }> => {
  const { templateId, openids, body, page } = sending
  const results: (SendResult | null)[] = []
  for (const openid of openids) {
    const result = await sendSubscription({ openid, templateId, page, body })
    results.push(result)
    if (result) await learn(result, openid, sending)
  }
  return { outcome: outcomeOf(results), took: openids.filter((_, i) => results[i]?.code === 0) }
}
