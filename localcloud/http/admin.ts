import { setTimeout as wait } from 'node:timers/promises'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { pathInText, type Invocation } from '../functions/invocation'
import { NotEmulated } from '../openapi/call-open-api'
import { encodeAnswer } from '../openapi/protobuf'
import { runStorage } from '../storage/storage-actions'
import { runDatabase } from './admin-database'
import type { Host } from './host'
import { readBody, readForm } from './read-body'
import { bytes, json, type Reply } from './reply'

type Body = Record<string, unknown>

/** MongoDB's 16 MB document as EJSON text grows; nothing the product sends comes near. */
const BODY_LIMIT = 32 * 1024 * 1024
/** A call between functions carries up to 6 MB each way (SCF's table). */
const NESTED_LIMIT = 6 * 1024 * 1024

const answered = (answer: object): Reply => json({ requestId: randomUUID(), ...answer })

const notEmulated = (what: string): Reply => answered({ code: 'SYS_ERR', message: `NOT_EMULATED: ${what}` })

/** A real instance is frozen once it has answered: what it left running must not look as if it worked. */
const refuseLate = (invocation: Invocation | null, action: string): Reply | null => {
  if (!invocation?.finished) return null

  invocation.lateActions.push(action)
  return answered({
    code: 'SYS_ERR',
    message: `[LocalCloud.Frozen] ${action} came after the function had answered`,
  })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const invokeFunction = async (host: Host, body: Body, source: string, nested: boolean): Promise<Reply> => {
  const name = textOf(body['function_name'])
  const event = textOf(body['request_data']) || '{}'
  if (Buffer.byteLength(event) > NESTED_LIMIT) {
    return answered({ code: 'EXCEED_MAX_PAYLOAD_SIZE', message: 'request data over 6 MB' })
  }

  const { requestId, outcome } = await host.invoker.run({
    ...{ name, path: pathInText(event), event },
    ...{ openid: null, source, nested },
  })
  if (!outcome.ok) return json({ code: outcome.code, message: outcome.message, requestId })
  if (Buffer.byteLength(outcome.body) > NESTED_LIMIT) {
    return json({ code: 'FUNCTIONS_EXECUTE_FAIL', message: 'response data over 6 MB', requestId })
  }
  return json({ requestId, data: { response_data: outcome.body } })
}

const answerForm = async (
  host: Host,
  request: IncomingMessage,
  invocation: Invocation | null,
): Promise<Reply> => {
  const form = await readForm(request, BODY_LIMIT)
  const action = form.get('action')?.toString() ?? ''
  if (action !== 'wx.openApi') return notEmulated(action)

  const late = refuseLate(invocation, action)
  if (late) return late

  try {
    const caller = invocation ? host.specs.get(invocation.name) : null
    const data = form.get('requestData') ?? Buffer.alloc(0)
    if (host.faults.openApiMs() > 0) await wait(host.faults.openApiMs())
    const answer = await host.callOpenApi(form.get('apiName')?.toString() ?? '', data, caller)

    return bytes(encodeAnswer(answer), 'application/octet-stream')
  } catch (error) {
    if (error instanceof NotEmulated) return answered({ code: 'SYS_ERR', message: error.message })
    throw error
  }
}

const answerJson = async (
  host: Host,
  request: IncomingMessage,
  invocation: Invocation | null,
): Promise<Reply | null> => {
  const body = JSON.parse((await readBody(request, BODY_LIMIT)).toString()) as Body
  const action = textOf(body['action'])
  const late = refuseLate(invocation, action)
  if (late) return late

  if (action.startsWith('database.')) {
    const answer = await runDatabase(host, action, body, invocation)
    return answer && answered(answer)
  }
  if (action === 'functions.invokeFunction') {
    const source = String(request.headers['x-tcb-source'] ?? 'scf')
    return invokeFunction(host, body, source, invocation !== null)
  }

  const answer = await runStorage(action, body, host.storage)
  return answer ? answered(answer) : notEmulated(action)
}

/** POST /admin, the CloudBase protocol. Errors travel as HTTP 200; null = the connection is cut, as by a crash. */
export const handleAdmin = (host: Host, request: IncomingMessage, url: URL): Promise<Reply | null> => {
  const invocation = host.invoker.find(url.searchParams.get('seqId') ?? '')
  const isForm = request.headers['content-type']?.startsWith('multipart/') ?? false

  return isForm ? answerForm(host, request, invocation) : answerJson(host, request, invocation)
}
