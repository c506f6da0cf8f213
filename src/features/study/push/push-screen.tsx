import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { STUDY_LIMITS } from '@/types/kernel/study'
import type { Org } from '@/types/org'

import { dayOf, plusDays } from '@/domain/calendar'

import { now } from '@/src/lib/clock'
import { replace } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { OrgPicker } from '@/src/staff/org-picker'
import desk from '@/src/staff/desk.module.scss'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import { GroupPicker } from './group-picker'
import { MaterialPicker } from './material-picker'
import type { Push } from './use-push'
import { usePush } from './use-push'

const Whom = ({ push }: { push: Push }): ReactNode => {
  const { whom, setWhom, orgs, moveTo, options, group, setGroup } = push
  return (
    <>
      <Card>
        <Heading level={2}>谁来学</Heading>
        <Choice label='推送给谁' options={options} value={whom} onChange={setWhom} />
        {whom === 'group' && <GroupPicker orgId={orgs[0]?.id ?? ''} value={group} onChange={setGroup} />}
      </Card>
      {whom !== 'group' && push.isLarge && (
        <OrgPicker title='哪里' note='，要换就往下选。' orgs={orgs} onChange={moveTo} />
      )}
    </>
  )
}

/** Which material, who reads it, until when, and a word with it. */
export const PushScreen = ({ org, materialId }: { org: Org; materialId: string }): ReactNode => {
  const push = usePush(org, materialId)
  const { until, setUntil, words, setWords, busy, error, issue, gap, send } = push
  const today = dayOf(now().toISOString())
  const onSend = async () => {
    if (await send()) replace(paths.pushes(org.id))
  }

  return (
    <View className={cx(desk.grid)}>
      <View className={cx(desk.column)}>
        <MaterialPicker value={push.materialId} onChange={push.setMaterialId} />
        <Whom push={push} />
      </View>
      <View className={cx(desk.column)}>
        <Card>
          <Heading level={2}>学到哪一天</Heading>
          <PickerField
            mode='date'
            label='最后一天'
            start={today}
            end={plusDays(today, STUDY_LIMITS.untilDays)}
            value={until}
            error={issue('until')}
            onChange={setUntil}
          />
          <TextField
            label='带一句话'
            optional
            hint='例如：下次主题党日一起谈谈'
            value={words}
            maxLength={STUDY_LIMITS.words}
            error={issue('words')}
            onChange={setWords}
          />
        </Card>
        {error && <Notice tone='bad' title={issue('to') ?? error.sentence} />}
        <Button kind='main' busy={busy} why={gap} onTap={() => void onSend()}>
          推送，告诉大家
        </Button>
      </View>
    </View>
  )
}
