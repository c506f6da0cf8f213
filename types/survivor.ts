import * as z from 'zod'

import { read, write } from './kernel/action'
import { ZBirthYear, ZDone, ZId, ZPersonName, ZPhone } from './kernel/zod'
import { ZPersonRow } from './person-file'

const keepers = ['organiser', 'admin', 'secretary'] as const

/** 遗属: whoever stays behind keeps a file of their own. */
export const survivor = {
  /** Of one person: those who stay behind, and who of the same household or family may be one. */
  get: read({
    input: z.strictObject({ personId: ZId }),
    output: z.object({
      deceased: z.boolean(),
      /** Whose 遗属 this person is. */
      of: ZPersonRow.nullable(),
      survivors: z.array(ZPersonRow),
      family: z.array(ZPersonRow),
    }),
    allow: keepers,
    scope: 'person',
    errors: [],
  }),
  /** `personId` is 遗属 of `forPersonId`, who has died. */
  mark: write({
    input: z.strictObject({ personId: ZId, forPersonId: ZId }),
    output: ZDone,
    allow: keepers,
    scope: 'persons',
    errors: ['SURVIVOR.ALIVE', 'SURVIVOR.SELF', 'SURVIVOR.DECEASED'],
  }),
  unmark: write({
    input: z.strictObject({ personId: ZId }),
    output: ZDone,
    allow: keepers,
    scope: 'person',
    errors: [],
  }),
  /** Somebody who was on nobody's books: a file of their own, where the dead one was at home. */
  open: write({
    input: z.strictObject({
      personId: ZId,
      name: ZPersonName,
      birthYear: ZBirthYear.optional(),
      phone: ZPhone.optional(),
    }),
    output: z.object({ id: ZId }),
    allow: keepers,
    scope: 'person',
    errors: ['SURVIVOR.ALIVE'],
  }),
}
