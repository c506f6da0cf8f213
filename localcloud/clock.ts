/** The local cloud's clock: the real one plus an offset in milliseconds that tests and the console move. */
export interface Clock {
  now(): Date
  /** Null goes back to real time. The clock runs on from `at`. */
  set(at: Date | null): void
  advance(ms: number): void
}

export interface SharedClock extends Clock {
  /** One 64-bit integer, the offset in ms: function workers read it at every `Date`, so a move reaches them at once. */
  readonly shared: SharedArrayBuffer
  offset(): number
}

export const createClock = (offset: number, onMove: (offset: number) => void): SharedClock => {
  const shared = new SharedArrayBuffer(8)
  const cell = new BigInt64Array(shared)

  const read = () => Number(Atomics.load(cell, 0))

  const write = (ms: number) => {
    Atomics.store(cell, 0, BigInt(Math.round(ms)))
    onMove(read())
  }

  Atomics.store(cell, 0, BigInt(Math.round(offset)))

  return {
    shared,
    offset: read,
    now: () => new Date(Date.now() + read()),
    set: (at) => write(at ? at.getTime() - Date.now() : 0),
    advance: (ms) => write(read() + ms),
  }
}
