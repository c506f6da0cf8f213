import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Role } from '@/types/kernel/roles'
import { ROLES } from '@/types/kernel/roles'

import { dayOf } from '@/domain/calendar'

import { useAction } from '@/src/lib/use-action'
import { aria } from '@/src/ui/aria'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { cx } from '@/src/ui/cx'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { PickerField } from '@/src/ui/picker-field'
import { TextField } from '@/src/ui/text-field'

import styles from './admin.module.scss'

const ROLE_OPTIONS = Object.entries(ROLES).map(([value, { label }]) => ({ value, label }))
const isRole = (value: string): value is Role => value in ROLES

interface Invited {
  code: string
  until: string
  name: string
}

export const InviteBox = ({ orgId, orgName }: { orgId: string; orgName: string }): ReactNode => {
  const { run, busy, error, issue } = useAction('grant.invite')
  const [role, setRole] = useState<Role>('organiser')
  const [name, setName] = useState('')
  const [invited, setInvited] = useState<Invited | null>(null)

  const onInvite = async () => {
    const answer = await run({ orgId, role, name })
    if (!answer) return
    setInvited({ ...answer, name })
    setName('')
  }

  return (
    <Card>
      <Heading level={2}>{`邀请一位同事来${orgName}`}</Heading>
      <View className={cx(styles.narrow)}>
        <PickerField
          mode='select'
          label='身份'
          value={role}
          options={ROLE_OPTIONS}
          error={issue('role')}
          onChange={(value) => isRole(value) && setRole(value)}
        />
        <TextField
          label='姓名'
          value={name}
          maxLength={LIMITS.name}
          error={issue('name')}
          onChange={setName}
        />
        {error && error.code !== 'INPUT' && <Notice tone='bad' title={error.sentence} />}
        <Button kind='main' busy={busy} onTap={() => void onInvite()}>
          要一个邀请码
        </Button>
        {invited && (
          <Notice tone='good' title={`${invited.name}的邀请码`}>
            <View
              className={cx(styles.code)}
              {...aria({ role: 'img', label: `邀请码 ${invited.code.split('').join(' ')}` })}
            >
              {`${invited.code.slice(0, 4)} ${invited.code.slice(4)}`}
            </View>
            <View>{`请他打开“晚晴”，在“我的”里点“输入邀请码”，写上这8位数字。7天内有效（到 ${dayOf(invited.until)}），只能用一次。`}</View>
          </Notice>
        )}
      </View>
    </Card>
  )
}
