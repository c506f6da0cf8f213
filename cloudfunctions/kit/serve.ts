import * as z from 'zod'

import { ZRequestId } from '@/types/kernel/zod'
import type { Envelope, Issue } from '@/types/kernel/envelope'

import { AppError } from './app-error'
import { findReceipt, recordEvent } from './audit'
import type { Caller } from './caller'
import { readCaller } from './caller'
import type { Context, Note, Route, ScopeFinders } from './context'
import { logFault } from './log'
import { mayEver, standingFor } from './permissions'

const ZCall = z.object({ path: z.string().max(60), input: z.unknown(), requestId: ZRequestId })

const issuesOf = (error: z.ZodError): Issue[] =>
  error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }))

const parseInput = (route: Route, input: unknown): Record<string, unknown> => {
  const parsed = route.action.input.safeParse(input)
  if (!parsed.success) throw new AppError('INPUT', issuesOf(parsed.error))
  return parsed.data as Record<string, unknown>
}

interface Incoming {
  route: Route
  requestId: string
  now: string
  caller: Caller
}

/** What the refused call was about: ids only, never what somebody typed. */
const idsIn = (input: Record<string, unknown>): string =>
  Object.entries(input)
    .flatMap(([key, value]) => (key.endsWith('Id') && typeof value === 'string' ? [`${key} ${value}`] : []))
    .join(' ')

/** Looks the record up and decides. Not yours and not there look the same; the difference stands in the log of events. */
const admit = async (incoming: Incoming, input: Record<string, unknown>, finders: ScopeFinders) => {
  const { route, requestId, now, caller } = incoming
  const { scope, allow } = route.action
  const personId = typeof input.personId === 'string' ? input.personId : undefined

  const scoped = scope === 'none' ? null : await finders[scope](input)
  if (scope !== 'none' && !scoped) throw new AppError('NOT_FOUND')

  const ancestors = scoped && [...scoped.ancestors, ...(scoped.memberOf ?? [])]
  const standing = standingFor(caller, allow, { personId, ancestors })
  if (standing) return { scoped, standing }

  const code = scope === 'none' && personId === undefined ? 'FORBIDDEN' : 'NOT_FOUND'
  await recordEvent({
    ...{ now, action: route.path, requestId, caller, as: 'nobody', outcome: code, answer: null },
    target: idsIn(input),
    ancestors: scoped?.ancestors ?? [],
  })
  throw new AppError(code)
}

const storedAnswer = async ({ route, requestId, caller }: Incoming): Promise<{ answer: unknown } | null> => {
  if (route.action.kind !== 'write' || route.action.replay !== 'receipt') return null
  const receipt = await findReceipt(caller.openid, requestId)
  if (!receipt) return null
  if (receipt.action !== route.path)
    throw new AppError('INPUT', [{ path: 'requestId', message: '编号已用过' }])
  return { answer: receipt.answer }
}

const answerOf = async (incoming: Incoming, rawInput: unknown, finders: ScopeFinders): Promise<unknown> => {
  const { route, requestId, now, caller } = incoming
  if (!mayEver(caller, route.action.allow)) throw new AppError('FORBIDDEN')

  const input = parseInput(route, rawInput)
  const stored = await storedAnswer(incoming)
  if (stored) return stored.answer

  const { scoped, standing } = await admit(incoming, input, finders)
  let note: Note = scoped ? { ancestors: scoped.ancestors } : {}
  const ctx: Context = {
    now,
    requestId,
    caller,
    standing,
    scoped: scoped as Context['scoped'],
    fail: (code, path, message) => new AppError(code, path ? [{ path, message: message ?? '' }] : []),
    note: (more) => (note = { ...note, ...more }),
  }

  const answer = route.action.output.parse(await route.run(input, ctx))
  if (route.action.kind === 'write' || route.action.audited) {
    const kept = route.action.kind === 'write' ? answer : null
    await recordEvent({
      now,
      action: route.path,
      requestId,
      caller,
      as: standing,
      outcome: 'ok',
      answer: kept,
      ...note,
    })
  }
  return answer
}

const isBusy = (error: unknown): boolean => {
  const { errCode } = error as { errCode?: unknown }
  return errCode === -501004 || errCode === -501003
}

export interface ServePorts {
  finders: ScopeFinders
  clock: () => Date
}

/** The only boundary: know the caller → allow → parse → run → parse → envelope. Errors are caught and logged here alone. */
export const serve = (routes: readonly Route[], { finders, clock }: ServePorts) => {
  const byPath = new Map(routes.map((route) => [route.path, route]))

  return async (event: unknown): Promise<Envelope> => {
    const now = clock().toISOString()
    const call = ZCall.safeParse(event)
    const requestId = call.success ? call.data.requestId : 'none'
    try {
      if (!call.success) throw new AppError('INPUT', issuesOf(call.error))
      const route = byPath.get(call.data.path)
      if (!route) throw new AppError('NOT_FOUND')
      const caller = await readCaller()
      if (!caller) throw new AppError('FORBIDDEN')
      return {
        ok: true,
        data: await answerOf({ route, requestId, now, caller }, call.data.input, finders),
        now,
      }
    } catch (error) {
      if (error instanceof AppError) {
        return { ok: false, code: error.code, issues: [...error.issues], requestId, now }
      }
      logFault({ requestId, path: call.success ? call.data.path : '', error })
      return { ok: false, code: isBusy(error) ? 'BUSY' : 'INTERNAL', requestId, now }
    }
  }
}
