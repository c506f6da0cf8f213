import type { Path } from '@/types/kernel/contract'
import type { Happened } from '@/types/timeline'

/** Which events stand on a person's timeline, and as what. A new feature adds its lines here; everything else it does already. */
const STANDS: Partial<Record<Path, Happened>> = {
  'registration.create': 'registered',
  'registration.accept': 'registered',
  'places.enrol': 'registered',
  'leader.enrol': 'registered',
  'registration.cancel': 'cancelled',
  'places.takeOff': 'cancelled',
  'leader.cancel': 'cancelled',
  'checkin.self': 'present',
  'checkin.tick': 'present',
  'kiosk.tick': 'present',
  'checkin.walkIn': 'present',
  'checkin.paper': 'present',
  'call.result': 'called',
  'visit.openCue': 'cue',
  'visit.record': 'visit',
  'gift.settle': 'gift',
  'study.opened': 'study',
  'study.say': 'study',
  'delivery.record': 'delivery',
  'delivery.replay': 'delivery',
  'followUp.close': 'followUp',
  'branch.addMember': 'branch',
  'branch.endMember': 'branch',
  'call.confirmPassing': 'passed',
  'call.undoPassing': 'passed',
  'person.introduce': 'file',
  'person.update': 'file',
  'person.confirm': 'file',
  'person.merge': 'file',
  'person.unmerge': 'file',
  'survivor.open': 'file',
  'survivor.mark': 'file',
}

export const happenedIn = (action: string): Happened | null => STANDS[action as Path] ?? null
