import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { useState } from 'react'

import type { PhotoKind } from '@/types/dossier'

import { PHOTO_KINDS } from '@/domain/dossier-words'

import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Choice } from '@/src/ui/choice'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import own from './dossier.module.scss'
import { PhotoItem } from './photo-item'
import type { TabProps } from './section-props'
import { useAddPhoto } from './use-add-photo'

type SceneKind = Exclude<PhotoKind, 'receipt'>

const KINDS: readonly { value: SceneKind; label: string; note: string }[] = [
  { value: 'wide', label: PHOTO_KINDS.wide, note: '看得出有多少人' },
  { value: 'banner', label: PHOTO_KINDS.banner, note: '看得清横幅上的字' },
  { value: 'talk', label: PHOTO_KINDS.talk, note: '老师和大家在一起' },
]

const Add = ({ dossier, reload }: TabProps): ReactNode => {
  const [kind, setKind] = useState<SceneKind>('wide')
  const [shy, setShy] = useState(false)
  const add = useAddPhoto(dossier.activity.id, () => {
    setShy(false)
    reload()
  })

  return (
    <>
      <Choice label='这张照片是' options={KINDS} value={kind} onChange={setKind} />
      <Check label='有人不愿出镜' note='只存档，不给别人看' value={shy} onChange={setShy} />
      {add.sentence !== null && <Notice tone='bad' title={add.sentence} />}
      <Button busy={add.busy} onTap={() => void add.take({ kind, line: null, shy })}>
        拍照或选照片
      </Button>
    </>
  )
}

const lackWords = (has: ReadonlySet<PhotoKind>): string => {
  const lacking = KINDS.filter(({ value }) => !has.has(value)).map(({ label }) => label)
  return lacking.length === 0 ? '全景、横幅、互动都有了' : `还差：${lacking.join('、')}`
}

export const PhotosBox = (props: TabProps): ReactNode => {
  const { activity, photos } = props.dossier
  const query = useQuery('dossier.photos', photos.length === 0 ? null : { activityId: activity.id })
  const urlOf = (id: string) => query.data?.items.find((item) => item.id === id)?.url ?? ''

  return (
    <Card>
      <Heading level={2}>照片和票据</Heading>
      <View>{lackWords(new Set(photos.map(({ kind }) => kind)))}</View>
      <View className={cx(own.photos)}>
        {photos.map((photo, index) => (
          <PhotoItem key={photo.id} {...props} photo={photo} number={index + 1} url={urlOf(photo.id)} />
        ))}
      </View>
      <Add {...props} />
    </Card>
  )
}
