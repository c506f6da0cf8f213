import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { timeWords } from '@/domain/calendar'
import { KIOSK_SECONDS } from '@/domain/kiosk'

import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'

import styles from './kiosk.module.scss'
import type { Kiosk } from './use-kiosk'
import { useCountdown } from './use-countdown'

const wordsOf = ({ done, refused }: Pick<Kiosk, 'done' | 'refused'>) => {
  if (done?.already)
    return { good: true, title: `${done.name}，您已经签到了`, words: `${timeWords(done.at)}签的，请进去坐吧` }
  if (done) return { good: true, title: `${done.name}，您到了`, words: `${timeWords(done.at)}，请进去坐吧` }
  return { good: false, title: '没有签上', words: `${refused?.sentence ?? ''}。请找旁边的工作人员` }
}

/** The one page that moves by itself, and says when: the next one in the queue must not read this name. */
export const Told = ({ kiosk }: { kiosk: Kiosk }): ReactNode => {
  const left = useCountdown(KIOSK_SECONDS, kiosk.reset)
  const { good, title, words } = wordsOf(kiosk)

  return (
    <View className={cx(styles.told)}>
      <View className={cx(styles.result, good ? styles.good : styles.bad)} {...aria({ role: 'status' })}>
        <View className={cx(styles.name)}>{`${good ? '✓ ' : ''}${title}`}</View>
        <View>{words}</View>
      </View>
      <Button kind='main' onTap={kiosk.reset}>
        好了
      </Button>
      <View className={cx(styles.soon)}>{`${left} 秒后自己回到开头，下一位接着用`}</View>
    </View>
  )
}
