import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Home } from '@/types/delivery-shapes'

import { back } from '@/src/lib/navigate'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Fact } from '@/src/ui/fact'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { Page } from '@/src/ui/page'

import { RecordFields } from './record-fields'
import { blankForm, gapOf, recordOf, useRecordForm } from './record-form'
import type { Homes } from './use-homes'
import { itemsWords, monthWords, placeWords } from './words'

/** What was said the time before: read where there is a network, and never kept on the phone. */
const LastTime = ({ deliveryId }: { deliveryId: string }): ReactNode => {
  const { data } = useQuery('delivery.get', { deliveryId })
  if (!data?.last) return null
  const { month, gist, wishes } = data.last
  if (gist === '' && wishes === '') return null

  return (
    <Card>
      <Heading level={2}>{`上次（${monthWords(month)}）`}</Heading>
      {gist !== '' && <Fact label='说了'>{gist}</Fact>}
      {wishes !== '' && <Fact label='希望'>{wishes}</Fact>}
    </Card>
  )
}

/** One home: written on the phone first, whether there is a network or not. */
export const RecordScreen = ({ home, homes }: { home: Home; homes: Homes }): ReactNode => {
  const { deliveryId, items, second } = home
  const writing = useRecordForm(blankForm(items, second))
  const gap = gapOf(writing.form)
  const onKeep = () => {
    if (gap !== null || !homes.add({ deliveryId, record: recordOf(writing.form) })) return
    void homes.send()
    back()
  }

  return (
    <Page
      title={home.name}
      footer={
        <Button kind='main' why={gap} onTap={onKeep}>
          记好了
        </Button>
      }
    >
      <Card>
        <View>{placeWords(home)}</View>
        <Fact label='要送'>{itemsWords(items)}</Fact>
      </Card>
      <LastTime deliveryId={deliveryId} />
      <RecordFields writing={writing} items={items} />
      {homes.full && <Notice tone='bad' title='没有记上，手机存不下了。请删掉些照片再点' />}
    </Page>
  )
}
