import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import protobuf from 'protobufjs'
import type { CloudInTest } from './a-cloud'

interface Recorded {
  request: { headers: Record<string, string>; body?: Record<string, unknown>; form?: Record<string, string> }
  response: { decoded?: unknown }
}

const WIRE = join(__dirname, 'wire')
const BOUNDARY = 'recorded-boundary'

const { root } = protobuf.parse(
  'syntax = "proto3"; message Resp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; }',
)
const Resp = root.lookupType('Resp')

const read = (number: string): Recorded => {
  const name = readdirSync(WIRE).find((file) => file.startsWith(number))

  return JSON.parse(readFileSync(join(WIRE, name ?? number), 'utf8')) as Recorded
}

/** As form-data writes it: a Buffer becomes an octet-stream part without a file name. */
const partOf = ([name, value]: [string, string]): Buffer => {
  const base64 = name === 'requestData' ? value.split('base64=')[1]?.replace('>', '') : undefined
  const type = base64 === undefined ? '' : 'Content-Type: application/octet-stream\r\n'
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n${type}\r\n`

  return Buffer.concat([
    Buffer.from(head),
    base64 === undefined ? Buffer.from(value) : Buffer.from(base64, 'base64'),
    Buffer.from('\r\n'),
  ])
}

const encode = ({ headers, body, form }: Recorded['request']) => {
  const source = { 'x-tcb-source': headers['x-tcb-source'] ?? '' }
  if (body)
    return {
      headers: { ...source, 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(body)),
    }

  return {
    headers: { ...source, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: Buffer.concat([...Object.entries(form ?? {}).map(partOf), Buffer.from(`--${BOUNDARY}--\r\n`)]),
  }
}

const decode = (bytes: Buffer): unknown => {
  const { respData, ...rest } = Resp.toObject(Resp.decode(bytes)) as {
    respData?: Uint8Array
    contentType?: string
  }
  if (!respData) return rest
  if (!rest.contentType?.startsWith('application/json')) return { ...rest, bytes: respData.length }

  return { ...rest, respData: JSON.parse(Buffer.from(respData).toString()) as unknown }
}

/** Sends the recorded request of this number out of a running function; what was recorded and what came. */
export const replay = async (
  cloud: CloudInTest,
  number: string,
): Promise<{ recorded: unknown; answer: unknown }> => {
  const { request, response } = read(number)
  const { headers, body } = encode(request)
  const answered = await cloud.probe('raw', { data: { headers, body: body.toString('base64') } })
  const bytes = Buffer.from(String(answered), 'base64')

  return request.form
    ? { recorded: response.decoded, answer: decode(bytes) }
    : { recorded: response, answer: JSON.parse(bytes.toString()) as unknown }
}
