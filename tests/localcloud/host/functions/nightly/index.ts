import { cloud } from '../../sdk'

export const main = (event: unknown) => ({ event, context: cloud.getWXContext() })
