import cloud from 'wx-server-sdk'

type Api = (args: Record<string, unknown>) => Promise<Record<string, unknown>>

interface Called {
  result: unknown
}

// The SDK's types do not know that its calls without callbacks always give promises, nor the generated openapi names.
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as unknown as string })

export const callFunction = (name: string, data: Record<string, unknown>): Promise<Called> =>
  Promise.resolve(cloud.callFunction({ name, data }) as Promise<Called>)

export const addNote = (data: Record<string, unknown>): Promise<unknown> =>
  Promise.resolve(cloud.database().collection('notes').add({ data }))

/** `api` as in config.json: subscribeMessage.send. */
export const openapi = async (
  api: string,
  args: Record<string, unknown>,
): Promise<Record<string, unknown>> => {
  const [group = '', name = ''] = api.split('.')
  const apis = cloud.openapi as unknown as Record<string, Record<string, Api>>
  const call = apis[group]?.[name]
  if (!call) throw new Error(`the SDK has no openapi.${api}`)

  return call(args)
}

export { cloud }
