import type { MeetingDocument } from './document'
import { findMeeting } from './store'

declare module '@/cloudfunctions/kit/context' {
  interface ScopeDocuments {
    meeting: MeetingDocument
  }
}

export const meetingScope = ({ meetingId }: Record<string, unknown>): Promise<MeetingDocument | null> =>
  findMeeting(String(meetingId))
