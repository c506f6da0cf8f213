import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

import { useCountdown } from './use-countdown'

/** A hand that tapped at random does not wait three seconds. */
const WAIT_SECONDS = 3
/** Nobody stays here: the screen is for whoever comes next. */
const STAY_SECONDS = 20

interface LeavingProps {
  onStay: () => void
  onLeave: () => void
}

export const Leaving = ({ onStay, onLeave }: LeavingProps): ReactNode => {
  const left = useCountdown(STAY_SECONDS, onStay)
  const wait = left - (STAY_SECONDS - WAIT_SECONDS)

  return (
    <>
      <Notice tone='care' title='要退出自助签到吗？'>
        来签到的请点“不退出”。退出以后，要工作人员重新打开。
      </Notice>
      <Button kind='main' onTap={onStay}>
        不退出，接着签到
      </Button>
      <Button kind='danger' why={wait > 0 ? `请等 ${wait} 秒` : null} onTap={onLeave}>
        我是工作人员，退出
      </Button>
    </>
  )
}
