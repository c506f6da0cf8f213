import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import type { Activity } from '@/types/activity'

import { canOpenMap, openMap } from '@/src/lib/open-map'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'

/** 怎么去: bus lines in words first, the map for those who read maps. */
export const Way = ({ place }: Pick<Activity, 'place'>): ReactNode => {
  const onMap = canOpenMap(place)
  if (place.way === '' && !onMap) return null

  return (
    <Card>
      <Heading level={2}>怎么去</Heading>
      {place.way !== '' && <View>{place.way}</View>}
      {onMap && <Button onTap={() => openMap(place)}>看地图</Button>}
    </Card>
  )
}
