import { useState } from 'react'

import type { Asked, Asks } from '@/types/asks'
import type { Answers, Part, SignupFile } from '@/types/signup'

import { isOf } from '@/domain/person'

import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'
import { useKnownMe } from '@/src/lib/use-known-me'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

/** What the screens need to know; staff sees numbers masked and begins with an empty contact. */
export interface Filling {
  asks: Asks
  name: string
  answers: Answers
  contact: { name: string; phone: string } | null
  idTail: string
}

export interface Fill {
  query: Query<unknown>
  filling: Filling | null
  /** The one thing this screen asks; null = nothing is left. */
  now: Asked | null
  /** 还差几项, this one included. */
  left: number
  /** The rest is only for the family's own phone, or for staff. */
  familyOnly: boolean
  /** Who fills in: the person, family acting for the person, or staff. */
  by: 'self' | 'family' | 'staff'
  /** Against the policy's age terms; said right after the number was given, and at the end. */
  outside: SignupFile['outside']
  action: Running<'signup.answer'>
  give: (part: Part) => void
}

interface Given {
  what: Asked
  missing: Asked[]
  outside: SignupFile['outside']
}

const staffFilling = (file: SignupFile | null): Filling | null =>
  file?.asks ? { ...file, asks: file.asks, contact: null } : null

/** One part after the other. `only`: just this one, to change it. */
export const useFill = (
  activityId: string,
  personId: string,
  { staff, only }: { staff: boolean; only: Asked | undefined },
): Fill => {
  const mine = useQuery('signup.get', staff ? null : { activityId })
  const file = useQuery('signup.file', staff ? { activityId, personId } : null)
  const action = useAction('signup.answer')
  const [given, setGiven] = useState<Given | null>(null)
  const [contact, setContact] = useState<Filling['contact']>(null)
  const me = useKnownMe()?.persons.find((person) => isOf(person, personId))

  const own = mine.data?.items.find((item) => item.personId === personId)
  const asks = mine.data?.asks
  const stored = staff
    ? staffFilling(file.data)
    : own && asks
      ? { ...own, asks, name: own.personName, contact: own.contact ?? own.usual }
      : null
  const filling = stored && { ...stored, contact: contact ?? stored.contact }
  const isFamily = me?.standing === 'proxy' && me.relation !== 'neighbour'
  const by = staff ? 'staff' : isFamily ? 'family' : 'self'

  const missing = given?.missing ?? (staff ? file.data?.missing : own?.missing) ?? []
  const mineToFill = missing.filter((what) => what !== 'family' || by !== 'self')
  const wanted = given === null && only !== undefined ? only : (mineToFill[0] ?? null)

  const now = only !== undefined && given !== null ? null : wanted
  const known = given?.outside ?? (staff ? file.data?.outside : own?.outside) ?? null

  const give = async (part: Part) => {
    const answer = await action.run({ activityId, personId, part })
    if (!answer) return
    setGiven({ ...answer, what: part.what })
    if (part.what === 'contact') setContact(part)
  }

  return {
    ...{ query: staff ? file : mine, filling, by, action },
    now,
    ...{ left: missing.length, familyOnly: missing.length > 0 && mineToFill.length === 0 },
    outside: now === null || given?.what === 'insured' ? known : null,
    give: (part) => void give(part),
  }
}
