import { LIN, type CloudInTest } from './a-cloud'

/** What the H5 page does; gives the parsed answer. */
export const post = async (
  cloud: CloudInTest,
  path: string,
  body: unknown,
  persona: string | null = LIN.key,
): Promise<unknown> => {
  const response = await fetch(`${cloud.url}${path}`, {
    method: 'POST',
    headers: persona === null ? {} : { 'x-wanqing-persona': persona },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

  return response.json()
}
