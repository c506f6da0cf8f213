import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from './heads-bar.module.scss'
import type { Heads } from './use-heads'

/** 只记人数: for whoever does not give a name. */
export const HeadsBar = ({ heads }: { heads: Heads }): ReactNode => (
  <View className={cx(styles.bar)}>
    <Heading level={2}>不留名字的，只记人数</Heading>
    <View className={cx(styles.buttons)}>
      <View className={cx(styles.more)}>
        <Button label='只记人数 ＋1，来了一个' onTap={() => heads.add(1)}>
          只记人数 ＋1
        </Button>
      </View>
      <Button fit label='－1，记多了减一个' onTap={() => heads.add(-1)}>
        －1
      </Button>
    </View>
    {heads.error && <Notice tone='bad' title={heads.error.sentence} />}
  </View>
)
