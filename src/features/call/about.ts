import type { CallSubject } from '@/types/call'

interface About {
  subject: CallSubject
  subjectId: string
}

/** What a page of calls is about, as its address says it: an activity, unless it names a notice. */
export const aboutOf = ({ subject, subjectId = '' }: Partial<Record<string, string>>): About => ({
  subject: subject === 'notice' ? subject : 'activity',
  subjectId,
})

/** The same for the next address. */
export const subjectParam = (subject: CallSubject): { subject?: 'notice' } =>
  subject === 'notice' ? { subject } : {}
