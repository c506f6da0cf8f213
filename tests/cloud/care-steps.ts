import { named } from '../fixtures/city/named'
import type { World } from '../world'
import { admin, aVisit } from './visit-steps'

const CARD = { where: '在家', doing: '种菜', hard: '腿疼', need: '轮椅', unit: null, carer: null }

/** Somebody is visited, asked the four things, has a birthday, and stays behind after somebody who has died. */
export const lookedAfter = async (world: World, personId: string, deadId: string): Promise<void> => {
  const { id } = await world.call(admin, 'visit.openCue', {
    personId,
    kind: 'ill',
    owner: 'me',
    note: '发烧',
  })
  await world.call(admin, 'visit.record', aVisit(personId, { hard: '腿疼', closes: [id] }))
  await world.call(admin, 'care.confirmCard', { personId, rev: 0, card: CARD })
  const birthday = { month: 12, day: 1, lunar: false, leap: false }
  const { rev } = await world.call(admin, 'care.get', { personId })
  const facts = { birthday, alone: true, retiredOn: null, weddedOn: null }
  await world.call(admin, 'care.setFacts', { personId, rev, facts })
  await world.call(admin, 'survivor.mark', { personId: named.persons.wife, forPersonId: deadId })
}
