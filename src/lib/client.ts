import type { InputOf, OutputOf, Path } from '@/types/kernel/contract'
import type { CallRequest, Envelope } from '@/types/kernel/envelope'
import { functionOf } from '@/types/kernel/functions'

import { CallError } from './call-error'
import { followServer } from './clock'
import { newRequestId } from './request-id'
import type { RetryOptions } from './retry'
import { withRetry } from './retry'
import { send } from './transport'
import type { TransportKind } from './transport-failure'
import { TransportFailure } from './transport-failure'

export interface CallOptions extends RetryOptions {
  /** One per tap; the same one again asks for the stored answer. */
  requestId?: string
}

const CODES = {
  offline: 'OFFLINE',
  busy: 'BUSY',
  timeout: 'BUSY',
  broken: 'INTERNAL',
} as const satisfies Record<TransportKind, string>

const ask = async (request: CallRequest): Promise<Envelope> => {
  const envelope = await send(functionOf(request.path), request)
  followServer(envelope.now)
  if (!envelope.ok && envelope.code === 'BUSY') throw new TransportFailure('busy', 'the server says BUSY')

  return envelope
}

/** The only way to the server. Answers the data or throws a CallError. */
export const call = async <P extends Path>(
  path: P,
  input: InputOf<P>,
  { requestId = newRequestId(), ...retry }: CallOptions = {},
): Promise<OutputOf<P>> => {
  let envelope: Envelope
  try {
    envelope = await withRetry(() => ask({ path, input, requestId }), retry)
  } catch (error) {
    console.warn('call failed', path, requestId, error)
    throw new CallError(error instanceof TransportFailure ? CODES[error.kind] : 'INTERNAL', requestId)
  }

  if (!envelope.ok) throw new CallError(envelope.code, envelope.requestId, envelope.issues)
  return envelope.data as OutputOf<P>
}
