import { newEnvelope } from '@/cloudfunctions/kit/document'

import { lastCall, violations } from '../cloud/state'
import type { World } from '../world'
import { newRequest } from '../world'
import { makeActivity } from './an-activity'
import type { Scene, Stage } from './crash-scenes'
import { joining, ORGANISER, SCENES } from './crash-scenes'
import type { Somebody } from './crowd'
import { load, makeCrowd, NOW, PLACE } from './crowd'
import type { Figures } from './measure'
import { atLeast, exactly } from './measure'

const FIRST_ACTIVITY = 1000

const organiser = {
  ...newEnvelope(ORGANISER, ORGANISER, NOW),
  ...{ persons: [], proxies: [], grantOrgs: [PLACE.orgId] },
  grants: [
    {
      ...{ id: 'BENCHGRANT', role: 'organiser', orgId: PLACE.orgId, orgName: '湖里区' },
      ...{ holderName: '干事', since: NOW, by: 'bench' },
    },
  ],
}

/** Who draws, decides and adds. */
export const makeOrganiser = (world: World) => load(world, 'accounts', [organiser])

interface Tried {
  points: number
  violations: string[]
}

/** Runs the scene once unharmed, then killed before and after every database call: once tried again, once left to the repair. */
const tryScene = async (
  world: World,
  crowd: readonly Somebody[],
  scene: Scene,
  from: number,
): Promise<Tried> => {
  let number = from
  const fresh = async (): Promise<Stage> => {
    number += 1
    const activityId = await makeActivity(
      world,
      number,
      scene.capacity,
      scene.over?.(world.cloud.clock.now().toISOString()),
    )
    const stage: Stage = { world, activityId, crowd, join: (i, couple = false) => joining(stage, i, couple) }
    await scene.prepare(stage)
    return stage
  }
  const repair = async () => {
    world.cloud.clock.advance(20_000)
    await world.cloud.tick('jobs')
  }

  const unharmed = await fresh()
  const found: string[] = []
  const first = await scene.act(unharmed, newRequest())
  if (!first.ok) found.push(`${scene.path} answered ${first.code}`)
  const calls = lastCall(world, scene.path).databaseCalls
  await repair()
  found.push(...violations(world, unharmed.activityId))

  let points = 0
  for (let at = 1; at <= calls; at += 1) {
    for (const when of ['before', 'after'] as const) {
      for (const again of [true, false]) {
        const stage = await fresh()
        const requestId = newRequest()
        world.cloud.faults.add({ function: 'api', at, when, do: 'stop' })
        await scene.act(stage, requestId).catch(() => undefined)
        world.cloud.faults.clear()
        const answer = again ? await scene.act(stage, requestId) : { ok: true }
        await repair()
        points += 1
        const wrong = [
          ...(answer.ok ? [] : [`answered ${answer.code}`]),
          ...violations(world, stage.activityId),
        ]
        found.push(
          ...wrong.map(
            (words) => `${scene.path} stopped ${when} call ${at}${again ? ', again' : ''}: ${words}`,
          ),
        )
      }
    }
  }
  return { points, violations: found }
}

/** Stop points of everything that decides about places. */
export const measureCrashes = async (world: World): Promise<Figures> => {
  const crowd = await makeCrowd(world, 'C', 4)
  await makeOrganiser(world)
  const tried: Tried[] = []
  for (const [i, scene] of SCENES.entries()) {
    tried.push(await tryScene(world, crowd, scene, FIRST_ACTIVITY + 100 * i))
  }
  const found = tried.flatMap((each) => each.violations)
  for (const words of found.slice(0, 10)) console.error(words)
  return {
    'crash.points': atLeast(
      tried.reduce((sum, { points }) => sum + points, 0),
      200,
      'stop points tried',
    ),
    'crash.violations': exactly(found.length, 0, 'rules broken'),
  }
}
