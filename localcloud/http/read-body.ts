import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'

export class TooLarge extends Error {}

/** Throws TooLarge beyond `limit` bytes, before the rest is read. */
export const readBody = async (request: IncomingMessage, limit: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0

  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw new TooLarge(`more than ${limit} bytes`)
    chunks.push(chunk)
  }

  return Buffer.concat(chunks)
}

/** Parts of multipart/form-data as bytes: the SDK sends protobuf in one of them. */
export const readForm = async (request: IncomingMessage, limit: number): Promise<Map<string, Buffer>> => {
  const body = await readBody(request, limit)
  const parts = new Map<string, Buffer>()

  return new Promise((resolve, reject) => {
    const form = busboy({ headers: request.headers })
    form.on('field', (name, value) => parts.set(name, Buffer.from(value)))
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => parts.set(name, Buffer.concat(chunks)))
    })
    form.on('close', () => resolve(parts))
    form.on('error', reject)
    form.end(body)
  })
}
