import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { ReadNotice } from '@/types/notice-shapes'

import { useNow } from '@/src/lib/use-now'
import { Notice } from '@/src/ui/notice'
import { ShareButton } from '@/src/ui/share-button'
import { SpeakButton } from '@/src/ui/speak-button'

import { AskButton } from './ask-button'
import { CopyText } from './copy-text'
import { NoticeText } from './notice-view'
import { OlderList } from './older-list'
import { SignBox } from './sign-box'
import { groupText, spoken } from './words'

/** One notice: read it, hear it, say that one knows it, pass it on; the strip below asks whoever sent it. */
export const ReadScreen = ({ notice, reload }: { notice: ReadNotice; reload: () => void }): ReactNode => {
  const now = useNow()
  const text = groupText(notice, now)

  return (
    <>
      {notice.withdrawn && (
        <Notice tone='bad' title='这条通知撤回了'>
          {notice.withdrawn.reason}
        </Notice>
      )}
      <View>
        <SpeakButton text={spoken(notice, now)} />
      </View>
      <NoticeText {...notice} shown={notice.attached} />
      <OlderList older={notice.older} />
      <SignBox notice={notice} onDone={reload} />
      {!notice.withdrawn && (
        <>
          <ShareButton words='转到微信群' text={text} />
          <CopyText text={text} />
          {notice.templateId !== null && <AskButton noticeId={notice.id} templateId={notice.templateId} />}
        </>
      )}
    </>
  )
}
