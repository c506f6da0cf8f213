/** Something to be told to some accounts: one message, or several of a kind that go as one. */
export interface Parcel {
  openids: readonly string[]
  /** Who does not get it is telephoned: it never waits, and counts. */
  urgent: boolean
  /** How many messages an account gets a day; the installation's choice. */
  aDay: number
}

/**
 * Which accounts each goes to today, in their order; nobody: it waits for another day.
 * `sent`: messages that an account got today (Asia/Shanghai); absent: none.
 */
export const withinCap = <P extends Parcel>(
  parcels: readonly P[],
  sent: ReadonlyMap<string, number>,
): { parcel: P; openids: string[] }[] => {
  const counts = new Map(sent)
  const countOf = (openid: string) => counts.get(openid) ?? 0

  return parcels.map((parcel) => {
    const openids = parcel.openids.filter((openid) => parcel.urgent || countOf(openid) < parcel.aDay)
    for (const openid of openids) counts.set(openid, countOf(openid) + 1)
    return { parcel, openids }
  })
}
