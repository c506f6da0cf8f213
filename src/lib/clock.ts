let aheadMs = 0

/** The server's clock is the true one: phones of older people are often minutes off, and the local cloud can travel in time. */
export const followServer = (serverNow: string): void => {
  const instant = Date.parse(serverNow)
  if (!Number.isNaN(instant)) aheadMs = instant - Date.now()
}

/** The only place of the client that reads the time. */
export const now = (): Date => new Date(Date.now() + aheadMs)
