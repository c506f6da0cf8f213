import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'
import { LIMITS } from '@/types/kernel/limits'

import { back } from '@/src/lib/navigate'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Progress } from '@/src/ui/progress'
import { Switch } from '@/src/ui/switch'
import { TextField } from '@/src/ui/text-field'

import styles from './delivery.module.scss'

export const HomeForm = ({ home }: { home: OutputOf<'delivery.home'> }): ReactNode => {
  const { personId, rev, orgName } = home
  const [address, setAddress] = useState(home.address)
  const [needsDelivery, setNeeds] = useState(home.needsDelivery)
  const action = useAction('delivery.setHome')
  const onKeep = async () => {
    if (await action.run({ personId, rev, address: address.trim(), needsDelivery })) back()
  }

  return (
    <View className={cx(styles.one)}>
      <TextField
        label='住址'
        hint={`${orgName}，写路名、门牌和房号`}
        value={address}
        maxLength={LIMITS.address}
        error={action.issue('address')}
        onChange={setAddress}
      />
      <Switch
        label='要送学上门'
        note='本人提出要送，就打开。走路不方便的、80岁以上的不用开，也会排进名单。'
        value={needsDelivery}
        onChange={setNeeds}
      />
      <Progress action={action} failed='没有改好' />
      <Button kind='main' busy={action.busy} onTap={() => void onKeep()}>
        改好了
      </Button>
    </View>
  )
}
