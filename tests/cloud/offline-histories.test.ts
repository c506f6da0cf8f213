import fc from 'fast-check'

import type { OfflineEntry } from '@/types/offline'

import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld, TODAY } from '../world'
import { openActivity } from './open-activity'
import { rosterOf, rowsOf, violations } from './state'

const organiser = openidOf('organiserTongan')
const HOLDERS = [openidOf('doorStaff'), organiser] as const
const PEOPLE = 4
/** Names that nobody on the books bears: a namesake waits for staff, and is another test's story. */
const GUESTS = ['温来一', '温来二', '温来三'] as const
const RUNS = 6

let world: World
let ids: string[]
beforeAll(async () => {
  world = await startWorld({ persons: 120 })
  ids = world.city.persons
    .flatMap(({ _id, ancestors }) => (ancestors.includes(named.orgs.tongan) ? [_id] : []))
    .slice(0, PEOPLE)
})
afterAll(() => world.stop())

/** What happens at a door with two phones. `send`: a phone hands in some of what it has, maybe not for the first time. */
type Deed =
  | { deed: 'tick' | 'undo'; phone: number; who: number }
  | { deed: 'walkIn'; phone: number; who: number }
  | { deed: 'heads'; phone: number; change: number }
  | { deed: 'send'; phone: number; from: number; many: number }
  | { deed: 'revoke'; phone: number }

const phone = fc.nat(HOLDERS.length - 1)
const who = fc.nat(PEOPLE - 1)
const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ deed: fc.constant('tick' as const), phone, who }) },
  { weight: 3, arbitrary: fc.record({ deed: fc.constant('undo' as const), phone, who }) },
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constant('walkIn' as const), phone, who: fc.nat(GUESTS.length - 1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      deed: fc.constant('heads' as const),
      phone,
      change: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      deed: fc.constant('send' as const),
      phone,
      from: fc.nat(8),
      many: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('revoke' as const), phone }) },
)

interface Phone {
  openid: string
  leaseId: string
  log: OfflineEntry[]
  /** Ids of what the server has answered. */
  sent: Set<string>
  revoked: boolean
}

/** What must be true once everything is sent: written without looking at the product. */
class Model {
  /** Entries that made a difference: repeated, they make none. */
  private readonly done = new Set<string>()
  private readonly there = new Map<string, string>()
  private readonly guests = new Set<string>()
  readonly held = new Set<string>()
  heads = 0

  /** A tick that finds somebody there makes no difference; sent again after the other phone took its own back, it does: the person was seen. */
  arrives(entry: OfflineEntry, revoked: boolean): void {
    if (revoked) {
      this.held.add(entry.id)
      return
    }
    if (entry.what === 'undo') {
      if (this.there.get(entry.personId) === entry.tickId) this.there.delete(entry.personId)
      return
    }
    if (this.done.has(entry.id) || (entry.what === 'tick' && this.there.has(entry.personId))) return
    this.done.add(entry.id)
    if (entry.what === 'tick') this.there.set(entry.personId, entry.id)
    if (entry.what === 'walkIn') this.guests.add(entry.name)
    if (entry.what === 'heads') this.heads += entry.change
  }

  get present(): string[] {
    return [...this.there.keys()].sort()
  }

  get guestNames(): string[] {
    return [...this.guests].sort()
  }
}

class Door {
  readonly model = new Model()
  private readonly used = new Set<number>()

  private constructor(
    readonly activityId: string,
    private readonly phones: readonly Phone[],
    private readonly round: string,
  ) {}

  static async open(round: string): Promise<Door> {
    const activityId = await openActivity(world, { capacity: 50, title: '送课进村' })
    for (const personId of ids) await world.call(organiser, 'places.enrol', { activityId, personId })
    const phones: Phone[] = []
    for (const openid of HOLDERS) {
      const { leaseId } = await world.call(openid, 'offline.lease', { activityId })
      phones.push({ openid, leaseId, log: [], sent: new Set(), revoked: false })
    }
    return new Door(activityId, phones, round)
  }

  private phone(index: number): Phone {
    const found = this.phones[index]
    if (!found) throw new Error(`no phone ${index}`)
    return found
  }

  private async handIn(from: Phone, entries: readonly OfflineEntry[]): Promise<void> {
    if (entries.length === 0) return
    const { leaseId, openid, revoked } = from
    const { results } = await world.call(openid, 'offline.replay', { leaseId, entries: [...entries] })
    expect(results.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    expect(results.filter(({ outcome }) => outcome === 'refused')).toEqual([])
    for (const entry of entries) {
      this.model.arrives(entry, revoked)
      from.sent.add(entry.id)
    }
  }

  /** In the order of taps, as a phone does; what was sent before may be sent again with it. */
  private send(from: Phone, start: number, many: number): Promise<void> {
    const firstUnsent = from.log.findIndex(({ id }) => !from.sent.has(id))
    const first = firstUnsent < 0 ? start : Math.min(start, firstUnsent)
    return this.handIn(from, from.log.slice(first, first + many))
  }

  private tap(deed: Exclude<Deed, { deed: 'send' | 'revoke' }>): void {
    const { log } = this.phone(deed.phone)
    const stamp = { id: newRequest(), at: TODAY }
    if (deed.deed === 'heads') log.push({ ...stamp, what: 'heads', change: deed.change })
    if (deed.deed === 'walkIn' && !this.used.has(deed.who)) {
      this.used.add(deed.who)
      log.push({ ...stamp, what: 'walkIn', name: `${GUESTS[deed.who]}${this.round}`, birthYear: 1944 })
    }
    if (deed.deed !== 'tick' && deed.deed !== 'undo') return
    const personId = ids[deed.who] ?? ''
    const tick = log.findLast((entry) => entry.what === 'tick' && entry.personId === personId)
    if (deed.deed === 'tick') log.push({ ...stamp, what: 'tick', personId })
    else if (tick) log.push({ ...stamp, what: 'undo', personId, tickId: tick.id })
  }

  async play(deed: Deed): Promise<void> {
    const one = this.phone(deed.phone)
    if (deed.deed === 'send') return this.send(one, deed.from, deed.many)
    if (deed.deed !== 'revoke') return this.tap(deed)
    const { activityId } = this
    await world.call(organiser, 'offline.revoke', { activityId, leaseId: one.leaseId })
    one.revoked = true
  }

  /** Everything that a phone still has, and once more everything it ever had. */
  async home(): Promise<void> {
    for (const each of this.phones) {
      while (each.log.some(({ id }) => !each.sent.has(id))) await this.send(each, each.log.length, 20)
    }
    for (const each of this.phones) {
      if (!each.revoked) await this.handIn(each, each.log.slice(0, 20))
    }
  }
}

const CHINESE = '甲乙丙丁戊己庚辛壬癸'
let rounds = 0
/** Another round, other guests: they stay on the books. */
const nextRound = (): string => {
  rounds += 1
  return Array.from(String(rounds), (digit) => CHINESE.charAt(Number(digit))).join('')
}

test('two phones without signal, whatever is ticked, undone, repeated and revoked: after all is sent the books say what happened, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aDeed, { minLength: 6, maxLength: 18 }), async (deeds) => {
      const door = await Door.open(nextRound())
      const { activityId, model } = door
      for (const deed of deeds) await door.play(deed)
      await door.home()

      const present = rowsOf(world, activityId).filter(({ present: mark }) => mark)
      const listed = present.filter(({ walkIn }) => !walkIn).map(({ personId }) => personId)
      const guests = present.filter(({ walkIn }) => walkIn).map(({ person }) => person.name)
      expect(listed.sort()).toEqual(model.present)
      expect(guests.sort()).toEqual(model.guestNames)
      expect(rosterOf(world, activityId).heads).toBe(model.heads)
      const { items } = await world.call(organiser, 'offline.held', { activityId })
      expect(items.map(({ id }) => id).sort()).toEqual([...model.held].sort())
      expect(violations(world, activityId)).toEqual([])
    }),
    { numRuns: RUNS },
  )
})
