/** What a call to `wx` fails with. */
export interface WxFailure {
  errMsg: string
  errCode?: number
}

/** Documented as refused unless a finger has just tapped (rules.md 2.1 and 2.4). */
export const TAP_ONLY = new Set([
  'requestSubscribeMessage',
  'openSetting',
  'addPhoneCalendar',
  'addPhoneRepeatCalendar',
  'getUserProfile',
  'navigateToMiniProgram',
  'exitMiniProgram',
  'openChannelsLive',
])

export interface Gate {
  /** What WeChat would have refused. Product code may swallow the failure; the test must not. */
  readonly violations: string[]
  refuse: (rule: string) => Error
  /** Runs `work` as the finger's own moment: it is over at the first await. */
  tapping: <T>(work: () => T) => T
  checkTap: (api: string) => void
}

export const createGate = (): Gate => {
  const violations: string[] = []
  let tapped = false

  const refuse = (rule: string): Error => {
    violations.push(rule)
    return new Error(rule)
  }

  return {
    violations,
    refuse,
    tapping: (work) => {
      tapped = true
      try {
        return work()
      } finally {
        tapped = false
      }
    },
    checkTap: (api) => {
      if (TAP_ONLY.has(api) && !tapped) throw refuse(`${api}:fail can only be invoked by user TAP gesture`)
    },
  }
}
