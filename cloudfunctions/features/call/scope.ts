import type { CallSubject } from '@/types/call'

import { findPublic } from '@/cloudfunctions/features/activity/find'
import type { CalledMessage } from '@/cloudfunctions/features/message/called'
import { calledOf } from '@/cloudfunctions/features/message/called'
import { noticeScope } from '@/cloudfunctions/features/notice/scope'
import type { Scoped } from '@/cloudfunctions/kit/document'

/** What people are called about. */
export interface SubjectScope {
  subject: CallSubject
  subjectId: string
  title: string
  /** The subject's own org, and its path: whoever works there sees everybody. */
  orgId: string
  path: string[]
  /** Nobody need be told any more from then on. */
  overAt: string
  /** The path, and the org from which the caller looks: whoever works there sees that org's people. */
  ancestors: readonly string[]
}

/** One person who has something to be told of it. */
export interface CalledScope {
  messages: CalledMessage[]
  path: string[]
  homes: string[]
  ancestors: readonly string[]
}

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    subject: SubjectScope
    called: CalledScope
  }
}

interface About extends Scoped {
  title: string
  overAt: string
}

/** A notice holds until it is withdrawn; then nobody is left on its list. */
const NEVER = '9999-12-31T00:00:00.000Z'

const ABOUT: Record<CallSubject, (id: string) => Promise<About | null>> = {
  activity: async (id) => {
    const activity = await findPublic(id)
    return activity && { ...activity, overAt: activity.endsAt }
  },
  notice: async (id) => {
    const notice = await noticeScope({ noticeId: id })
    return notice && { ...notice, overAt: NEVER }
  },
}

export const subjectScope = async (input: Record<string, unknown>): Promise<SubjectScope | null> => {
  const { subject, subjectId, orgId } = input as {
    subject: CallSubject
    subjectId: string
    orgId?: string
  }
  const about = await ABOUT[subject](subjectId)
  if (!about) return null
  const { ancestors: path, overAt, title } = about
  return {
    ...{ subject, subjectId, orgId: about.orgId, path, overAt, title },
    ancestors: orgId === undefined ? path : [...path, orgId],
  }
}

/** By the org of what it is about, or by the person's own: a message carries the paths of both. */
export const calledScope = async (input: Record<string, unknown>): Promise<CalledScope | null> => {
  const { subjectId, personId } = input as { subjectId: string; personId: string }
  const messages = await calledOf(subjectId, personId)
  const [first] = messages
  if (!first) return null
  const homes = messages.at(-1)?.homes ?? []
  return { messages, path: first.ancestors, homes, ancestors: [...first.ancestors, ...homes] }
}
