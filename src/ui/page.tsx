import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'

import { growOf, phoneFactor, useTextStep } from '@/src/lib/text-step'
import type { Query } from '@/src/lib/use-query'

import { aria } from './aria'
import { cx } from './cx'
import styles from './page.module.scss'
import { PageDock } from './page-dock'
import { PageHead } from './page-head'
import { QueryView } from './query-view'

interface Shell {
  /** The page's only heading of level 1, and the title of the browser's tab. */
  title: string
  /** `desk`: staff on a PC, standard size, wide, without phone strip and size switch. */
  variant?: 'elder' | 'desk'
  /** A tab page has the tab bar and no way back. */
  tab?: boolean
  /** Under the title: 为谁办, a search box, a SpeakButton. */
  top?: ReactNode
  /** The one main button; stays above the phone strip. */
  footer?: ReactNode
  /** Whom 打电话问一问 calls; where there is none, whoever helps everywhere. */
  phone?: string
  /** Desk: buttons beside the title. */
  actions?: ReactNode
}

export type PageProps<T> = Shell &
  (
    | {
        query: Query<T>
        children: (data: T) => ReactNode
        empty?: { when: (data: T) => boolean; view: ReactNode }
      }
    | { query?: undefined; children: ReactNode }
  )

const useBrowserTitle = (title: string) => {
  const write = () => {
    if (process.env.TARO_ENV === 'h5') document.title = `${title} · 晚晴`
  }
  useEffect(write)
  useDidShow(write)
}

/** The shell of every page: title row, what is loading or went wrong, the phone strip, the tab bar. */
export const Page = <T,>(props: PageProps<T>): ReactNode => {
  const { title, variant = 'elder', tab = false, top, footer, phone = '', actions } = props
  const desk = variant === 'desk'
  const chosen = useTextStep()
  const step = desk ? 'standard' : chosen
  const [factor, setFactor] = useState(phoneFactor)
  useDidShow(() => setFactor(phoneFactor()))
  useBrowserTitle(title)

  return (
    <View
      className={cx('wq', `step-${step}`, styles.page, desk && styles.desk)}
      style={`--grow: ${growOf(step, factor).toFixed(2)}`}
    >
      <PageHead title={title} back={!tab} desk={desk} actions={actions} />
      <View className={cx(styles.main)} {...aria({ role: 'main' })}>
        {top}
        {props.query ? (
          <QueryView query={props.query} empty={props.empty}>
            {props.children}
          </QueryView>
        ) : (
          props.children
        )}
      </View>
      <PageDock footer={footer} tab={tab} desk={desk} phone={phone} />
    </View>
  )
}
