import type { KioskPerson } from '@/types/kiosk'
import { LIMITS } from '@/types/kernel/limits'

import { maskName } from './masks'

const looks = ({ name, birthYear, orgName }: Omit<KioskPerson, 'personId'>): string =>
  [name, birthYear, orgName].join('\n')

const times = (all: readonly string[], one: string): number => all.filter((each) => each === one).length

/** `more`: too many to show, so none is; `alike`: some cannot tell themselves apart, and are left to staff. */
export interface Found {
  items: KioskPerson[]
  more: boolean
  alike: boolean
}

/**
 * Whom the screen offers. Names are masked; where two would then look the same, these stand in full, and where even that
 * does not tell them apart they are not offered: whoever taps must know which line is their own.
 */
export const offered = (found: readonly KioskPerson[]): Found => {
  if (found.length > LIMITS.kioskPeople) return { items: [], more: true, alike: false }
  const masked = found.map((person) => ({ ...person, name: maskName(person.name) }))
  const [full, short] = [found.map(looks), masked.map(looks)]
  const items = found.flatMap((person, i) => {
    if (times(full, looks(person)) > 1) return []
    const mask = masked[i]
    return mask && times(short, looks(mask)) === 1 ? [mask] : [person]
  })
  return { items, more: false, alike: items.length < found.length }
}

/** What the screen shows until somebody has read it; then it is ready for the next one. */
export const KIOSK_SECONDS = 10
