import { named } from '../fixtures/city/named'
import { openidOf } from '../fixtures/city/personas'
import type { World } from '../world'
import { newRequest, startWorld } from '../world'
import { messagesOf } from './message-steps'
import { aPicture, attachedOf, laterThan48Hours } from './notice-file-steps'
import { aNoticeDraft, draftNotice, noticeIn, publishNotice, TEMPLATE, writer } from './notice-steps'
import { isStored } from './storage'
import { killedAtEveryWrite, tickLater } from './stops'

const { changqing, tongan: orgId, xiamen } = named.orgs
const { husband, wife } = named.persons
const [daughter, couple, admin] = [openidOf('daughter'), openidOf('couple'), openidOf('admin')]

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
  await tickLater(world)
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

/** To 长青社区, where the couple lives. */
const toChangqing = async (): Promise<string> => {
  const draft = aNoticeDraft({ audience: { kind: 'org', orgId: changqing, born: null } })
  const { id } = await world.call(admin, 'notice.create', { orgId: xiamen, draft })
  await world.call(admin, 'notice.publish', { noticeId: id, rev: 1, at: null })
  return id
}
const state = (noticeId: string, personId: string) =>
  messagesOf(world, noticeId)
    .filter((each) => each.personId === personId)
    .map((each) => `${each.state} ${each.why ?? ''}`)

describe('a draft', () => {
  test('goes for good, with its files, once; what was published stays', async () => {
    const picture = await aPicture(world)
    const noticeId = await draftNotice(world, { attached: attachedOf([picture]) })
    const out = await publishNotice(world)
    const tap = newRequest()

    await world.call(writer, 'notice.remove', { orgId, noticeId, rev: 1 }, tap)
    await world.call(writer, 'notice.remove', { orgId, noticeId, rev: 1 }, tap)
    await laterThan48Hours(world)

    expect(await isStored(world, picture)).toBe(false)
    expect(await world.refusal(writer, 'notice.open', { noticeId })).toBe('NOT_FOUND')
    const { items } = await world.call(writer, 'notice.list', { orgId, state: 'draft' })
    expect(items.map(({ id }) => id)).not.toContain(noticeId)
    expect(await world.refusal(writer, 'notice.remove', { orgId, noticeId: out, rev: 2 })).toBe('NOTICE.SENT')
  })

  test('that somebody changed meanwhile is not taken away unread', async () => {
    const noticeId = await draftNotice(world)
    await world.call(writer, 'notice.update', {
      noticeId,
      rev: 1,
      draft: aNoticeDraft({ title: '停电通知' }),
    })

    expect(await world.refusal(writer, 'notice.remove', { orgId, noticeId, rev: 1 })).toBe('CONFLICT')
    expect(noticeIn(world, noticeId).title).toBe('停电通知')
  })

  test('stopped anywhere and tapped again, is changed once, and no file is lost or left', async () => {
    const pictures = new Map<string, string>()
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const picture = await aPicture(world)
        const noticeId = await draftNotice(world, { attached: attachedOf([picture]) })
        pictures.set(noticeId, picture)
        return noticeId
      },
      ask: (noticeId, tap) =>
        world.ask(
          writer,
          'notice.update',
          { noticeId, rev: 1, draft: aNoticeDraft({ attached: attachedOf([]) }) },
          tap,
        ),
      then: 'again',
      check: (noticeId, moment) => expect([moment, noticeIn(world, noticeId).rev]).toEqual([moment, 2]),
    })
    await laterThan48Hours(world)
    for (const picture of pictures.values()) expect(await isStored(world, picture)).toBe(false)
  })

  test('stopped anywhere and tapped again, is removed', async () => {
    const picture = await aPicture(world)
    await killedAtEveryWrite(world, {
      prepare: () => draftNotice(world, { attached: attachedOf([picture]) }),
      ask: (noticeId, tap) => world.ask(writer, 'notice.remove', { orgId, noticeId, rev: 1 }, tap),
      then: 'again',
      check: (noticeId, moment) =>
        expect([moment, noticeIn(world, noticeId).removedAt !== null]).toEqual([moment, true]),
    })
  })
})

describe('stopped anywhere and tapped again,', () => {
  test('what was opened is told once', async () => {
    await killedAtEveryWrite(world, {
      prepare: () => toChangqing(),
      ask: (noticeId, tap) => world.ask(couple, 'notice.seen', { noticeId }, tap),
      then: 'again',
      check: (noticeId, moment) =>
        expect([moment, state(noticeId, husband), state(noticeId, wife)]).toEqual([
          ...[moment, ['told seen'], ['told seen']],
        ]),
    })
  })

  test('a notice that waits for its hour is a draft again', async () => {
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const { id: noticeId } = await world.call(writer, 'notice.create', {
          orgId,
          draft: aNoticeDraft(),
        })
        const at = new Date(world.cloud.clock.now().getTime() + 3_600_000).toISOString()
        await world.call(writer, 'notice.publish', { noticeId, rev: 1, at })
        return noticeId
      },
      ask: (noticeId, tap) => world.ask(writer, 'notice.hold', { noticeId, rev: 2 }, tap),
      then: 'again',
      check: (noticeId, moment) => {
        const { state: now, rev, publishedAt } = noticeIn(world, noticeId)
        expect([moment, now, rev, publishedAt]).toEqual([moment, 'draft', 3, null])
      },
    })
  })

  test('one consent is counted once', async () => {
    const noticeId = await publishNotice(world)
    const answers = [{ id: TEMPLATE, answer: 'accept' as const }]
    const left = () => {
      const [credits] = world.cloud.database.peek('credits', { query: { _id: daughter } })
      return Number((credits?.left as Record<string, number> | undefined)?.[TEMPLATE] ?? 0)
    }
    let before = 0
    await killedAtEveryWrite(world, {
      prepare: () => {
        before = left()
      },
      ask: (_, tap) => world.ask(daughter, 'notice.granted', { noticeId, answers }, tap),
      then: 'again',
      check: (_, moment) => expect([moment, left()]).toEqual([moment, before + 1]),
    })
  })
})
