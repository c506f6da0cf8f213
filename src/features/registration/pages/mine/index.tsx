import type { ReactNode } from 'react'
import { useState } from 'react'

import { Page } from '@/src/ui/page'
import { Tabs } from '@/src/ui/tabs'

import { MyPlaces } from '../../my-places'

const TABS = [
  { key: 'coming', label: '要参加的' },
  { key: 'past', label: '以前的' },
] as const

export default function MyRegistrations(): ReactNode {
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('coming')

  return (
    <Page title='我的报名'>
      <Tabs label='我的报名' tabs={TABS} current={tab} onChange={setTab}>
        <MyPlaces key={tab} past={tab === 'past'} />
      </Tabs>
    </Page>
  )
}
