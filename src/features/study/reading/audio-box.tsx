import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import styles from '../study.module.scss'
import { PaceChoice } from './pace-choice'
import { useAudio } from './use-audio'

const clock = (seconds: number): string =>
  seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60}秒`

const placeWords = (at: number, length: number): string =>
  length > 0 ? `听到${clock(at)}，一共${clock(length)}` : `听到${clock(at)}`

/** The voice, and below it everything that it says. */
export const AudioBox = ({ url, words }: { url: string; words: readonly string[] }): ReactNode => {
  const { playing, pace, at, length, failed, toggle, again, setPace } = useAudio(url)

  return (
    <Card>
      <Heading level={2}>听录音</Heading>
      <Button kind='main' onTap={toggle}>
        {playing ? '停一下' : '播放'}
      </Button>
      {at > 0 && <View className={cx(styles.note)}>{placeWords(at, length)}</View>}
      {at > 0 && <Button onTap={again}>从头听</Button>}
      {playing && <PaceChoice pace={pace} onChange={setPace} />}
      {failed && <Notice tone='care' title='放不出来，请看下面的文字，或过一会儿再点' />}
      <Heading level={3}>录音里说的话</Heading>
      <View className={cx(styles.text)}>
        {words.map((line, i) => (
          <View key={`${i}${line}`}>{line}</View>
        ))}
      </View>
    </Card>
  )
}
