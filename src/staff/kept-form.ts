import type { Org } from '@/types/org'

import { forget, keep, recall } from '@/src/lib/storage'

/** What was typed and not saved yet; it survives a closed window. `rev`: of what it was typed over. */
export interface KeptForm<F> {
  form: F
  /** The org it is for, with the way to it from the grant's org. */
  orgs: Org[]
  rev: number
}

export interface KeptForms<F> {
  keep: (id: string | undefined, kept: KeptForm<F>) => boolean
  recall: (id: string | undefined) => KeptForm<F> | null
  forget: (id: string | undefined) => void
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Forms of one kind, each under its own id; one that an older version of the program left behind (`newest` is missing) is dropped. */
export const keptForms = <F extends object>(kind: string, newest: keyof F & string): KeptForms<F> => {
  const key = (id: string | undefined) => `${kind}.${id ?? 'new'}`
  const isKept = (value: unknown): value is KeptForm<F> =>
    isObject(value) &&
    ['form', 'orgs', 'rev'].every((part) => part in value) &&
    'form' in value &&
    isObject(value.form) &&
    newest in value.form

  return {
    keep: (id, kept) => keep(key(id), kept),
    recall: (id) => recall(key(id), isKept),
    forget: (id) => forget(key(id)),
  }
}
