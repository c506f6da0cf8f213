import { creditsOf } from './credit-store'
import { recipientsOf } from './recipients'
import { templatesUnder } from './templates'

/** How many of these people WeChat would probably take a notice for now. */
export const reachableAmong = async (
  personIds: readonly string[],
  ancestors: readonly string[],
): Promise<number> => {
  const template = (await templatesUnder(ancestors)).find(({ kind }) => kind === 'notice')
  if (!template || personIds.length === 0) return 0
  const recipients = await recipientsOf(personIds.map((personId) => ({ personId, byOpenid: '', byAt: '' })))
  const credits = new Map(
    (await creditsOf([...new Set([...recipients.values()].flat())])).map(({ _id, left }) => [_id, left]),
  )
  return [...recipients.values()].filter((openids) =>
    openids.some((openid) => (credits.get(openid)?.[template.id] ?? 0) > 0),
  ).length
}
