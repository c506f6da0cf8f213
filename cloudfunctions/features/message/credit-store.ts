import type { MessageKind } from '@/types/settings'

import { collection, is } from '@/cloudfunctions/kit/database'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { CreditsDocument, StoppedTemplate } from './document'

const credits = collection<CreditsDocument>('credits')
const stopped = collection<StoppedTemplate>('stoppedTemplates')

interface By {
  openid: string
  requestId: string
  now: string
}

export const findCredits = (openid: string): Promise<CreditsDocument | null> => credits.find(openid)

export const creditsOf = (openids: readonly string[]): Promise<CreditsDocument[]> =>
  credits.query({ where: { _id: is.in(openids) }, limit: Math.max(1, openids.length) })

/** The first consent of an account. */
export const addCredits = async (left: Record<string, number>, by: By): Promise<boolean> =>
  (await credits.add({ ...newEnvelope(by.openid, by.openid, by.now), left, request: by.requestId })) ===
  'added'

/** What one tap changed, once: a repetition finds its own request there. False: it was changed meanwhile. */
export const changeCredits = async (
  { _id, rev }: CreditsDocument,
  left: Record<string, number>,
  by: By,
): Promise<boolean> => {
  const set = { left, request: by.requestId, updatedAt: by.now }
  return (await credits.update({ _id, rev }, { set, inc: { rev: 1 } })) === 1
}

export interface Spent {
  templateId: string
  /** How many messages each of these accounts got. */
  times: number
  /** A long-term consent is not used up. */
  longTerm: boolean
  day: string
  /** These accounts got none before on that day. */
  first: boolean
}

/** Consents were used, and each account's messages of the day are counted, in one update. */
export const spendCredits = (
  openids: readonly string[],
  { templateId, times, longTerm, day, first }: Spent,
) =>
  credits.update(
    { _id: is.in(openids) },
    {
      ...(first && { set: { day, count: times } }),
      inc: {
        ...(longTerm ? {} : { [`left.${templateId}`]: -times }),
        ...(first ? {} : { count: times }),
        rev: 1,
      },
    },
  )

/** WeChat says that there is none, whatever we thought. */
export const emptyCredit = (openid: string, templateId: string) =>
  credits.update({ _id: openid }, { set: { [`left.${templateId}`]: 0 }, inc: { rev: 1 } })

/** Far more than a mini-program has. */
const TEMPLATES = 50

export const stoppedTemplates = (): Promise<StoppedTemplate[]> =>
  stopped.query({ where: {}, limit: TEMPLATES })

export const stopTemplate = (templateId: string, kind: MessageKind, errCode: number, now: string) =>
  stopped.add({ ...newEnvelope(templateId, 'jobs', now), kind, errCode })

export const resumeTemplate = (templateId: string) => stopped.remove(templateId)
