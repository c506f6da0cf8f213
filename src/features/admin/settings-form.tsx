import type { ReactNode } from 'react'

import { SIGN_UP } from '@/types/kernel/labels'
import { LIMITS } from '@/types/kernel/limits'
import type { OutputOf } from '@/types/kernel/contract'

import { Button } from '@/src/ui/button'
import { Check } from '@/src/ui/check'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { TextField } from '@/src/ui/text-field'

import { CadencesEditor, cadencesWords } from './cadences-editor'
import { HostsField } from './hosts-field'
import { Inherited } from './inherited'
import { TemplatesEditor } from './templates-editor'
import { TypesEditor } from './types-editor'
import { useSettings } from './use-settings'

interface SettingsFormProps {
  orgId: string
  first: OutputOf<'settings.get'>
  /** The mini-program has one set of templates: they stand at the root. */
  root: boolean
}

/** Four hours: whoever comes earlier than that has come on the wrong day. */
const MINUTES_MAX = 240
const ADDRESS_MAX = 10

export const SettingsForm = ({ orgId, first, root }: SettingsFormProps): ReactNode => {
  const { effective } = first
  const { own, set, save, busy, saved, error, issue, issueBelow } = useSettings(orgId, first)
  const types = effective.activityTypes.map(({ name, signUp }) => `${name}（${SIGN_UP[signUp]}）`)

  return (
    <>
      <Inherited
        title='活动类型'
        above={types.join('、')}
        own={own.activityTypes !== undefined}
        onOwn={() => set({ activityTypes: effective.activityTypes })}
        onInherit={() => set({ activityTypes: undefined })}
      >
        <TypesEditor
          types={own.activityTypes ?? []}
          issue={issue}
          onChange={(activityTypes) => set({ activityTypes })}
        />
      </Inherited>
      <Inherited
        title='怎么称呼服务对象'
        above={effective.address}
        own={own.address !== undefined}
        onOwn={() => set({ address: effective.address })}
        onInherit={() => set({ address: undefined })}
      >
        <TextField
          label='称呼'
          hint='例如：退休人员、老同志、军休干部'
          value={own.address ?? ''}
          maxLength={ADDRESS_MAX}
          error={issue('own.address')}
          onChange={(address) => set({ address })}
        />
      </Inherited>
      <Inherited
        title='提前多久可以签到'
        above={`活动开始前 ${effective.checkInOpensMinutes} 分钟起`}
        own={own.checkInOpensMinutes !== undefined}
        onOwn={() => set({ checkInOpensMinutes: effective.checkInOpensMinutes })}
        onInherit={() => set({ checkInOpensMinutes: undefined })}
      >
        <NumberField
          label='活动开始前多少分钟'
          value={own.checkInOpensMinutes ?? 0}
          max={MINUTES_MAX}
          error={issue('own.checkInOpensMinutes')}
          onChange={(minutes) => set({ checkInOpensMinutes: minutes ?? 0 })}
        />
      </Inherited>
      <Inherited
        title='发布前先审批方案'
        above={effective.planFirst ? '要负责人同意方案才能发布' : '不用审批也能发布'}
        own={own.planFirst !== undefined}
        onOwn={() => set({ planFirst: effective.planFirst })}
        onInherit={() => set({ planFirst: undefined })}
      >
        <Check
          label='负责人同意方案以后才能发布'
          value={own.planFirst ?? false}
          onChange={(planFirst) => set({ planFirst })}
        />
      </Inherited>
      <Inherited
        title='支部的会多久开一次'
        above={cadencesWords(effective.cadences)}
        own={own.cadences !== undefined}
        onOwn={() => set({ cadences: {} })}
        onInherit={() => set({ cadences: undefined })}
      >
        <CadencesEditor
          effective={effective.cadences}
          own={own.cadences ?? {}}
          onChange={(cadences) => set({ cadences })}
        />
      </Inherited>
      <Inherited
        title='学习资料可以链到的网站'
        above={effective.linkHosts.join('、')}
        own={own.linkHosts !== undefined}
        onOwn={() => set({ linkHosts: effective.linkHosts })}
        onInherit={() => set({ linkHosts: undefined })}
      >
        <HostsField
          hosts={own.linkHosts ?? []}
          error={issueBelow('own.linkHosts')}
          onChange={(linkHosts) => set({ linkHosts })}
        />
      </Inherited>
      {root && (
        <Inherited
          title='一天最多发几条通知'
          above={`每个微信一天最多 ${effective.messagesADay} 条`}
          own={own.messagesADay !== undefined}
          onOwn={() => set({ messagesADay: effective.messagesADay })}
          onInherit={() => set({ messagesADay: undefined })}
        >
          <NumberField
            label='每个微信一天最多几条'
            hint='取消、改期、排到名额不受限制；多出来的第二天早上再发'
            value={own.messagesADay ?? null}
            min={1}
            max={LIMITS.messagesADayMax}
            error={issue('own.messagesADay')}
            onChange={(messages) => set({ messagesADay: messages ?? 1 })}
          />
        </Inherited>
      )}
      {root && (
        <TemplatesEditor
          templates={own.templates ?? {}}
          issueBelow={issueBelow}
          onChange={(templates) => set({ templates })}
        />
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
      {saved && <Notice tone='good' title='存好了，下面的机构也跟着用' />}
      <Button kind='main' busy={busy} onTap={() => void save()}>
        保存
      </Button>
    </>
  )
}
