import type { AppError } from '@/cloudfunctions/kit/app-error'
import { callerName } from '@/cloudfunctions/kit/caller'
import type { Context } from '@/cloudfunctions/kit/context'
import type { Scoped } from '@/cloudfunctions/kit/document'
import { newEnvelope } from '@/cloudfunctions/kit/document'
import { idFrom } from '@/cloudfunctions/kit/ids'
import { checkText } from '@/cloudfunctions/kit/wechat'

import { branchWords } from './branch-audience'
import { addNotice, findNotice } from './store'
import { searchOf } from './write'

export type NotTold = Extract<AppError['code'], 'NOTICE.RISKY' | 'NOTICE.UNCHECKED'>

interface Word {
  branch: Scoped & { orgName: string }
  /** Null: everybody of the branch. */
  personIds: string[] | null
  title: string
  body: string
}

/** A notice to a branch, out at once: written, checked and published by one tap. The same request makes one. */
export const tellBranch = async (
  { branch: { orgId, ancestors, orgName }, personIds, title, body }: Word,
  { caller, requestId, now }: Pick<Context, 'caller' | 'requestId' | 'now'>,
): Promise<{ noticeId: string } | NotTold> => {
  const noticeId = idFrom(caller.openid, requestId)
  if (await findNotice(noticeId)) return { noticeId }
  const word = await checkText(caller.openid, `${title}\n${body}`)
  if (word === null) return 'NOTICE.UNCHECKED'
  if (word === 'risky') return 'NOTICE.RISKY'

  await addNotice({
    ...newEnvelope(noticeId, caller.openid, now),
    ...{ orgId, ancestors, orgName, title, body, older: [], request: requestId },
    audience: { kind: 'branch', orgId, personIds },
    ...{ audienceName: branchWords(orgName, personIds), key: orgId, sign: false, callIfMissed: true },
    ...{ state: 'published', publishedAt: now, byName: callerName(caller), telling: 1, workAt: now },
    ...{ withdrawnAt: null, withdrawnReason: '', search: searchOf(title, ancestors) },
  })
  return { noticeId }
}
