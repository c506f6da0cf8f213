import type { RegistrationDocument } from './document'
import { takenAgain } from './project'
import { addRegistration, changeRegistration, findRegistration } from './store'

/** Writes the row that the roster's hold stands for; one call for whoever registers the first time. */
export const showHold = async (row: RegistrationDocument): Promise<void> => {
  if ((await addRegistration(row)) === 'added') return
  const before = await findRegistration(row.activityId, row.personId)
  const [entry] = row.history
  const mine = before?.history.some(({ requestId }) => requestId === entry?.requestId)
  if (!mine) await changeRegistration(row._id, { ...takenAgain(row), updatedAt: row.updatedAt }, entry)
}
