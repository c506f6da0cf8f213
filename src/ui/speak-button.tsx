import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

import { voice } from '@/src/lib/speech'

import { aria } from './aria'
import { cx } from './cx'
import styles from './speak-button.module.scss'
import { Tap } from './tap'

/** 读给我听: speaks after a tap, stops at the second tap and when the page is left. Not shown where there is no voice. */
export const SpeakButton = ({ text }: { text: string }): ReactNode => {
  const [speaking, setSpeaking] = useState(false)
  const stop = useRef<(() => void) | null>(null)
  const read = voice()

  useEffect(
    () => () => {
      stop.current?.()
    },
    [],
  )
  if (!read) return null

  const toggle = () => {
    if (speaking) {
      stop.current?.()
      setSpeaking(false)
      return
    }
    setSpeaking(true)
    stop.current = read(text, () => setSpeaking(false))
  }

  return (
    <Tap className={cx(styles.speak)} onTap={toggle}>
      <View className={cx(styles.sign)} {...aria({ hidden: true })} />
      <View>{speaking ? '停下来' : '读给我听'}</View>
    </Tap>
  )
}
