import type { ErrorsOf, Path } from '@/types/kernel/contract'
import type { Issue } from '@/types/kernel/envelope'
import type { ErrorCode } from '@/types/kernel/errors'
import { sentences } from '@/types/kernel/errors'

/** A refusal or a failure, with the sentence that the person reads. */
export class CallError extends Error {
  readonly sentence: string

  constructor(
    readonly code: ErrorCode,
    readonly requestId: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(code)
    this.sentence = sentences[code]
  }
}

/** `refusedWith(error, 'registration.create', 'REGISTRATION.FULL')`: only codes of that action compile. */
export const refusedWith = <P extends Path>(error: unknown, _path: P, code: ErrorsOf<P>): boolean =>
  error instanceof CallError && error.code === code

/** The answer never came: the same tap may be repeated with the same requestId. */
export const isUncertain = ({ code }: CallError): boolean =>
  code === 'BUSY' || code === 'OFFLINE' || code === 'INTERNAL'
