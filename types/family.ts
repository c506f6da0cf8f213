import * as z from 'zod'

import { ZRelation } from './account'
import { read, write } from './kernel/action'
import { ZDone, ZId } from './kernel/zod'
import { ZVouched } from './person-file'

/** Somebody who acts for me. */
const ZHelper = z.object({
  personId: ZId,
  /** Names the link of this person, and nothing else. */
  linkId: ZId,
  /** Null: nobody of that phone is known by name. */
  name: z.string().nullable(),
  /** What the person is to them: the father, 父母. */
  relation: ZRelation,
  hears: z.boolean(),
})
export type Helper = z.infer<typeof ZHelper>

const staff = ['organiser', 'admin', 'secretary'] as const

export const family = {
  /** Who acts for the people of this phone, and whether they get their messages too. */
  list: read({
    input: z.strictObject({}),
    output: z.object({ items: z.array(ZHelper) }),
    allow: ['member'],
    scope: 'none',
    errors: [],
  }),
  /** 让她也收到通知, said by the person. */
  hear: write({
    input: z.strictObject({ personId: ZId, linkId: ZId }),
    output: ZDone,
    allow: ['self'],
    scope: 'person',
    errors: [],
  }),
  /** The same, said to staff. */
  vouch: write({
    input: z.strictObject({ personId: ZId, linkId: ZId, ...ZVouched }),
    output: ZDone,
    allow: staff,
    scope: 'person',
    errors: [],
  }),
  /** 不再收通知, at once for all that is still due. A helper's own link needs no name. */
  stop: write({
    input: z.strictObject({ personId: ZId, linkId: ZId.optional() }),
    output: ZDone,
    allow: ['self', 'proxy', ...staff],
    scope: 'person',
    errors: [],
  }),
}
