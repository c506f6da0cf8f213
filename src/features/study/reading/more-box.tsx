import { Video, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { MaterialPart, Reading } from '@/types/material-shapes'

import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'

import styles from '../study.module.scss'
import { FileButton } from './file-button'
import { LinkBox } from './link-box'

const Film = ({ film }: { film: MaterialPart }): ReactNode => (
  <>
    <View className={cx(styles.note)}>{film.name}</View>
    <Video className={cx(styles.film)} src={film.url} controls autoplay={false} />
  </>
)

/** Films, sheets and addresses: whatever is not the text itself. */
export const MoreBox = ({
  parts,
  links,
  videoLink,
}: Pick<Reading, 'parts' | 'links' | 'videoLink'>): ReactNode => {
  const films = parts.filter(({ kind }) => kind === 'video')
  const files = parts.filter(({ kind }) => kind === 'file')
  if (films.length + files.length + links.length === 0 && videoLink === '') return null

  return (
    <Card>
      <Heading level={2}>还可以看</Heading>
      {films.map((film) => (
        <Film key={film.id} film={film} />
      ))}
      {videoLink !== '' && <LinkBox words='视频' url={videoLink} />}
      {files.map((file) => (
        <FileButton key={file.id} file={file} />
      ))}
      {links.map(({ words, url }) => (
        <LinkBox key={url} words={words} url={url} />
      ))}
    </Card>
  )
}
