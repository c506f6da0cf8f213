import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Card } from '@/src/ui/card'
import { SpeakButton } from '@/src/ui/speak-button'

import { PartFooter } from './part-footer'
import styles from './pledge.module.scss'
import type { Fill, Filling } from './use-fill'

interface PartProps {
  fill: Fill
  filling: Filling
}

/** The whole text, read aloud if one likes; the version that was shown is the one agreed to. */
export const PledgePart = ({ fill, filling }: PartProps): ReactNode => {
  const { pledge } = filling.asks
  if (!pledge) return null

  return (
    <>
      <SpeakButton text={pledge.text} />
      <Card>
        <View className={styles.text ?? ''}>{pledge.text}</View>
      </Card>
      <PartFooter
        fill={fill}
        words={fill.by === 'staff' ? '本人看过，同意了' : '我看过了，同意'}
        onTap={() => fill.give({ what: 'pledge', version: pledge.version })}
      />
    </>
  )
}
