import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'

import type { Result } from './result'
import { ticketOfCode } from './ticket-of-code'

interface ScanButtonProps {
  tick: (ticket: string) => Promise<boolean>
  busy: boolean
  onResult: (result: Result) => void
}

/** WeChat's camera; null: the person closed it. */
const scan = (): Promise<string | null> =>
  Taro.scanCode({ scanType: ['qrCode'] }).then(
    ({ result }) => result,
    () => null,
  )

export const ScanButton = ({ tick, busy, onResult }: ScanButtonProps): ReactNode => {
  const onScan = async () => {
    const code = await scan()
    if (code === null) return
    const ticket = ticketOfCode(code)
    if (ticket === null) {
      onResult({ tone: 'bad', title: '这不是票码', words: '请他打开票，或者问他的姓名，在名单里找' })
      return
    }
    await tick(ticket)
  }

  return (
    <Button kind='main' busy={busy} onTap={() => void onScan()}>
      扫票码
    </Button>
  )
}
