import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

/** What was typed earlier came back. */
export const RestoredBox = ({ onStartAgain }: { onStartAgain: () => void }): ReactNode => (
  <>
    <Notice tone='care' title='上次没存的内容还在，接着写就行' />
    <View>
      <Button fit onTap={onStartAgain}>
        不要了，重新填
      </Button>
    </View>
  </>
)
