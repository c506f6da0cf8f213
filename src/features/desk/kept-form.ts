import type { Org } from '@/types/org'

import { forget, keep, recall } from '@/src/lib/storage'

import type { Form } from './form'

/** What was typed and not saved yet; it survives a closed window. `rev`: of the activity it was typed over. */
export interface KeptForm {
  form: Form
  /** The org it is for, with the way to it from the grant's org. */
  orgs: Org[]
  rev: number
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** One kept before an activity could ask for something is dropped. */
const isKept = (value: unknown): value is KeptForm =>
  isObject(value) &&
  ['form', 'orgs', 'rev'].every((key) => key in value) &&
  'form' in value &&
  isObject(value.form) &&
  'asks' in value.form

const key = (activityId: string | undefined) => `desk.form.${activityId ?? 'new'}`

export const keepForm = (activityId: string | undefined, kept: KeptForm): boolean =>
  keep(key(activityId), kept)
export const recallForm = (activityId: string | undefined): KeptForm | null => recall(key(activityId), isKept)
export const forgetForm = (activityId: string | undefined): void => forget(key(activityId))
