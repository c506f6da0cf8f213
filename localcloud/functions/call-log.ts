export interface CallRecord {
  requestId: string
  function: string
  openid: string | null
  source: string
  /** `event.path`, or empty. */
  path: string
  at: Date
  /** From acceptance to answer, waiting for a thread included. */
  ms: number
  databaseCalls: number
  /** In order: "database.getDocument persons". */
  databaseActions: string[]
  /** Database actions that arrived after the answer and were refused. */
  lateActions: string[]
  /** What the function printed: "level text". */
  logs: string[]
  ok: boolean
  error: string | null
}

/** The newest calls first in, oldest out; 2,000 is enough for a bench run and stays under some MB. */
const KEPT = 2000

export const createCallLog = () => {
  const records: CallRecord[] = []

  return {
    add: (record: CallRecord) => {
      records.push(record)
      if (records.length > KEPT) records.shift()
    },
    all: () => [...records],
  }
}

export type CallLog = ReturnType<typeof createCallLog>
