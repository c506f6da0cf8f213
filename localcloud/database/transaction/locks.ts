import type { Draft } from '../store/draft'
import { failure } from '../failure'

/** A transaction as the holder of locks; `ended` resolves when it lets go. */
export interface Holder {
  sequence: number
  ended: Promise<void>
}

const names = (record: number, keys: readonly string[]): string[] => [`record ${record}`, ...keys]

/** Who holds which document or unique key, and in which commit each was last changed. */
export class Locks {
  private readonly held = new Map<string, Holder>()
  private readonly versions = new Map<string, number>()

  /** Takes a document and its unique keys, or throws the conflict: held by another, or changed since the snapshot. */
  take(holder: Holder, record: number, keys: readonly string[]): void {
    const wanted = names(record, keys)
    for (const name of wanted) {
      const other = this.held.get(name)
      const version = this.versions.get(name) ?? 0
      if ((other && other !== holder) || version > holder.sequence) throw failure.conflict()
    }
    for (const name of wanted) this.held.set(name, holder)
  }

  release(holder: Holder): void {
    for (const [name, other] of this.held) if (other === holder) this.held.delete(name)
  }

  /** What a plain write has to wait for, if anything. */
  holder(draft: Draft): Promise<void> | undefined {
    if (this.held.size === 0) return undefined
    for (const { record, keys } of draft.changes.values())
      for (const name of names(record, keys)) {
        const holder = this.held.get(name)
        if (holder) return holder.ended
      }
    return undefined
  }

  changed(draft: Draft, sequence: number): void {
    for (const { record, keys } of draft.changes.values())
      for (const name of names(record, keys)) this.versions.set(name, sequence)
  }

  forget(): void {
    this.versions.clear()
  }
}
