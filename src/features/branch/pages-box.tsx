import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Meeting } from '@/types/meeting-shapes'
import { sentences } from '@/types/kernel/errors'

import { dayOf, dayWords } from '@/domain/calendar'
import { whyNotAddPage } from '@/domain/meeting'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { useQuery } from '@/src/lib/use-query'
import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from './branch.module.scss'
import { usePagePhoto } from './use-page-photo'

interface PagesBoxProps {
  meeting: Meeting
  reload: () => void
}

interface OneProps extends PagesBoxProps {
  page: Meeting['pages'][number]
  number: number
  /** '' while it is still coming. */
  url: string
}

const One = ({ meeting, page, number, url, reload }: OneProps): ReactNode => {
  const drop = useAction('meeting.dropPage')
  const [asking, setAsking] = useState(false)
  const today = dayOf(useNow())
  const onDrop = async () => {
    if (await drop.run({ meetingId: meeting.id, pageId: page.id })) reload()
  }

  return (
    <View className={cx(styles.stack)}>
      <View {...aria({ hidden: true })}>
        {url !== '' && <Image className={cx(styles.picture)} src={url} mode='widthFix' />}
      </View>
      <View>{`第${number}页，${page.byName}${dayWords(dayOf(page.at), today)}拍的`}</View>
      {drop.error && <Notice tone='bad' title={drop.error.sentence} />}
      {meeting.state === 'open' && (
        <Button label={`删掉第${number}页`} busy={drop.busy} onTap={() => setAsking(true)}>
          删掉这一页
        </Button>
      )}
      <Confirm
        open={asking}
        danger
        title={`删掉第${number}页照片吗？`}
        yes='删掉'
        onYes={() => void onDrop()}
        onNo={() => setAsking(false)}
      >
        删掉就找不回来了。
      </Confirm>
    </View>
  )
}

/** The handwritten book, page by page: the paper stays the original. */
export const PagesBox = ({ meeting, reload }: PagesBoxProps): ReactNode => {
  const { id: meetingId, state, pages } = meeting
  const query = useQuery('meeting.pages', pages.length === 0 ? null : { meetingId })
  const photo = usePagePhoto(meetingId, () => {
    reload()
    query.reload()
  })
  const refusal = whyNotAddPage({ state, photos: pages })
  const urlOf = (id: string) => query.data?.items.find((item) => item.id === id)?.url ?? ''

  return (
    <Card>
      <Heading level={2}>纸质记录</Heading>
      <View>以纸质记录为准。拍下手写的会议记录，只给有权限的人看。</View>
      {pages.map((page, i) => (
        <One key={page.id} {...{ meeting, reload, page }} number={i + 1} url={urlOf(page.id)} />
      ))}
      {photo.sentence !== null && <Notice tone='bad' title={photo.sentence} />}
      {state !== 'dropped' && (
        <Button busy={photo.busy} why={refusal && sentences[refusal]} onTap={() => void photo.take()}>
          {pages.length === 0 ? '拍一页' : '再拍一页'}
        </Button>
      )}
    </Card>
  )
}
