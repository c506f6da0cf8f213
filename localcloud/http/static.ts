import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { contentTypeOf } from '../storage/content-type'
import { bytes, text, type Reply } from './reply'

/** A file of the H5 build; `/` is index.html. Names with a content hash may be kept by the browser, others not. */
export const serveStatic = async (folder: string | null, pathname: string): Promise<Reply> => {
  if (!folder) return text(404, '没有 H5 页面；控制台在 /console')

  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname
  const file = normalize(join(folder, name))
  if (!file.startsWith(normalize(folder + sep)) || file.includes('\0')) return text(404, 'not found')

  const content = await readFile(file).catch(() => null)
  const kept = /[.-][\da-f]{8,}\./.test(name) ? 'max-age=31536000, immutable' : 'no-cache'
  return content ? bytes(content, contentTypeOf(name), { 'cache-control': kept }) : text(404, 'not found')
}
