import { moveRoster } from './roster-store'

/** Puts people on the list or takes them off; who holds a place keeps it. Answers how many are on it. */
export const invitePersons = async (
  activityId: string,
  { personIds, on, now }: { personIds: readonly string[]; on: boolean; now: string },
): Promise<number> => {
  const fields = personIds.map((id) => `invited.${id}`)
  const change = on
    ? { set: { updatedAt: now, ...Object.fromEntries(fields.map((field) => [field, true])) } }
    : { set: { updatedAt: now }, unset: fields }
  const { roster } = await moveRoster(activityId, () => ({ promoted: [], change }))
  const others = Object.keys(roster?.invited ?? {}).filter((id) => !personIds.includes(id))
  return others.length + (on ? new Set(personIds).size : 0)
}
