import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { Grant } from '@/types/grant'
import { ROLES } from '@/types/kernel/roles'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { cx } from '@/src/ui/cx'

import styles from './admin.module.scss'

interface WithdrawButtonProps {
  grant: Grant
  onDone: () => void
}

export const WithdrawButton = ({ grant, onDone }: WithdrawButtonProps): ReactNode => {
  const { run, busy, error } = useAction('grant.withdraw')
  const [asking, setAsking] = useState(false)
  const { id: grantId, orgId, holderName, role, orgName } = grant

  const onWithdraw = async () => {
    if (await run({ orgId, grantId })) onDone()
  }

  return (
    <View className={cx(styles.buttons)}>
      <Button
        fit
        busy={busy}
        why={error?.sentence}
        label={`收回${holderName}的${ROLES[role].label}身份`}
        onTap={() => setAsking(true)}
      >
        收回
      </Button>
      <Confirm
        open={asking}
        danger
        title={`收回${holderName}的身份吗？`}
        yes='收回身份'
        onYes={() => void onWithdraw()}
        onNo={() => setAsking(false)}
      >
        {`${holderName}不再是${orgName}的${ROLES[role].label}，从下一次操作起就打不开工作页面。以后可以再邀请。`}
      </Confirm>
    </View>
  )
}
