import type { World } from '../world'

/** As a phone uploads; answers the file's id. */
export const uploadTo = async (
  { url }: World,
  openid: string,
  path: string,
  bytes: Uint8Array,
): Promise<string> => {
  const answer = await fetch(`${url}/gateway/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    // A connection that is kept may be closed by the server just when the next test wants it.
    headers: { 'x-wanqing-persona': openid, connection: 'close' },
    body: Buffer.from(bytes),
  })
  return ((await answer.json()) as { fileID: string }).fileID
}

/** Is there such a file? Asked as an administrator's script asks. */
export const isStored = async ({ url }: World, fileId: string): Promise<boolean> => {
  const answer = await fetch(`${url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ action: 'storage.batchGetDownloadUrl', file_list: [{ fileid: fileId }] }),
  })
  const { data } = (await answer.json()) as { data: { download_list: { code: string }[] } }
  return data.download_list[0]?.code === 'SUCCESS'
}
