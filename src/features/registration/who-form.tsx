import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'
import { PhoneCodeButton } from '@/src/ui/phone-code-button'
import { TextField } from '@/src/ui/text-field'

import { changeDraft } from './draft'
import type { Who } from './use-who'

const Phone = ({ who: { draft, issue } }: { who: Who }): ReactNode => {
  const [refused, setRefused] = useState(false)
  if (draft.phoneCode !== null)
    return (
      <>
        <Notice tone='good' title='已取到微信里的手机号' />
        <Button onTap={() => changeDraft({ phoneCode: null })}>不用这个号，自己填</Button>
      </>
    )

  return (
    <>
      <TextField
        label='您的电话'
        keyboard='phone'
        fill='tel'
        maxLength={13}
        value={draft.phone}
        error={issue('phone')}
        onChange={(phone) => changeDraft({ phone })}
      />
      {refused ? (
        <Notice tone='plain' title='没有取到微信里的手机号'>
          请在上面自己填写电话
        </Notice>
      ) : (
        <PhoneCodeButton
          words='不想打字？用微信里的手机号'
          onCode={(phoneCode) => changeDraft({ phoneCode })}
          onRefused={() => setRefused(true)}
        />
      )}
    </>
  )
}

/** Asked once in a life: name, phone, and the year of birth for those who like to tell it. */
export const WhoForm = ({ who }: { who: Who }): ReactNode => (
  <>
    <View>只填这一次，以后报名不用再填。</View>
    <TextField
      label='您的姓名'
      fill='name'
      maxLength={LIMITS.name}
      value={who.draft.name}
      error={who.issue('name')}
      onChange={(name) => changeDraft({ name })}
    />
    <Phone who={who} />
    <NumberField
      label='出生年份'
      hint='例如1950，只用来分清同名的人'
      optional
      typed
      value={who.draft.birthYear}
      error={who.issue('birthYear')}
      onChange={(birthYear) => changeDraft({ birthYear })}
    />
  </>
)
