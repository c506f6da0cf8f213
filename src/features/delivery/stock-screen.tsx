import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { OutputOf } from '@/types/kernel/contract'

import { Button } from '@/src/ui/button'
import { cx } from '@/src/ui/cx'
import { Empty } from '@/src/ui/empty'

import styles from './delivery.module.scss'
import { StockAdd } from './stock-add'
import { StockItemCard } from './stock-item'

interface StockScreenProps {
  orgId: string
  stock: OutputOf<'stock.list'>
  reload: () => void
}

export const StockScreen = ({ orgId, stock, reload }: StockScreenProps): ReactNode => {
  const [adding, setAdding] = useState(false)

  return (
    <View className={cx(styles.one)}>
      {stock.items.length === 0 && <Empty title='还没有东西。先加上一样，才能定每家送什么。' />}
      {stock.items.map((item) => (
        <StockItemCard key={item.id} {...{ orgId, item }} onChanged={reload} />
      ))}
      <Button onTap={() => setAdding(!adding)}>{adding ? '先不加' : '加一样东西'}</Button>
      {adding && (
        <StockAdd
          orgId={orgId}
          onAdded={() => {
            setAdding(false)
            reload()
          }}
        />
      )}
    </View>
  )
}
