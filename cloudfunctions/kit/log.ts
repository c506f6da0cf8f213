/** The only writer of the functions' log: one JSON line, never a person's data. */
export const logFault = (fact: { requestId: string; path: string; error: unknown }): void => {
  const { requestId, path, error } = fact
  const detail = error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
  console.error(JSON.stringify({ level: 'fault', requestId, path, detail }))
}
