import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { ReadNotice } from '@/types/notice-shapes'

import { useHelpPhone } from '@/src/lib/help-phone'
import { useNow } from '@/src/lib/use-now'
import { CallButton } from '@/src/ui/call-button'
import { Notice } from '@/src/ui/notice'
import { ShareButton } from '@/src/ui/share-button'
import { SpeakButton } from '@/src/ui/speak-button'

import { AskButton } from './ask-button'
import { CopyText } from './copy-text'
import { NoticeText } from './notice-view'
import { OlderList } from './older-list'
import { SignBox } from './sign-box'
import { groupText, spoken } from './words'

/** One notice: read it, hear it, say that one knows it, ask somebody, pass it on. */
export const ReadScreen = ({ notice, reload }: { notice: ReadNotice; reload: () => void }): ReactNode => {
  const now = useNow()
  const help = useHelpPhone()
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
      <NoticeText {...notice} />
      <OlderList older={notice.older} />
      <SignBox notice={notice} onDone={reload} />
      <CallButton number={notice.phone === '' ? help : notice.phone} words='打电话问' />
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
