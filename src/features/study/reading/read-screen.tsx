import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Me } from '@/types/account'
import type { Reading } from '@/types/material-shapes'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'

import { spokenLines, transcriptLines } from '../words'
import { AboutBox } from './about-box'
import { AudioBox } from './audio-box'
import { ListenBox } from './listen-box'
import { MoreBox } from './more-box'
import { PrintButtons } from './print-buttons'
import { besides } from './reading-list'
import { TextBox } from './text-box'

/** Read it, hear it, say something, go on to the next. */
export const ReadScreen = ({ reading, me }: { reading: Reading; me: Me | null }): ReactNode => {
  const audio = reading.parts.find(({ kind }) => kind === 'audio')
  const { before, after } = besides(reading.id)

  return (
    <>
      <ListenBox lines={spokenLines(reading)} />
      <TextBox {...reading} />
      {audio && <AudioBox url={audio.url} words={transcriptLines(reading)} />}
      <MoreBox {...reading} />
      {me && me.persons.length > 0 && <AboutBox reading={reading} me={me} />}
      <View>
        {before && (
          <Button onTap={() => replace(paths.reading(before.id))}>{`上一篇：${before.title}`}</Button>
        )}
        {after && <Button onTap={() => replace(paths.reading(after.id))}>{`下一篇：${after.title}`}</Button>}
      </View>
      <PrintButtons materialId={reading.id} />
    </>
  )
}
