import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A subscription message that was accepted, as the phone would show it. */
export interface SentMessage {
  id: number
  at: string
  openid: string
  templateId: string
  page: string
  data: Record<string, string>
}

/** A text message that was accepted, as its values stand in the provider's template. */
export interface SentText {
  at: string
  phone: string
  values: string[]
}

export interface MediaCheck {
  traceId: string
  at: string
  openid: string
  mediaUrl: string
  suggest: 'pass' | 'risky'
}

/** One consent = one send; consents add up and do not run out by time (one-time subscription). */
export interface Credits {
  give(openid: string, templateId: string, n?: number): void
  left(openid: string, templateId: string): number
}

type Entry =
  | { kind: 'credit'; openid: string; templateId: string; n: number }
  | { kind: 'message'; message: SentMessage }
  | { kind: 'text'; text: SentText }
  | { kind: 'media'; check: MediaCheck }
  | { kind: 'clock'; offset: number }

/** Kept through a restart; older ones are dropped when the file is compacted. */
const KEPT = 2000

const parse = (line: string): Entry[] => {
  try {
    return [JSON.parse(line) as Entry]
  } catch {
    // The last line of a killed process may be torn; it was never acknowledged.
    return []
  }
}

const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`

/**
 * Credits, sent messages, media checks and the clock's offset in one append-only file of JSON lines, compacted at
 * start. An entry is written before it is acknowledged, so it survives a kill -9.
 */
export class Ledger implements Credits {
  readonly #credits = new Map<string, number>()
  #messages: SentMessage[] = []
  #texts: SentText[] = []
  #checks: MediaCheck[] = []
  clockOffset = 0

  constructor(readonly file: string) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    for (const entry of lines.flatMap(parse)) this.#apply(entry)
    this.#compact()
  }

  give(openid: string, templateId: string, n = 1): void {
    this.#write({ kind: 'credit', openid, templateId, n })
  }

  left(openid: string, templateId: string): number {
    return this.#credits.get(keyOf(openid, templateId)) ?? 0
  }

  /** Takes one credit and records the message: one call, so a crash cannot part the two. */
  send(message: SentMessage): void {
    this.#write(
      { kind: 'message', message },
      { kind: 'credit', openid: message.openid, templateId: message.templateId, n: -1 },
    )
  }

  addText(text: SentText): void {
    this.#write({ kind: 'text', text })
  }

  texts(): SentText[] {
    return [...this.#texts]
  }

  addCheck(check: MediaCheck): void {
    this.#write({ kind: 'media', check })
  }

  setClock(offset: number): void {
    this.#write({ kind: 'clock', offset })
  }

  messages(): SentMessage[] {
    return [...this.#messages]
  }

  checks(): MediaCheck[] {
    return [...this.#checks]
  }

  #write(...entries: Entry[]): void {
    appendFileSync(this.file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    for (const entry of entries) this.#apply(entry)
  }

  #apply(entry: Entry): void {
    if (entry.kind === 'message') this.#messages = [...this.#messages, entry.message].slice(-KEPT)
    if (entry.kind === 'text') this.#texts = [...this.#texts, entry.text].slice(-KEPT)
    if (entry.kind === 'media') this.#checks = [...this.#checks, entry.check].slice(-KEPT)
    if (entry.kind === 'clock') this.clockOffset = entry.offset
    if (entry.kind === 'credit') {
      const key = keyOf(entry.openid, entry.templateId)
      this.#credits.set(key, Math.max(0, (this.#credits.get(key) ?? 0) + entry.n))
    }
  }

  #compact(): void {
    const credits = [...this.#credits].map(([key, n]): Entry => {
      const [openid = '', templateId = ''] = key.split(' ')
      return { kind: 'credit', openid, templateId, n }
    })
    const entries: Entry[] = [
      { kind: 'clock', offset: this.clockOffset },
      ...credits,
      ...this.#messages.map((message): Entry => ({ kind: 'message', message })),
      ...this.#texts.map((text): Entry => ({ kind: 'text', text })),
      ...this.#checks.map((check): Entry => ({ kind: 'media', check })),
    ]
    writeFileSync(`${this.file}.new`, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
    renameSync(`${this.file}.new`, this.file)
  }
}
