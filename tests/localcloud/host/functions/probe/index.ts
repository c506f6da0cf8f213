import { addNote, callFunction, cloud, openapi } from '../../sdk'

/** What a test asks the unmodified SDK to do: `do` and whatever that needs. */
interface Event extends Record<string, unknown> {
  do: string
  name: string
  api: string
  path: string
  text: string
  fileID: string
  fileList: string[]
  ms: number
  times: number
  data: Record<string, unknown>
  args: Record<string, unknown>
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
let calls = 0

const refusal = (error: unknown) => {
  const { errCode, errMsg } = error as { errCode: number; errMsg: string }

  return { errCode, errMsg }
}

/** Sends a recorded request as this invocation and gives the raw answer in base64. */
const raw = async ({ headers, body }: { headers: Record<string, string>; body: string }) => {
  const { URL: url } = JSON.parse(process.env['TCB_CONTEXT_CNFG'] ?? '{}') as { URL: string }
  const seqId = `${process.env['TCB_SEQID'] ?? ''}-1a201883b1a_51`
  const response = await fetch(`${url}?env=local-env&seqId=${seqId}`, {
    method: 'POST',
    headers,
    body: Buffer.from(body, 'base64'),
  })

  return Buffer.from(await response.arrayBuffer()).toString('base64')
}

const deeds: Record<string, (event: Event) => unknown> = {
  echo: (event) => ({ event, context: cloud.getWXContext(), env: process.env['GREETING'] ?? null }),
  count: () => (calls += 1),
  nothing: () => undefined,
  sleep: async ({ ms }) => {
    await wait(ms)
    return cloud.getWXContext()
  },
  throw: ({ text }) => {
    throw new Error(text)
  },
  exit: () => process.exit(3),
  busy: () => {
    for (;;);
  },
  hoard: ({ times }) =>
    Array.from({ length: times }, (_, i) => Array.from({ length: 100_000 }, () => i)).length,
  big: ({ times }) => 'x'.repeat(times),
  print: () => console.log('hello', { n: 1 }),
  now: () => ({
    called: Date.now(),
    made: new Date().toISOString(),
    is: new Date() instanceof Date,
    text: Date(),
  }),
  add: async ({ times }) => {
    for (let i = 0; i < times; i += 1) await addNote({ i })
    return times
  },
  late: ({ ms }) => {
    setTimeout(() => void addNote({ late: true }).catch(console.error), ms)
    return 'answered'
  },
  lateCrash: () => {
    setTimeout(() => void Promise.reject(new Error('left behind')), 20)
    return 'answered'
  },
  nested: ({ name, data }) => callFunction(name, data),
  nestedRefused: ({ name, data }) => callFunction(name, data).then(() => null, refusal),
  openapi: ({ api, args }) => openapi(api, args),
  refused: ({ api, args }) => openapi(api, args).then(() => null, refusal),
  qr: async ({ api, args }) => {
    const { contentType, buffer } = (await openapi(api, args)) as { contentType: string; buffer: Buffer }
    return { contentType, base64: buffer.toString('base64') }
  },
  raw: ({ data }) => raw(data as Parameters<typeof raw>[0]),
  upload: ({ path, text }) => cloud.uploadFile({ cloudPath: path, fileContent: Buffer.from(text) }),
  urls: ({ fileList }) => cloud.getTempFileURL({ fileList }),
  download: async ({ fileID }) => (await cloud.downloadFile({ fileID })).fileContent.toString(),
  remove: ({ fileList }) => cloud.deleteFile({ fileList }),
}

export const main = (event: Event) => deeds[event.do]?.(event)
