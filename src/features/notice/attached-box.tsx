import { Image, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Attached } from '@/types/notice-attached'

import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextField } from '@/src/ui/text-field'

import styles from './notice.module.scss'
import type { Attaching } from './use-attached'

interface AttachedBoxProps {
  attached: Attached
  set: (change: (before: Attached) => Attached) => void
  attaching: Attaching
  /** The server's sentence about one of them, by its name in the input. */
  issue: (field: string) => string | undefined
}

const changed = <T,>(all: readonly T[], at: number, change: Partial<T>): T[] =>
  all.map((each, i) => (i === at ? { ...each, ...change } : each))
const without = <T,>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at)

const Pictures = ({ attached, set, attaching: { urlOf }, issue }: AttachedBoxProps): ReactNode =>
  attached.pictures.map(({ fileId, caption }, i) => (
    <View key={fileId} className={cx(styles.item)}>
      {urlOf(fileId) === '' ? (
        <Notice tone='plain' title={`第${i + 1}张图片传好了`} />
      ) : (
        <View {...aria({ hidden: true })}>
          <Image className={cx(styles.thumb)} src={urlOf(fileId)} mode='aspectFit' />
        </View>
      )}
      <TextField
        label={`第${i + 1}张图上是什么`}
        hint='写一句，看不清图、听读的人靠它'
        value={caption}
        maxLength={LIMITS.caption}
        error={issue(`pictures.${i}.caption`)}
        onChange={(words) =>
          set((before) => ({ ...before, pictures: changed(before.pictures, i, { caption: words }) }))
        }
      />
      <Button fit onTap={() => set((before) => ({ ...before, pictures: without(before.pictures, i) }))}>
        {`去掉第${i + 1}张图片`}
      </Button>
    </View>
  ))

const Files = ({ attached, set, issue }: AttachedBoxProps): ReactNode =>
  attached.files.map(({ fileId, name }, i) => (
    <View key={fileId} className={cx(styles.item)}>
      <TextField
        label={`第${i + 1}个文件的名字（${fileId.slice(fileId.lastIndexOf('.') + 1)}）`}
        value={name}
        maxLength={LIMITS.fileName}
        error={issue(`files.${i}.name`)}
        onChange={(words) =>
          set((before) => ({ ...before, files: changed(before.files, i, { name: words }) }))
        }
      />
      <Button fit onTap={() => set((before) => ({ ...before, files: without(before.files, i) }))}>
        {`去掉第${i + 1}个文件`}
      </Button>
    </View>
  ))

/** What hangs on the notice: each picture with a line that says what is to be seen. */
export const AttachedBox = (props: AttachedBoxProps): ReactNode => {
  const { attached, attaching } = props
  const full = (has: number, most: number) => (has >= most ? `最多${most}个` : null)

  return (
    <Card>
      <Heading level={2}>图片和文件</Heading>
      <View className={cx(styles.note)}>文件可以是 PDF、Word 或 Excel，每个最多10兆。</View>
      <Pictures {...props} />
      <Files {...props} />
      {attaching.sentence !== null && <Notice tone='bad' title={attaching.sentence} />}
      <Button
        busy={attaching.busy}
        why={full(attached.pictures.length, LIMITS.noticePictures)}
        onTap={() => void attaching.add('picture')}
      >
        加一张图片
      </Button>
      <Button
        busy={attaching.busy}
        why={full(attached.files.length, LIMITS.noticeFiles)}
        onTap={() => void attaching.add('file')}
      >
        加一个文件
      </Button>
    </Card>
  )
}
