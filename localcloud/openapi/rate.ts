const MINUTE_MS = 60_000

/** True while calls stay within `limit` a minute of the local clock; the documents name 45009 for more. */
export const createRate = (limit: number) => {
  let minute = 0
  let count = 0

  return (now: Date): boolean => {
    const current = Math.floor(now.getTime() / MINUTE_MS)
    count = current === minute ? count + 1 : 1
    minute = current

    return count <= limit
  }
}
