import type { Issue } from '@/types/kernel/envelope'
import type { ErrorCode } from '@/types/kernel/errors'

/** An expected refusal on its way to `serve`; everything else thrown is a bug and leaves as INTERNAL. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly issues: readonly Issue[] = [],
  ) {
    super(code)
  }
}
