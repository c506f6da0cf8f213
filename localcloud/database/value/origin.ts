import type { Doc } from './value'

interface Origin {
  from: Doc
  /** The one field more, behind the others. */
  added: string
}

const origins = new WeakMap<Doc, Origin>()

/** A copy with one field more; it remembers where it came from, so that storing it costs that field alone. */
export const withField = (from: Doc, added: string, value: Doc[string]): Doc => {
  const made = { ...from, [added]: value }
  origins.set(made, { from, added })
  return made
}

export const originOf = (doc: object): Origin | undefined => origins.get(doc as Doc)
