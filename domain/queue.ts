/** Who has a place, who waits and who is next. Pure: the roster stores it, the tests replay it as their oracle. */

/** Places by pool: the common one, and quotas set aside for an org's own people. null = unlimited. */
export interface Places {
  open: number | null
  quotas: Readonly<Record<string, number>>
}

/** People who come together or not at all. `quota`: the org whose quota they may use besides the common pool. */
export interface Party {
  id: string
  seats: number
  quota: string | null
}

/** The common pool, beside the ids of orgs with a quota. */
export const OPEN = 'open'

/** Where the whole party fits, its own quota first; null = nowhere. A party is never split, not even over two pools. */
export const poolFor = ({ open, quotas }: Places, { seats, quota }: Party): string | null => {
  if (quota !== null && (quotas[quota] ?? 0) >= seats) return quota
  return open === null || open >= seats ? OPEN : null
}

/** The places after so many came back to a pool (taken: a negative number). */
export const withSeats = ({ open, quotas }: Places, pool: string, seats: number): Places =>
  pool === OPEN
    ? { open: open === null ? null : open + seats, quotas }
    : { open, quotas: { ...quotas, [pool]: (quotas[pool] ?? 0) + seats } }

/** Quotas that nobody used by the stated time are everybody's. */
export const released = ({ open, quotas }: Places): Places => ({
  open: open === null ? null : Object.values(quotas).reduce((sum, left) => sum + left, open),
  quotas: Object.fromEntries(Object.keys(quotas).map((org) => [org, 0])),
})

export interface Served<P extends Party> {
  served: { party: P; pool: string }[]
  /** Who still waits, in the old order. */
  line: P[]
  places: Places
}

/** The first waiting party that fits is served, then the next; whoever is skipped keeps the place in line. */
export const serve = <P extends Party>(start: Places, waiting: readonly P[]): Served<P> => {
  const served: Served<P>['served'] = []
  const line: P[] = []
  let places = start
  for (const party of waiting) {
    const pool = poolFor(places, party)
    if (pool === null) {
      line.push(party)
      continue
    }
    places = withSeats(places, pool, -party.seats)
    served.push({ party, pool })
  }
  return { served, line, places }
}

/** What a roster decided on, in its order. `seats` of `left`: how many of the party went, from a place or from the line. */
export type Step =
  | { what: 'came'; id: string; seats: number; quota: string | null; waits: boolean }
  | { what: 'added'; id: string; seats: number }
  | { what: 'left'; id: string; seats: number }
  | { what: 'places'; open: number | null; quotas: Record<string, number> }
  | { what: 'released' }
  | { what: 'drawn'; order: string[] }
  | { what: 'approved'; id: string }

interface Held {
  seats: number
  pool: string
}

export interface Queue {
  /** Places are given by themselves; not before a draw, and not where staff decides. */
  automatic: boolean
  places: Places
  held: ReadonlyMap<string, Held>
  line: readonly Party[]
}

const served = (queue: Queue): Queue => {
  if (!queue.automatic) return queue
  const { held } = queue
  const next = serve(queue.places, queue.line)
  const entries = next.served.map(({ party, pool }) => [party.id, { seats: party.seats, pool }] as const)
  return { ...queue, places: next.places, line: next.line, held: new Map([...held, ...entries]) }
}

const withoutSeats = (queue: Queue, { id, seats }: { id: string; seats: number }): Queue => {
  const { places, held, line } = queue
  const hold = held.get(id)
  if (!hold) {
    const rest = line.map((party) => (party.id === id ? { ...party, seats: party.seats - seats } : party))
    return { ...queue, line: rest.filter((party) => party.seats > 0) }
  }
  const left = new Map(held)
  if (hold.seats > seats) left.set(id, { ...hold, seats: hold.seats - seats })
  else left.delete(id)
  return { ...queue, places: withSeats(places, hold.pool, seats), held: left }
}

const seated = (queue: Queue, party: Party): Queue | null => {
  const pool = poolFor(queue.places, party)
  if (pool === null) return null
  const held = new Map(queue.held).set(party.id, { seats: party.seats, pool })
  return { ...queue, held, places: withSeats(queue.places, pool, -party.seats) }
}

const came = (queue: Queue, { id, seats, quota, waits }: Extract<Step, { what: 'came' }>): Queue => {
  const party = { id, seats, quota }
  const entered = queue.automatic ? seated(queue, party) : null
  return entered ?? (waits ? { ...queue, line: [...queue.line, party] } : queue)
}

const drawn = (queue: Queue, order: readonly string[]): Queue => {
  const line = [...queue.line].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return served({ ...queue, automatic: true, line })
}

const approved = (queue: Queue, id: string): Queue => {
  const party = queue.line.find((each) => each.id === id)
  const entered = party && seated(queue, party)
  return entered ? { ...entered, line: queue.line.filter((each) => each.id !== id) } : queue
}

/** One step, and the promotion that follows from it. A party that neither fits nor waits changes nothing. */
export const after = (queue: Queue, step: Step): Queue => {
  switch (step.what) {
    case 'came':
      return came(queue, step)
    case 'added':
      return { ...queue, held: new Map(queue.held).set(step.id, { seats: step.seats, pool: OPEN }) }
    case 'left':
      return served(withoutSeats(queue, step))
    case 'places':
      return served({ ...queue, places: { open: step.open, quotas: step.quotas } })
    case 'released':
      return served({ ...queue, places: released(queue.places) })
    case 'drawn':
      return drawn(queue, step.order)
    case 'approved':
      return approved(queue, step.id)
  }
}

export const replay = (places: Places, steps: readonly Step[], automatic = true): Queue =>
  steps.reduce(after, { automatic, places, held: new Map(), line: [] })
