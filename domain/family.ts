import type { Hears } from '@/types/person-file'

/** A late repetition finds its tap among so many of the newest decisions. */
const REMEMBERED = 8

export interface Decision extends Omit<Hears, 'requests'> {
  request: string
}

/** What a link says after a decision. The same tap decides once, however late it comes again: it never undoes a withdrawal. */
export const decideHears = (before: Hears | undefined, { request, ...said }: Decision): Hears => {
  const requests = before?.requests ?? []
  if (before && requests.includes(request)) return before
  const known = [...requests, request].slice(-REMEMBERED)
  return before?.on === said.on ? { ...before, requests: known } : { ...said, requests: known }
}

interface Listener {
  standing: 'self' | 'proxy'
  hears: Hears | undefined
  /** When this account pressed the button for the person; null: it did not. */
  pressedAt: string | null
}

/** The person's own account always; a helper with the person's consent; else only who signed the person up, after any withdrawal. */
export const mayHear = ({ standing, hears, pressedAt }: Listener): boolean => {
  if (standing === 'self' || hears?.on === true) return true
  return pressedAt !== null && (hears === undefined || pressedAt > hears.at)
}
