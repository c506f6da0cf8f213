import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { aria } from '@/src/ui/aria'
import { cx } from '@/src/ui/cx'
import { Tap } from '@/src/ui/tap'

import styles from './kiosk.module.scss'
import type { Kiosk } from './use-kiosk'

const DIGITS = Array.from('123456789')
/** By the alphabet, as it was learned at school: few of them know where letters lie on a keyboard. */
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz')

const Key = ({ words, label, onTap }: { words: string; label?: string; onTap: () => void }): ReactNode => (
  <Tap className={cx(styles.key)} onTap={onTap} {...(label === undefined ? {} : { label })}>
    {words}
  </Tap>
)

export const Keypad = ({ kiosk: { way, press, rub, reset } }: { kiosk: Kiosk }): ReactNode => {
  const keys = way === 'phone' ? DIGITS : LETTERS

  return (
    <View
      className={cx(styles.keys, way === 'phone' ? styles.digits : styles.letters)}
      {...aria({ role: 'group', label: way === 'phone' ? '数字键' : '字母键' })}
    >
      {keys.map((key) => (
        <Key key={key} words={key.toUpperCase()} onTap={() => press(key)} />
      ))}
      <Key words='清空' onTap={reset} />
      {way === 'phone' && <Key words='0' onTap={() => press('0')} />}
      <Key words='退格' label='退格，删掉最后一个' onTap={rub} />
    </View>
  )
}
