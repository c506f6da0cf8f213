import { createStore, useStore } from '@/src/lib/store'

export interface WhoDraft {
  name: string
  phone: string
  /** WeChat's one-time code instead of a typed number. */
  phoneCode: string | null
  birthYear: number | null
}

const EMPTY: WhoDraft = { name: '', phone: '', phoneCode: null, birthYear: null }

/** What was typed stays while the program runs, also when somebody goes back to look at the activity once more. */
const draft = createStore<WhoDraft>(EMPTY)

export const useDraft = (): WhoDraft => useStore(draft)

export const changeDraft = (change: Partial<WhoDraft>): void => draft.set({ ...draft.get(), ...change })

export const clearDraft = (): void => draft.set(EMPTY)
