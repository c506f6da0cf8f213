import { callFunction, cloud, openapi } from '../../sdk'

// Permitted nothing, calls itself `again` times: for refusals and for chains of calls.
export const main = async (event: { again?: number; send?: Record<string, unknown> }): Promise<unknown> => {
  if (event.send) return openapi('subscribeMessage.send', event.send)
  if (event.again) return (await callFunction('alone', { again: event.again - 1 })).result

  return { event, context: cloud.getWXContext() }
}
