import { cloud } from '../../sdk'

/** The function that answered while the wire log was recorded. */
export const main = (event: { boom?: number }) => {
  if (event.boom) throw new Error('boom')

  return { event, ctx: cloud.getWXContext(), fn: 'echo' }
}
