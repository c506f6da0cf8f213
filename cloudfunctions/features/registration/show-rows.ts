import type { ActivityDocument } from '@/cloudfunctions/features/activity/document'
import type { PersonCard } from '@/cloudfunctions/kit/person-card'

import type { RegistrationDocument } from './document'
import type { Standing } from './project'
import { projectRow, standingFields, standingOfHold, takenAgain } from './project'
import type { Seated } from './settle'
import { addRegistration, changeRegistration, findRegistration, registrationsIn } from './store'

const isKnown = (
  row: RegistrationDocument | null,
  entry: RegistrationDocument['history'][number] | undefined,
) => row?.history.some(({ requestId, what }) => requestId === entry?.requestId && what === entry.what)

/** Writes the row that the roster stands for; one call for whoever comes the first time. */
export const showRow = async (row: RegistrationDocument): Promise<void> => {
  if ((await addRegistration(row)) === 'added') return
  const before = await findRegistration(row.activityId, row.personId)
  const [entry] = row.history
  if (isKnown(before, entry)) return
  await changeRegistration(row._id, { ...takenAgain(row), updatedAt: row.updatedAt }, entry)
}

/** Writes the rows of a party that entered, each with the card of its person; answers them in their order. */
export const showParty = async (
  activity: ActivityDocument,
  standings: readonly Standing[],
  { cards, now }: { cards: ReadonlyMap<string, PersonCard>; now: string },
): Promise<RegistrationDocument[]> => {
  const rows = standings.flatMap((standing) => {
    const card = cards.get(standing.personId)
    // Jobs follow the rows by `updatedAt`: a repetition writes later than the place was taken.
    return card ? [{ ...projectRow(activity, standing, card), updatedAt: now }] : []
  })
  await Promise.all(rows.map(showRow))
  return rows
}

/** Brings a row to where its person stands now, with a line in its history. */
export const moveRow = (row: RegistrationDocument, standing: Standing, at: string) =>
  changeRegistration(
    row._id,
    { ...standingFields(row.activityId, standing, row.person.search), updatedAt: at },
    {
      at,
      what: standing.state,
      by: standing.promotedAt ? '系统' : standing.by.name,
      requestId: standing.requestId,
    },
  )

/** Who moved up reads so at once; a crash in between is the repair job's. */
export const showPromoted = async (
  activityId: string,
  promoted: readonly Seated[],
  now: string,
): Promise<void> => {
  if (promoted.length === 0) return
  const rows = await registrationsIn(
    activityId,
    promoted.map(({ personId }) => personId),
  )
  for (const row of rows) {
    const seated = promoted.find(({ personId }) => personId === row.personId)
    if (seated) await moveRow(row, standingOfHold(seated), now)
  }
}
