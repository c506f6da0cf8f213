import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { DeskActivity } from '@/types/activity'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Tabs } from '@/src/ui/tabs'

import { Keypad } from './keypad'
import styles from './kiosk.module.scss'
import { Leaving } from './leaving'
import { Lock } from './lock'
import { People } from './people'
import { Told } from './told'
import type { Kiosk } from './use-kiosk'
import { useKiosk } from './use-kiosk'

const TABS = [
  { key: 'phone', label: '手机号后四位' },
  { key: 'name', label: '姓名拼音首字母' },
] as const

const HINTS = { phone: '请按手机号的最后4位数字', name: '例如林桂英，就按 L、G、Y' } as const

const EMPTY = { phone: '请按数字', name: '请按字母' } as const

const Entry = ({ kiosk }: { kiosk: Kiosk }): ReactNode => (
  <View className={cx(styles.columns)}>
    <View className={cx(styles.column)}>
      <View>{HINTS[kiosk.way]}</View>
      <View className={cx(styles.typed)} {...aria({ role: 'status' })}>
        {kiosk.typed === '' ? EMPTY[kiosk.way] : Array.from(kiosk.typed.toUpperCase()).join(' ')}
      </View>
      <People kiosk={kiosk} />
    </View>
    <View className={cx(styles.column)}>
      <Keypad kiosk={kiosk} />
    </View>
  </View>
)

interface ScreenProps {
  activity: DeskActivity
}

const Stage = ({ kiosk, state }: { kiosk: Kiosk; state: DeskActivity['state'] }): ReactNode => {
  if (kiosk.done !== null || kiosk.refused !== null) return <Told kiosk={kiosk} />
  if (state === 'calledOff') return <Notice tone='bad' title='这场活动已经取消' />

  return (
    <Tabs label='怎么找' tabs={TABS} current={kiosk.way} onChange={kiosk.choose}>
      <Entry kiosk={kiosk} />
    </Tabs>
  )
}

export const KioskScreen = ({ activity: { id, state } }: ScreenProps): ReactNode => {
  const kiosk = useKiosk(id)
  const [leaving, setLeaving] = useState(false)
  const [backs, setBacks] = useState(0)
  const ask = () => {
    kiosk.reset()
    setLeaving(true)
  }
  const onBack = () => {
    setBacks(backs + 1)
    ask()
  }

  return (
    <Lock key={backs} onBack={onBack}>
      {(leave) =>
        leaving ? (
          <Leaving onStay={() => setLeaving(false)} onLeave={() => leave(() => replace(paths.door(id)))} />
        ) : (
          <>
            <Stage kiosk={kiosk} state={state} />
            <View className={cx(styles.exit)}>
              <Button fit onTap={ask}>
                工作人员退出
              </Button>
            </View>
          </>
        )
      }
    </Lock>
  )
}
