import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import type { DeskActivity } from '@/types/activity'
import type { Org } from '@/types/org'

import { dayOf } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { back, replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Notice } from '@/src/ui/notice'

import { scrollToField } from './anchor'
import { changedWords } from './changed-words'
import { EditAsks } from './edit-asks'
import { EditSignUp } from './edit-sign-up'
import { EditWhat } from './edit-what'
import { EditWhen } from './edit-when'
import { EditAbout, EditWhere } from './edit-where'
import styles from './edit.module.scss'
import { OrgPicker } from '@/src/staff/org-picker'
import { RestoredBox } from '@/src/staff/restored-box'
import { useEdit } from './use-edit'

interface EditFormProps {
  org: Org
  /** Null: a new one. */
  activity: DeskActivity | null
  /** A new one begins with what this one was. */
  like?: DeskActivity
  /** The field that "what is missing" sent us to. */
  field: string | undefined
}

export const EditForm = ({ org, activity, like, field }: EditFormProps): ReactNode => {
  const edit = useEdit({ org, activity, like: like ?? null })
  const { form, restored, startAgain, refusal, latest, busy } = edit
  const today = dayOf(now().toISOString())

  useEffect(() => {
    if (field !== undefined) scrollToField(field)
  }, [field])

  const onSave = async () => {
    const saved = await edit.save()
    if (!saved) return
    if (activity) back()
    else replace(paths.deskActivity(saved.id))
  }

  return (
    <>
      {restored && <RestoredBox onStartAgain={startAgain} />}
      <View className={cx(styles.grid)}>
        <View className={cx(styles.column)}>
          {!activity && (
            <OrgPicker
              title='给谁办'
              note='和它下面的人都能看到。要只给一个区、一个社区办，就往下选。'
              orgs={edit.orgs}
              onChange={edit.moveTo}
            />
          )}
          <EditWhat edit={edit} published={activity?.state === 'published'} />
          <EditSignUp edit={edit} published={activity?.state === 'published'} />
          {form.signUp !== 'none' && <EditAsks edit={edit} />}
        </View>
        <View className={cx(styles.column)}>
          <EditWhen edit={edit} />
          <EditWhere edit={edit} />
          <EditAbout edit={edit} />
        </View>
      </View>
      {refusal && (
        <Notice tone='bad' title={refusal.sentence}>
          {activity &&
            latest &&
            changedWords(activity, latest, today).map((line) => <View key={line}>{line}</View>)}
        </Notice>
      )}
      <Button kind='main' busy={busy} onTap={() => void onSave()}>
        保存
      </Button>
    </>
  )
}
