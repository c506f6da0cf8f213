/** Why no envelope came back. `busy`: all instances taken (-501004). `timeout`: nobody knows whether it was done. */
export type TransportKind = 'offline' | 'busy' | 'timeout' | 'broken'

export class TransportFailure extends Error {
  constructor(
    readonly kind: TransportKind,
    message: string,
  ) {
    super(message)
  }
}

const CONCURRENCY = -501004
const FUNCTION_TIMEOUT = -504003

export const failureOf = (errCode: number, errMsg: string): TransportFailure => {
  if (errCode === CONCURRENCY) return new TransportFailure('busy', errMsg)
  if (errCode === FUNCTION_TIMEOUT || /time(d )?-?out/i.test(errMsg))
    return new TransportFailure('timeout', errMsg)
  if (/request:fail|network|ERR_|ENOTFOUND/i.test(errMsg)) return new TransportFailure('offline', errMsg)

  return new TransportFailure('broken', `${errCode} ${errMsg}`)
}
