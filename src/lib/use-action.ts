import { useRef, useState } from 'react'

import type { InputOf, OutputOf, Path } from '@/types/kernel/contract'

import { CallError, isUncertain } from './call-error'
import { call } from './client'
import { newRequestId } from './request-id'

export interface Running<P extends Path> {
  /** Answers null when it was refused (read `error`) or when it is already running. */
  run: (input: InputOf<P>) => Promise<OutputOf<P> | null>
  busy: boolean
  /** We stand in the queue: say 正在排队，请稍等. */
  waiting: boolean
  error: CallError | null
  /** The server's sentence for one field, by its dotted name. */
  issue: (field: string) => string | undefined
  clear: () => void
}

interface Tap {
  input: string
  requestId: string
}

/** A write: a double tap sends once; a tap after an uncertain failure repeats the same request, never a second one. */
export const useAction = <P extends Path>(path: P): Running<P> => {
  const [progress, setProgress] = useState<'idle' | 'busy' | 'waiting'>('idle')
  const [error, setError] = useState<CallError | null>(null)
  const running = useRef(false)
  const uncertain = useRef<Tap | null>(null)

  const run = async (input: InputOf<P>): Promise<OutputOf<P> | null> => {
    if (running.current) return null
    running.current = true
    setProgress('busy')
    setError(null)

    const text = JSON.stringify(input)
    const requestId = uncertain.current?.input === text ? uncertain.current.requestId : newRequestId()
    try {
      const data = await call(path, input, { requestId, onWaiting: () => setProgress('waiting') })
      uncertain.current = null
      return data
    } catch (reason) {
      const failure = reason instanceof CallError ? reason : new CallError('INTERNAL', requestId)
      uncertain.current = isUncertain(failure) ? { input: text, requestId } : null
      setError(failure)
      return null
    } finally {
      running.current = false
      setProgress('idle')
    }
  }

  return {
    run,
    busy: progress !== 'idle',
    waiting: progress === 'waiting',
    error,
    issue: (field) => error?.issues.find((one) => one.path === field)?.message,
    clear: () => setError(null),
  }
}
