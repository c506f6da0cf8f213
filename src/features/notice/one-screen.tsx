import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Notice as Said } from '@/types/notice-shapes'

import { isPlanned } from '@/domain/notice'
import { shownOf } from '@/domain/notice-attached'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import styles from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'

import { CorrectBox } from './correct-box'
import { NoticeText } from './notice-view'
import { OlderList } from './older-list'
import { PreviewBox } from './preview-box'
import { PublishBox } from './publish-box'
import { RemoveBox } from './remove-box'
import { TallyBox } from './tally-box'
import { useStaff } from './use-staff'
import { WithdrawBox } from './withdraw-box'
import { atWords } from './words'

interface OneProps {
  notice: Said
  mayWrite: boolean
  reload: () => void
}

const Draft = ({ notice, mayWrite, reload }: OneProps): ReactNode => (
  <View className={cx(styles.grid)}>
    <PreviewBox notice={notice} />
    {mayWrite && (
      <View className={cx(styles.column)}>
        <PublishBox key={notice.rev} notice={notice} onDone={reload} />
        <Button onTap={() => go(paths.noticeWrite(notice.orgId, notice.id))}>修改</Button>
        <RemoveBox notice={notice} />
      </View>
    )}
  </View>
)

const Planned = ({ notice, mayWrite, reload }: OneProps): ReactNode => {
  const { run, busy, error } = useAction('notice.hold')
  const now = useNow()
  const onHold = async () => {
    await run({ noticeId: notice.id, rev: notice.rev })
    reload()
  }

  return (
    <>
      <Notice tone='care' title={`${atWords(notice.publishedAt ?? now, now)}才发`} />
      <NoticeText {...notice} shown={shownOf(notice.attached)} />
      {error && <Notice tone='bad' title={error.sentence} />}
      {mayWrite && (
        <Button busy={busy} onTap={() => void onHold()}>
          收回，接着改
        </Button>
      )}
    </>
  )
}

const Out = ({ notice, mayWrite, reload }: OneProps): ReactNode => (
  <View className={cx(styles.grid)}>
    <View className={cx(styles.column)}>
      {notice.withdrawn && (
        <Notice tone='bad' title='这条通知撤回了'>
          {notice.withdrawn.reason}
        </Notice>
      )}
      <NoticeText {...notice} shown={shownOf(notice.attached)} />
      <OlderList older={notice.older} />
      {mayWrite && !notice.withdrawn && (
        <>
          <CorrectBox key={notice.rev} notice={notice} onDone={reload} />
          <WithdrawBox notice={notice} onDone={reload} />
        </>
      )}
    </View>
    <View className={cx(styles.column)}>
      <TallyBox notice={notice} />
      {notice.tally.toCall > 0 && !notice.withdrawn && (
        <Card>
          <Heading level={2}>{`要打电话告诉的人（${notice.tally.toCall}）`}</Heading>
          <Button onTap={() => go(paths.callList(notice.id, { subject: 'notice' }))}>去打电话</Button>
        </Card>
      )}
    </View>
  </View>
)

/** One notice for those who write: how it looks, to whom it goes, and what became of it. */
export const OneScreen = ({ notice, reload }: { notice: Said; reload: () => void }): ReactNode => {
  const now = useNow()
  const { mayWrite } = useStaff()
  const props = { notice, mayWrite, reload }

  return (
    <>
      <View>{`${notice.byName}写的，发给${notice.audienceName}`}</View>
      {notice.state === 'draft' ? (
        <Draft {...props} />
      ) : isPlanned(notice, now) ? (
        <Planned {...props} />
      ) : (
        <Out {...props} />
      )}
    </>
  )
}
