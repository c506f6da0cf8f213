import { useState } from 'react'

import type { Activity } from '@/types/activity'
import type { MyPerson } from '@/types/account'
import type { Registration } from '@/types/registration'
import { sentences } from '@/types/kernel/errors'

import { isOf } from '@/domain/person'
import { isComing, overlap } from '@/domain/registration'
import { whyNotEligible } from '@/domain/conditions'

import { whyWait } from '@/src/lib/activity-words'
import { refusedWith } from '@/src/lib/call-error'
import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { choosePerson, usePerson } from '@/src/lib/session'
import type { Running } from '@/src/lib/use-action'
import { useAction } from '@/src/lib/use-action'
import { useKnownMe } from '@/src/lib/use-known-me'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

interface Clash {
  name: string
  title: string
  startsAt: string
  endsAt: string
}

export interface Confirming {
  activity: Query<Activity>
  /** Null while it is not known who I am. */
  persons: readonly MyPerson[] | null
  /** Who already has a place. */
  hasPlace: (personId: string) => boolean
  person: MyPerson | null
  choose: (personId: string) => void
  /** Who comes along, together or not at all: others of this phone, and companions without a name. */
  withIds: readonly string[]
  withOther: (personId: string, along: boolean) => void
  companions: number
  setCompanions: (companions: number) => void
  /** The places are gone: the button gets in line. */
  full: boolean
  /** A condition of the activity keeps somebody of them out: the sentence. */
  unfit: string | null
  /** Somebody of them has a place at the same time: who, and in what. */
  clash: Clash | null
  action: Running<'registration.create'>
  submit: () => void
}

/** The server asks the same; a phone that knows too little of a person lets it decide. */
const whyUnfit = ({ asks, startsAt }: Activity, going: readonly MyPerson[]): string | null => {
  for (const { name, birthYear, ancestors } of going) {
    if (birthYear === undefined || ancestors === undefined) continue
    const refusal = whyNotEligible(asks, { birthYear, ancestors }, startsAt)
    if (refusal) return `${name}：${sentences[refusal]}`
  }
  return null
}

/** A warning, never a refusal: one may leave early, or let the other one go. */
const clashOf = (
  activity: Activity,
  going: readonly MyPerson[],
  places: readonly Registration[],
): Clash | null => {
  for (const person of going) {
    const other = places.find(
      (place) =>
        place.activityId !== activity.id &&
        isComing(place.state) &&
        isOf(person, place.personId) &&
        overlap(place.activity, activity),
    )
    if (other) return { name: person.name, ...other.activity }
  }
  return null
}

/** `wanted`: the person just introduced; else 为谁办; else the first who has no place yet. */
export const useConfirm = (activityId: string, wanted: string | undefined): Confirming => {
  const me = useKnownMe()
  const persons = me?.persons ?? []
  const usual = usePerson()
  const [picked, setPicked] = useState(wanted)
  const [along, setAlong] = useState<readonly string[]>([])
  const [companions, setCompanions] = useState(0)
  const activity = useQuery('activity.get', { activityId })
  const mine = useQuery('registration.get', persons.length > 0 ? { activityId } : null)
  const places = useQuery('registration.mine', persons.length > 0 ? {} : null)
  const action = useAction('registration.create')

  const hasPlace = (id: string) => {
    const who = persons.find((each) => each.id === id)
    const items = mine.data?.items ?? []
    return items.some((row) => who !== undefined && isOf(who, row.personId) && isComing(row.state))
  }
  const free = usual && !hasPlace(usual.id) ? usual : persons.find(({ id }) => !hasPlace(id))
  const person = persons.find(({ id }) => id === picked) ?? free ?? usual

  const withIds = along.filter((id) => id !== person?.id && !hasPlace(id))
  const full =
    refusedWith(action.error, 'registration.create', 'REGISTRATION.FULL') ||
    (activity.data !== null && whyWait(activity.data, 1 + withIds.length + companions))

  const going = persons.filter(({ id }) => id === person?.id || withIds.includes(id))
  const clash = activity.data ? clashOf(activity.data, going, places.data?.items ?? []) : null
  const unfit = activity.data ? whyUnfit(activity.data, going) : null

  const submit = async () => {
    if (!person) return
    const held = await action.run({
      activityId,
      personId: person.id,
      withIds: [...withIds],
      companions,
      waits: full,
    })
    if (!held) return activity.reload()
    choosePerson(person.id)
    replace(paths.ticket(activityId, person.id, 'fresh'))
  }

  return {
    activity,
    persons: me && persons,
    hasPlace,
    person,
    choose: (id) => {
      setPicked(id)
      action.clear()
    },
    ...{ withIds, companions, full, unfit, clash },
    withOther: (id, comes) => setAlong(comes ? [...along, id] : along.filter((each) => each !== id)),
    setCompanions,
    action,
    submit: () => void submit(),
  }
}
