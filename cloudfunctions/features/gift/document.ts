import type { GiftDraft, GiftLineState, GiftState, Taker } from '@/types/gift'

import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

export interface LineDocument {
  name: string
  orgName: string
  state: GiftLineState
  signedName: string
  relation: Taker | null
  reason: string
  at: string | null
  byName: string
  /** The tap that decided it. */
  request: string
}

/** `gifts/{id}`: one document holds the amount and every line, so that given and returned always add up to the budget. */
export interface GiftDocument extends Envelope, Scoped, GiftDraft {
  orgName: string
  state: GiftState
  lines: Record<string, LineDocument>
}

export const newLine = ({ name, orgName }: { name: string; orgName: string }): LineDocument => ({
  ...{ name, orgName, state: 'pending', signedName: '', relation: null, reason: '' },
  ...{ at: null, byName: '', request: '' },
})
