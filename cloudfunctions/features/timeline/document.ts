import type { Happened } from '@/types/timeline'

/** `timeline/{id}`: one event as one person's timeline shows it; the id says event and person. Written once, never changed. */
export interface EntryDocument {
  _id: string
  v: number
  personId: string
  at: string
  what: Happened
  title: string
  byName: string
}
