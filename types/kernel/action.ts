import type * as z from 'zod'

import type { ErrorCode } from './errors'
import type { Allow, Scope } from './roles'

/** One thing that can be asked of the server; everything else is derived from it. */
export interface Action<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  E extends ErrorCode = ErrorCode,
  S extends Scope = Scope,
> {
  readonly kind: 'read' | 'write'
  /**
   * How a repeated write finds its stored answer. `receipt`: the event of the same requestId is read first (one call);
   * `record`: the decision document itself remembers the requestId, so the receipt look-up is saved.
   */
  readonly replay: 'receipt' | 'record'
  /** A read that leaves an event: unmasking, exports (architecture, rule 6). Its answer is not stored. */
  readonly audited: boolean
  readonly input: I
  readonly output: O
  readonly allow: readonly Allow[]
  readonly scope: S
  readonly errors: readonly E[]
}

export type ActionTable = Readonly<Record<string, Action>>

interface Spec<I, O, E, S> {
  input: I
  output: O
  allow: readonly Allow[]
  scope: S
  errors: readonly E[]
  replay?: 'receipt' | 'record'
  audited?: boolean
}

const action =
  (kind: 'read' | 'write') =>
  <I extends z.ZodType, O extends z.ZodType, const E extends ErrorCode, const S extends Scope>(
    spec: Spec<I, O, E, S>,
  ): Action<I, O, E, S> => ({ replay: 'receipt', audited: false, ...spec, kind })

export const read = action('read')
export const write = action('write')
