import { home } from '@/types/home'

import { dayOf, plusDays, startOfDay } from '@/domain/calendar'

import { meOf } from '@/cloudfunctions/features/account/view'
import { openActivities } from '@/cloudfunctions/features/activity/find'
import { activityRow } from '@/cloudfunctions/features/activity/view'
import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { findPlace, placeOfScene, rootPlace } from '@/cloudfunctions/features/org/place'
import { comingOf, personIdsOf } from '@/cloudfunctions/features/registration/coming'
import { registrationView } from '@/cloudfunctions/features/registration/view'
import { askedOf } from '@/cloudfunctions/features/survey/asked'
import type { Caller } from '@/cloudfunctions/kit/caller'
import { implement } from '@/cloudfunctions/kit/context'
import { lunarWords } from '@/cloudfunctions/kit/lunar'

const OPEN_SHOWN = 10
const COMING_SHOWN = 3
/** Today's and the next ones together; a person with more than this is not helped by a longer first screen. */
const MINE_READ = 12

/** The scanned place; else where my first person, or the first I act for, belongs; else the whole installation. */
const placeFor = async ({ account }: Caller, scene: string | undefined): Promise<OrgDocument | null> => {
  const scanned = scene ? await placeOfScene(scene) : null
  if (scanned) return scanned
  const home = [...(account?.persons ?? []), ...(account?.proxies ?? [])][0]
  return home ? findPlace(home.orgId) : rootPlace()
}

/** Five calls with the caller's own: place, my places, what I am asked about, what is open. */
export const homeRoutes = implement('home', home, {
  get: async ({ scene }, ctx) => {
    const date = dayOf(ctx.now)
    const tomorrow = startOfDay(plusDays(date, 1))
    const place = await placeFor(ctx.caller, scene)
    const mine = await comingOf(personIdsOf(ctx.caller), date, MINE_READ)
    const asked = await askedOf(personIdsOf(ctx.caller), ctx.now)
    const open = place ? await openActivities(place.ancestors, ctx.now, OPEN_SHOWN) : []

    return {
      me: meOf(ctx.caller.account),
      place: place && { orgId: place._id, name: place.name, phone: place.phone, address: place.address },
      day: { date, lunar: lunarWords(date) },
      today: mine.filter(({ startsAt }) => startsAt < tomorrow).map((row) => registrationView(row)),
      coming: mine
        .filter(({ startsAt }) => startsAt >= tomorrow)
        .slice(0, COMING_SHOWN)
        .map((row) => registrationView(row)),
      asked,
      open: open.slice(0, OPEN_SHOWN).map(activityRow),
    }
  },
})
