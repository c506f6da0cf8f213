import type { Envelope, Scoped } from '@/cloudfunctions/kit/document'

/** `programmes/{orgId}.{year}`: what is planned at an org's own level and at each place right below it, by key of a type. */
export interface ProgrammeDocument extends Envelope, Scoped {
  year: string
  planned: Record<string, Record<string, number>>
}
