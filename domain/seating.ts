/** People who come together or not at all. `heads`: with companions who gave no name. */
export interface SeatParty {
  id: string
  heads: number
  orgName: string
  /** Where some of the party sit already: the others sit there or nowhere. */
  beside: string | null
}

export interface FreeBus {
  id: string
  free: number
}

export interface Filling {
  /** party → bus */
  seated: ReadonlyMap<string, string>
  left: readonly SeatParty[]
}

const sizesOf = (parties: readonly SeatParty[]): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const { orgName, heads } of parties) sizes.set(orgName, (sizes.get(orgName) ?? 0) + heads)
  return sizes
}

/** One after the other: where the neighbours sit already, else where all of them fit, else wherever there is room. */
const placed = (parties: readonly SeatParty[], buses: readonly FreeBus[]): Filling => {
  const free = new Map(buses.map((bus) => [bus.id, bus.free]))
  const open = sizesOf(parties)
  const home = new Map<string, string>()
  const seated = new Map<string, string>()
  const left: SeatParty[] = []
  for (const party of parties) {
    const { id, heads, orgName, beside } = party
    const all = open.get(orgName) ?? heads
    const fit = buses.filter(
      (bus) => (beside === null || beside === bus.id) && (free.get(bus.id) ?? 0) >= heads,
    )
    const bus =
      fit.find((each) => each.id === home.get(orgName)) ??
      fit.find((each) => (free.get(each.id) ?? 0) >= all) ??
      fit[0]
    open.set(orgName, all - heads)
    if (bus) {
      free.set(bus.id, (free.get(bus.id) ?? 0) - heads)
      home.set(orgName, bus.id)
      seated.set(id, bus.id)
    } else left.push(party)
  }
  return { seated, left }
}

const headsOf = (parties: readonly SeatParty[]): number => parties.reduce((sum, { heads }) => sum + heads, 0)

const bySize = (one: SeatParty, other: SeatParty): number =>
  Number(other.beside !== null) - Number(one.beside !== null) || other.heads - one.heads

/** Neighbours next to each other: the largest community first, in it the largest parties. */
const byCommunity = (parties: readonly SeatParty[]): SeatParty[] => {
  const sizes = sizesOf(parties)
  return [...parties].sort(
    (one, other) =>
      Number(other.beside !== null) - Number(one.beside !== null) ||
      (sizes.get(other.orgName) ?? 0) - (sizes.get(one.orgName) ?? 0) ||
      one.orgName.localeCompare(other.orgName) ||
      other.heads - one.heads,
  )
}

/**
 * 自动分车: no party is split, no bus gets more heads than it has free seats, and whoever finds no seat is listed. Communities stay
 * together unless more people find a seat when the largest parties go first.
 */
export const fillBuses = (parties: readonly SeatParty[], buses: readonly FreeBus[]): Filling => {
  const together = placed(byCommunity(parties), buses)
  if (together.left.length === 0) return together
  const tight = placed([...parties].sort(bySize), buses)
  return headsOf(tight.left) < headsOf(together.left) ? tight : together
}

export interface Seat {
  personId: string
  heads: number
  busId: string | null
}

/** Heads in each bus. */
export const takenSeats = (riders: readonly Seat[]): ReadonlyMap<string, number> => {
  const taken = new Map<string, number>()
  for (const { busId, heads } of riders) if (busId !== null) taken.set(busId, (taken.get(busId) ?? 0) + heads)
  return taken
}

/** Whether they all fit into that bus, some of whom may sit there already. */
export const whyNotSeat = (
  riders: readonly Seat[],
  personIds: readonly string[],
  bus: { id: string; seats: number } | null,
): 'ROLLCALL.FULL' | null => {
  if (!bus) return null
  const moved = riders.map((rider) =>
    personIds.includes(rider.personId) ? { ...rider, busId: bus.id } : rider,
  )
  return (takenSeats(moved).get(bus.id) ?? 0) > bus.seats ? 'ROLLCALL.FULL' : null
}

interface PartyMember extends Seat {
  partyId: string
  orgName: string
}

/** Parties of whom somebody sits nowhere yet; `members`: those. */
export const partiesToSeat = <R extends PartyMember>(
  riders: readonly R[],
): (SeatParty & { members: R[] })[] => {
  const parties = new Map<string, R[]>()
  for (const rider of riders) parties.set(rider.partyId, [...(parties.get(rider.partyId) ?? []), rider])
  return [...parties].flatMap(([id, all]) => {
    const members = all.filter(({ busId }) => busId === null)
    const [first] = members
    if (!first) return []
    const heads = members.reduce((sum, each) => sum + each.heads, 0)
    const beside = all.find(({ busId }) => busId !== null)?.busId ?? null
    return [{ id, heads, orgName: first.orgName, beside, members }]
  })
}
