import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Notice as Said } from '@/types/notice-shapes'
import type { Org } from '@/types/org'

import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { NOTHING } from '@/domain/notice-attached'

import styles from '@/src/staff/desk.module.scss'
import { RestoredBox } from '@/src/staff/restored-box'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { TextArea } from '@/src/ui/text-area'
import { TextField } from '@/src/ui/text-field'

import { AttachedBox } from './attached-box'
import { useAttached } from './use-attached'
import type { Write } from './use-write'
import { useWrite } from './use-write'
import { WhomBox } from './whom-box'

interface WriteScreenProps {
  org: Org
  /** The org whose people are meant. */
  whom: Org
  /** null: a new one. */
  notice: Said | null
}

const Text = ({ write: { form, set, issue } }: { write: Write }): ReactNode => (
  <Card>
    <Heading level={2}>写什么</Heading>
    <TextField
      label='标题'
      hint='一看就知道是什么事，例如：明天上午停水'
      value={form.title}
      maxLength={LIMITS.title}
      error={issue('draft.title')}
      onChange={(title) => set({ title })}
    />
    <TextArea
      label='正文'
      hint='一行是一段。写清时间、地点、要带什么、有事找谁'
      value={form.body}
      maxLength={LIMITS.noticeBody}
      error={issue('draft.body')}
      onChange={(body) => set({ body })}
    />
  </Card>
)

/** Asking for 我知道了 calls for a call by itself; the writer may think otherwise. */
const Wishes = ({ write: { form, set } }: { write: Write }): ReactNode => (
  <Card>
    <Check
      label='要签收'
      note='请收到的人点“我知道了”，家人可以替他点'
      value={form.sign}
      onChange={(sign) => set({ sign, callIfMissed: sign })}
    />
    <Check
      label='微信发不到的，列出来打电话'
      note='不勾，就算没发到，不打电话'
      value={form.callIfMissed}
      onChange={(callIfMissed) => set({ callIfMissed })}
    />
  </Card>
)

/** Saving is not sending: how it looks and to how many it goes is seen on the next page. */
export const WriteScreen = ({ org, whom, notice }: WriteScreenProps): ReactNode => {
  const write = useWrite(org, whom, notice)
  const { issue, error, gap, busy, save, form, setAttached } = write
  const attaching = useAttached({
    ...{ orgId: org.id, noticeId: notice?.id ?? null, saved: notice?.attached ?? NOTHING, set: setAttached },
  })
  const onSave = async () => {
    const noticeId = await save()
    if (noticeId !== null) replace(paths.noticeDesk(noticeId))
  }

  return (
    <View className={cx(styles.grid)}>
      <View className={cx(styles.column)}>
        {write.restored && <RestoredBox onStartAgain={write.startAgain} />}
        <Text write={write} />
        <AttachedBox
          attached={form.attached}
          set={setAttached}
          attaching={attaching}
          issue={(field) => issue(`draft.attached.${field}`)}
        />
        <Wishes write={write} />
      </View>
      <View className={cx(styles.column)}>
        <WhomBox write={write} />
        {error && (
          <Notice tone='bad' title={issue('draft.audience') ?? issue('draft.attached') ?? error.sentence} />
        )}
        <Button kind='main' busy={busy} why={gap} onTap={() => void onSave()}>
          保存，看看样子
        </Button>
      </View>
    </View>
  )
}
