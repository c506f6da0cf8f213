import type { material } from '@/types/material'
import type { MaterialDraft } from '@/types/material-shapes'

import { strangeLink } from '@/domain/material'
import { scopedTokens, searchTokens } from '@/domain/search'

import { settingsFor } from '@/cloudfunctions/features/settings/effective'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Handlers } from '@/cloudfunctions/kit/context'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { initialsOf } from '@/cloudfunctions/kit/pinyin'

import { change } from './change'
import type { MaterialDocument } from './document'
import { addMaterial, findMaterial } from './store'

type Actions = Handlers<typeof material>

const STRANGE = '只能链到设置里列出的网站，请换一个或请管理员加上'

/** By the beginning of the title, in characters and in pinyin initials. */
export const searchOf = (title: string, scopes: readonly string[]): string[] =>
  scopedTokens(scopes, searchTokens({ name: title.toLowerCase(), initials: initialsOf(title), phone: null }))

/** Links are looked up only where there are some. */
const strangeIn = async (draft: MaterialDraft, ancestors: readonly string[]): Promise<string | null> =>
  draft.links.length === 0 && draft.videoLink === ''
    ? null
    : strangeLink(draft, (await settingsFor(ancestors)).linkHosts)

export const blankMaterial = (
  envelope: ReturnType<typeof newEnvelope>,
): Omit<MaterialDocument, keyof MaterialDraft | 'orgId' | 'ancestors' | 'orgName' | 'byName' | 'search'> => ({
  ...{ ...envelope, parts: [], state: 'draft', wroteBy: envelope.createdBy, askedBy: '', askedByName: '' },
  ...{ changed: '', approved: null, returned: null, withdrawnAt: null, withdrawnReason: '' },
  ...{ version: 0, out: null, shelfOf: '', shelf: '', publishedAt: null, outTitle: '' },
  ...{ outHas: { audio: false, video: false }, older: [], outSearch: [] },
})

export const create: Actions['create'] = async ({ draft }, ctx) => {
  const { caller, now, scoped: org } = ctx
  const strange = await strangeIn(draft, org.ancestors)
  if (strange !== null) throw ctx.fail('INPUT', strange, STRANGE)

  const id = idFrom(caller.openid, ctx.requestId)
  const document: MaterialDocument = {
    ...blankMaterial(newEnvelope(id, caller.openid, now)),
    ...{ ...draft, orgId: org._id, ancestors: org.ancestors, orgName: org.name, request: ctx.requestId },
    ...{ byName: callerName(caller), search: searchOf(draft.title, org.ancestors) },
  }
  const standing = (await addMaterial(document)) === 'added' ? document : await findMaterial(id)
  ctx.note({ target: id, orgId: org._id })
  return { id, rev: standing?.rev ?? 1 }
}

export const update: Actions['update'] = async ({ rev, draft }, ctx) => {
  const { ancestors } = ctx.scoped
  const strange = await strangeIn(draft, ancestors)
  if (strange !== null) throw ctx.fail('INPUT', strange, STRANGE)
  return change(ctx, rev, () => ({
    ...{ ...draft, state: 'draft', wroteBy: ctx.caller.openid, search: searchOf(draft.title, ancestors) },
  }))
}
