import type { Gate } from './gate'

export type Options = Record<string, unknown>
export type Api = (...args: unknown[]) => unknown

/** Every call of the program to `wx`, for tests that ask whether the phone rang or the map opened. */
export interface Done {
  api: string
  options: Options
}

export const optionsOf = (value: unknown): Options =>
  typeof value === 'object' && value !== null ? (value as Options) : {}

const callback = (options: Options, name: string): ((answer: unknown) => void) | null => {
  const found = options[name]
  return typeof found === 'function' ? (answer) => void Reflect.apply(found, undefined, [answer]) : null
}

/** WeChat's asynchronous style: success, fail and complete, or a promise when none of them is given. */
export const asyncApi = (
  api: string,
  gate: Gate,
  done: (one: Done) => void,
  run: (options: Options) => unknown,
): Api => {
  const attempt = (options: Options) => {
    gate.checkTap(api)
    done({ api, options })
    return run(options)
  }

  return (given) => {
    const options = optionsOf(given)
    let outcome: Promise<unknown>
    try {
      outcome = Promise.resolve(attempt(options))
    } catch (error) {
      outcome = Promise.reject(error instanceof Error ? error : new Error(String(error)))
    }

    const answered = outcome.then(
      (result) => ({ errMsg: `${api}:ok`, ...optionsOf(result) }),
      (error: unknown) => {
        const { message } = error as Error
        throw Object.assign(new Error(message), { errMsg: message, ...optionsOf(error) })
      },
    )
    const [success, fail, complete] = ['success', 'fail', 'complete'].map((name) => callback(options, name))
    if (!success && !fail && !complete) return answered
    answered.then(
      (result) => {
        success?.(result)
        complete?.(result)
      },
      (error: unknown) => {
        fail?.(error)
        complete?.(error)
      },
    )
    return undefined
  }
}
