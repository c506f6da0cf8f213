import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Photo } from '@/types/dossier'

import { BUDGET_KINDS, PHOTO_KINDS } from '@/domain/dossier-words'

import { useAction } from '@/src/lib/use-action'
import styles from '@/src/staff/desk.module.scss'
import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'
import { Tag } from '@/src/ui/tag'

import own from './dossier.module.scss'
import type { TabProps } from './section-props'

interface PhotoItemProps extends TabProps {
  photo: Photo
  number: number
  /** '' while it is still coming. */
  url: string
}

const titleOf = ({ photo: { kind, line, byName }, dossier }: PhotoItemProps): string => {
  const of = dossier.budget.lines.find(({ key }) => key === line)
  return `${PHOTO_KINDS[kind]}${of ? `（${BUDGET_KINDS[of.kind]}）` : ''}，${byName}`
}

export const PhotoItem = (props: PhotoItemProps): ReactNode => {
  const { dossier, photo, number, url, may, reload } = props
  const mark = useAction('dossier.markPhoto')
  const drop = useAction('dossier.dropPhoto')
  const [asking, setAsking] = useState(false)
  const about = { activityId: dossier.activity.id, photoId: photo.id }
  const title = titleOf(props)
  const error = mark.error ?? drop.error
  const after = (answer: unknown) => (answer ? reload() : undefined)

  return (
    <View className={cx(own.photo)}>
      <View {...aria({ role: 'img', label: `第${number}张：${title}` })}>
        {url !== '' && <Image className={cx(own.picture)} src={url} mode='aspectFill' />}
      </View>
      <View>{title}</View>
      {photo.shy && <Tag tone='care'>有人不愿出镜</Tag>}
      <View className={cx(styles.buttons)}>
        {photo.kind !== 'receipt' && (
          <Button
            fit
            busy={mark.busy}
            label={`第${number}张${photo.shy ? '可以给人看' : '有人不愿出镜'}`}
            onTap={() => void mark.run({ ...about, shy: !photo.shy }).then(after)}
          >
            {photo.shy ? '可以给人看' : '有人不愿出镜'}
          </Button>
        )}
        {may.plan && (
          <Button fit label={`删掉第${number}张`} busy={drop.busy} onTap={() => setAsking(true)}>
            删掉
          </Button>
        )}
      </View>
      {error && <Notice tone='bad' title={error.sentence} />}
      <Confirm
        open={asking}
        danger
        title={`删掉第${number}张（${title}）吗？`}
        yes='删掉'
        onYes={() => void drop.run(about).then(after)}
        onNo={() => setAsking(false)}
      >
        删掉就找不回来了。
      </Confirm>
    </View>
  )
}
