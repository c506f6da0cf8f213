import { keptForms } from '@/src/staff/kept-form'

import type { Form } from './form'

/** One kept before an activity could ask for something is dropped. */
export const keptForm = keptForms<Form>('desk.form', 'asks')
