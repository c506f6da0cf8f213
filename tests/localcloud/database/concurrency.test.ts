import { aDatabase, client, closeAll } from './a-database'

afterEach(closeAll)

test('1,000 conditional decrements at once for 50 places give exactly 50', async () => {
  const database = await aDatabase({ collections: [{ name: 'things', indexes: [] }] })
  const { add, update, find } = client(database)
  await add({ _id: 'a', left: 50 })

  const answers = await Promise.all(
    Array.from({ length: 1000 }, (_, person) =>
      update(
        { _id: 'a', left: { $gte: 1 }, [`held.p${person}`]: { $exists: false } },
        { $inc: { left: -1 }, $set: { [`held.p${person}`]: { at: person } } },
      ),
    ),
  )

  const winners = answers.filter(({ data }) => JSON.stringify(data) === '{"updated":1}')
  const [roster] = (await find({ _id: 'a' })) as { left: number; held: object }[]
  expect(winners).toHaveLength(50)
  expect(roster?.left).toBe(0)
  expect(Object.keys(roster?.held ?? {})).toHaveLength(50)
})

test('one person who asks 20 times at once holds one place', async () => {
  const database = await aDatabase({ collections: [{ name: 'things', indexes: [] }] })
  const { add, update, find } = client(database)
  await add({ _id: 'a', left: 50 })

  await Promise.all(
    Array.from({ length: 20 }, () =>
      update({ _id: 'a', 'held.p': { $exists: false } }, { $inc: { left: -1 }, $set: { 'held.p': 1 } }),
    ),
  )

  expect(await find({})).toEqual([{ _id: 'a', left: 49, held: { p: 1 } }])
})

test('of many who add one _id at once, one succeeds', async () => {
  const database = await aDatabase({ collections: [{ name: 'things', indexes: [] }] })
  const { add, count } = client(database)

  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => add({ _id: 'same', n })))

  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1)
  expect(await count({})).toEqual({ data: { total: 1 } })
})

test('a read after an acknowledged write sees it', async () => {
  const database = await aDatabase({ collections: [{ name: 'things', indexes: [] }] })
  const { add, find } = client(database)

  for (let n = 0; n < 50; n += 1) {
    await add({ _id: String(n), n })
    expect(await find({ _id: String(n) })).toHaveLength(1)
  }
})
