import protobuf from 'protobufjs'

/** Field numbers as in src/protobuf/openapi.js inside wx-server-sdk 4.0.2. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contentType = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; }
`)

const CommApiData = root.lookupType('CommApiData')
const CommOpenApiResp = root.lookupType('CommOpenApiResp')

interface ApiData {
  openapiData?: { pairs?: { key: string; value: Uint8Array; filename?: string }[] }
}

/** Arguments of an openapi call, in snake_case as on the wire. An uploaded file stays a Buffer. */
export const decodeRequest = (bytes: Buffer): Record<string, unknown> => {
  const { openapiData } = CommApiData.toObject(CommApiData.decode(bytes)) as ApiData
  const pairs = openapiData?.pairs ?? []

  return Object.fromEntries(
    pairs.map(({ key, value, filename }) => {
      const content = Buffer.from(value)
      return [key, filename ? content : (JSON.parse(content.toString('utf8')) as unknown)]
    }),
  )
}

/** What WeChat answers: a JSON object, a file, or a code of the openapi gateway itself. */
export type OpenApiAnswer =
  { json: Record<string, unknown> } | { contentType: string; bytes: Buffer } | { errorCode: number }

export const encodeAnswer = (answer: OpenApiAnswer): Buffer => {
  if ('errorCode' in answer) return Buffer.from(CommOpenApiResp.encode(answer).finish())

  const message =
    'json' in answer
      ? { respData: Buffer.from(JSON.stringify(answer.json)), contentType: 'application/json; charset=UTF-8' }
      : { respData: answer.bytes, contentType: answer.contentType }

  return Buffer.from(CommOpenApiResp.encode(message).finish())
}
