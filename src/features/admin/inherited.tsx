import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Tag } from '@/src/ui/tag'

import styles from './admin.module.scss'

interface InheritedProps {
  title: string
  /** In words, what holds now from above. */
  above: string
  own: boolean
  onOwn: () => void
  onInherit: () => void
  children: ReactNode
}

/** One setting: what comes from above is shown as such until this org writes its own. */
export const Inherited = ({ title, above, own, onOwn, onInherit, children }: InheritedProps): ReactNode => (
  <Card>
    <Heading level={2}>{title}</Heading>
    <View>
      <Tag tone={own ? 'good' : 'plain'}>{own ? '自己定的' : '跟上级一样'}</Tag>
    </View>
    {own ? children : <View>{above}</View>}
    <View className={cx(styles.buttons)}>
      {own ? (
        <Button fit label={`${title}：改回跟上级一样`} onTap={onInherit}>
          改回跟上级一样
        </Button>
      ) : (
        <Button fit label={`${title}：自己定`} onTap={onOwn}>
          自己定
        </Button>
      )}
    </View>
  </Card>
)
