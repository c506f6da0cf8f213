import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { startWorld } from '../world'
import { aMaterialDraft } from './matrix-material'
import {
  askFor,
  draftMaterial,
  keptFile,
  materialIn,
  opened,
  publishMaterial,
  second,
  writer,
} from './material-steps'
import { killedAtEveryWrite } from './stops'

const { tongan } = named.orgs

let world: World
beforeAll(async () => {
  world = await startWorld({ persons: 60, threads: 2 })
})
afterAll(() => world.stop())
afterEach(() => world.cloud.faults.clear())

describe('stopped anywhere and tapped again,', () => {
  test('a material is written once', async () => {
    let made = 0
    await killedAtEveryWrite(world, {
      prepare: () => aMaterialDraft({ title: `第${(made += 1)}份资料` }),
      ask: (draft, tap) => world.ask(writer, 'material.create', { orgId: tongan, draft }, tap),
      then: 'again',
      check: ({ title }) =>
        expect(world.cloud.database.peek('materials', { query: { title } })).toHaveLength(1),
    })
  })

  test('a second version goes out once, and the first is kept once', async () => {
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const materialId = await publishMaterial(world)
        const { rev } = await opened(world, materialId)
        await world.call(writer, 'material.update', {
          materialId,
          rev,
          draft: aMaterialDraft({ title: '新版' }),
        })
        return { materialId, rev: await askFor(world, materialId, '改了') }
      },
      ask: ({ materialId, rev }, tap) =>
        world.ask(second, 'material.decide', { materialId, rev, yes: true, reason: '' }, tap),
      then: 'again',
      check: ({ materialId }, moment) => {
        const { version, older, outTitle } = materialIn(world, materialId)
        expect([moment, version, older.length, outTitle]).toEqual([moment, 2, 1, '新版'])
        expect(world.cloud.database.peek('materialVersions', { query: { materialId } })).toHaveLength(1)
      },
    })
  })

  test('a file stands in it once', async () => {
    await killedAtEveryWrite(world, {
      prepare: async () => {
        const materialId = await draftMaterial(world)
        return { materialId, fileId: await keptFile(world, { materialId, kind: 'picture' }) }
      },
      ask: (made, tap) =>
        world.ask(writer, 'material.addPart', { ...made, kind: 'picture', name: '图', after: 0 }, tap),
      then: 'again',
      check: ({ materialId }, moment) =>
        expect([moment, materialIn(world, materialId).parts.length]).toEqual([moment, 1]),
    })
  })
})
