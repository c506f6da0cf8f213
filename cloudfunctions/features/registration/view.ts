import type { Registrant, Registration } from '@/types/registration'

import type { RegistrationDocument } from './document'

export const registrationView = (row: RegistrationDocument, ahead: number | null = null): Registration => ({
  ...{ activityId: row.activityId, personId: row.personId, personName: row.person.name, ticket: row.ticket },
  ...{ state: row.state, registeredAt: row.registeredAt, presentAt: row.present?.at ?? null },
  ...{ party: row.party, ahead, promotedAt: row.promotedAt, offeredUntil: row.offeredUntil },
  byName: row.by.kind === 'self' ? null : row.by.name,
  activity: {
    ...{ title: row.activity.title, startsAt: row.activity.startsAt, endsAt: row.activity.endsAt },
    ...{
      placeName: row.activity.placeName,
      state: row.activity.state,
      calledOffReason: row.activity.calledOffReason,
      checkInOpensMinutes: row.activity.checkInOpensMinutes,
      cancelsUntil: row.activity.cancelsUntil,
      asks: row.activity.asks === true,
      wallCode: row.activity.wallCode === true,
    },
  },
})

export const registrantView = (row: RegistrationDocument): Registrant => ({
  ...{
    personId: row.personId,
    name: row.person.name,
    birthYear: row.person.birthYear,
    orgName: row.person.orgName,
  },
  ...{ phoneTail: row.person.phoneTail, ticket: row.ticket, state: row.state, walkIn: row.walkIn },
  ...{ party: row.party, promotedAt: row.promotedAt },
  ...{
    registeredAt: row.registeredAt,
    byName: row.by.kind === 'self' ? null : row.by.name,
    presentAt: row.present?.at ?? null,
    presentBy: row.present?.byName ?? null,
  },
  paper: row.present?.way === 'paper',
})
