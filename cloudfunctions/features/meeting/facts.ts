import type { meeting } from '@/types/branch-life'

import type { Lifetime } from '@/domain/cadence'
import { dayOf, plusMonths } from '@/domain/calendar'

import type { OrgDocument } from '@/cloudfunctions/features/org/document'
import { personsOf } from '@/cloudfunctions/features/person/on-the-books'
import type { AppError } from '@/cloudfunctions/kit/app-error'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'

import type { BranchDocument, HeldEntry } from './document'
import { addBranch, changeBranch, dropHeld, findBranch, setHeld } from './store'

/** A cadence looks back twelve months; what is older is of no use here. */
const KEPT_MONTHS = 13

interface Asking {
  scoped: OrgDocument
  caller: { openid: string }
  now: string
  fail(code: 'MEETING.NOT_BRANCH'): AppError
}

export const mustBeBranch = ({ scoped, fail }: Pick<Asking, 'scoped' | 'fail'>): OrgDocument => {
  if (scoped.kind !== 'branch') throw fail('MEETING.NOT_BRANCH')
  return scoped
}

const blank = ({ _id, ancestors }: OrgDocument, by: string, now: string): BranchDocument => ({
  ...newEnvelope(_id, by, now),
  ...{ orgId: _id, ancestors, facts: null, held: {} },
})

/** The branch's document, made with the first thing that happens there. */
export const ensureBranch = async (ctx: Asking): Promise<BranchDocument> => {
  const org = mustBeBranch(ctx)
  const found = await findBranch(org._id)
  if (found) return found
  const fresh = blank(org, ctx.caller.openid, ctx.now)
  return (await addBranch(fresh)) === 'added' ? fresh : ((await findBranch(org._id)) ?? fresh)
}

/** What its cadences begin and end with; a branch that has said nothing is counted from its first day here. */
export const lifeOf = (branch: BranchDocument | null, now: string): Lifetime => ({
  since: branch?.facts?.from ?? dayOf(branch?.createdAt ?? now),
  until: branch?.facts?.to ?? null,
})

export const heldOf = (branch: BranchDocument | null) =>
  Object.entries(branch?.held ?? {}).map(([id, { kinds, day, confirmed }]) => ({ id, kinds, day, confirmed }))

/** A meeting as its branch counts it from now on; null: it is none any more. */
export const count = async (orgId: string, meetingId: string, entry: HeldEntry | null): Promise<void> => {
  await (entry ? setHeld(orgId, meetingId, entry) : dropHeld(orgId, [meetingId]))
}

export const forgetOld = async ({ _id, held }: BranchDocument, now: string): Promise<void> => {
  const first = `${plusMonths(dayOf(now).slice(0, 7), -KEPT_MONTHS)}-01`
  const old = Object.entries(held).filter(([, { day }]) => day < first)
  if (old.length > 0)
    await dropHeld(
      _id,
      old.map(([id]) => id),
    )
}

const committeeOf = async (orgId: string, posts: readonly { personId: string; post: string }[]) => {
  const people = posts.length === 0 ? [] : await personsOf(posts.map(({ personId }) => personId))
  return posts.flatMap(({ personId, post }) => {
    const person = people.find(({ _id, memberOf }) => _id === personId && memberOf?.includes(orgId))
    return person ? [{ personId, name: person.name, post }] : []
  })
}

export const setBranch: Handlers<typeof meeting>['setBranch'] = async ({ orgId, rev, facts }, ctx) => {
  const { caller, now, requestId: request } = ctx
  const before = await ensureBranch(ctx)
  ctx.note({ target: orgId, orgId })
  if (before.request === request) return { id: orgId, rev: before.rev }

  const committee = await committeeOf(orgId, facts.committee)
  if (committee.length < facts.committee.length)
    throw ctx.fail('INPUT', 'facts.committee', '支委要从本支部的人里选')
  const set = { facts: { ...facts, committee }, request, updatedAt: now, updatedBy: caller.openid }
  // 0: whoever wrote saw a branch of which nobody had said anything, and that is what still stands.
  const seen = before.rev === rev || (rev === 0 && before.facts === null)
  if (seen && (await changeBranch(before, set))) return { id: orgId, rev: before.rev + 1 }

  const latest = await findBranch(orgId)
  if (latest?.request !== request) throw ctx.fail('CONFLICT')
  return { id: orgId, rev: latest.rev }
}
