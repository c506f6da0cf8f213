import type * as z from 'zod'

import type { Action, ActionTable } from '@/types/kernel/action'
import type { Scope } from '@/types/kernel/roles'

import type { AppError } from './app-error'
import type { Caller } from './caller'
import type { Standing } from './permissions'

/** What the scope look-up hands to a use case. Features add theirs beside their `scope.ts`. */
export interface ScopeDocuments {
  none: null
}
type ScopeDocument<S extends Scope> = S extends keyof ScopeDocuments ? ScopeDocuments[S] : never

/** A record of an org; a person may besides belong to branches, whose staff looks after it as well. */
export interface Found {
  ancestors: readonly string[]
  memberOf?: readonly string[]
}

/** Finds the record that the input names; null when there is none. */
export type ScopeFinder = (input: Record<string, unknown>) => Promise<Found | null>
export type ScopeFinders = Record<Exclude<Scope, 'none'>, ScopeFinder>

/** What the event of this call will say beyond who, what, when. */
export interface Note {
  whose?: readonly string[]
  target?: string
  orgId?: string
  ancestors?: readonly string[]
}

export interface Context<A extends Action = Action> {
  /** ISO instant; the clock is read only where this is made. */
  now: string
  requestId: string
  caller: Caller
  standing: Standing
  scoped: ScopeDocument<A['scope']>
  /** Makes the refusal; the use case throws it, so that types narrow. */
  fail(
    code: A['errors'][number] | 'NOT_FOUND' | 'FORBIDDEN' | 'INPUT',
    path?: string,
    message?: string,
  ): AppError
  note(note: Note): void
}

export type Handler<A extends Action> = (
  input: z.output<A['input']>,
  ctx: Context<A>,
) => Promise<z.input<A['output']>>

export type Handlers<T extends ActionTable> = { [K in keyof T]: Handler<T[K]> }

/** A route with its types erased: the only such seam, closed by `implement`. */
export interface Route {
  path: string
  action: Action
  run(input: unknown, ctx: Context): Promise<unknown>
}

/** A missing, extra or wrongly typed handler does not compile. */
export const implement = <T extends ActionTable>(module: string, table: T, handlers: Handlers<T>): Route[] =>
  Object.entries(table).map(([name, action]) => {
    const handler = handlers[name as keyof T] as unknown as Handler<Action>
    return { path: `${module}.${name}`, action, run: (input, ctx) => handler(input, ctx) }
  })
