import { Cron } from 'croner'
import type { Clock } from '../clock'
import { CloudError } from '../cloud-error'
import type { FunctionSpecs } from './function-spec'
import type { Invoker } from './invoker'

export interface TimerState {
  function: string
  trigger: string
  config: string
  /** Null: never again. */
  next: Date | null
}

/** 7 fields (second … weekday, year) in Beijing time, weekday 0 = Sunday: WeChat's timer page; see README for doubts. */
const parse = (config: string): Cron =>
  new Cron(config, { mode: '7-part', timezone: 'Asia/Shanghai', paused: true })

const CHECK_MS = 500

export const createTimers = (specs: FunctionSpecs, invoker: Invoker, clock: Clock) => {
  const due = new Map<string, Date>()
  let checked = clock.now()
  let running: NodeJS.Timeout | undefined

  const list = (): TimerState[] =>
    specs.all().flatMap((spec) =>
      spec.triggers.map(({ name, config }) => ({
        function: spec.name,
        trigger: name,
        config,
        next: parse(config).nextRun(clock.now()),
      })),
    )

  const tick = async (name: string, message = ''): Promise<unknown> => {
    const trigger = specs.get(name)?.triggers[0]
    if (!trigger) throw new Error(`${name} has no timer trigger in its config.json`)

    const time = clock
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
    const event = JSON.stringify({ Type: 'Timer', TriggerName: trigger.name, Time: time, Message: message })
    const { outcome } = await invoker.run({
      name,
      path: '',
      event,
      openid: null,
      source: 'wx_trigger',
      nested: false,
    })
    if (!outcome.ok) throw new CloudError(outcome.code, outcome.message, `timer ${trigger.name}`)

    return JSON.parse(outcome.body)
  }

  const attempt = (name: string): void => {
    tick(name).catch((error: unknown) => console.error('localcloud:', error))
  }

  /** A clock moved over several due times runs a timer once, as a resumed platform would. */
  const check = (): void => {
    const now = clock.now()
    if (now < checked) due.clear()
    checked = now

    for (const { function: name, next } of list()) {
      const planned = due.get(name)
      if (planned && planned <= now) attempt(name)
      if (next && (!planned || planned <= now)) due.set(name, next)
    }
  }

  /** A config.json may be half written while a build runs: the next check sees the whole. */
  const safely = (): void => {
    try {
      check()
    } catch (error) {
      console.error('localcloud: timers', error)
    }
  }

  const run = (on: boolean): void => {
    clearInterval(running)
    due.clear()
    if (!on) return

    check()
    running = setInterval(safely, CHECK_MS)
  }

  return { list, tick, run }
}

export type Timers = ReturnType<typeof createTimers>
