import { useRouter } from '@tarojs/taro'
import { useEffect } from 'react'

import type { Home } from '@/types/home'

import { rememberHelpPhone } from '@/src/lib/help-phone'
import { rememberScene, sceneOf, useScene } from '@/src/lib/scene'
import { rememberMe } from '@/src/lib/session'
import type { Query } from '@/src/lib/use-query'
import { useQuery } from '@/src/lib/use-query'

/** The first screen in one call; what it tells about me and the place is handed to the other pages. */
export const useHome = (): Query<Home> => {
  const scanned = sceneOf(useRouter().params.scene)
  const remembered = useScene()
  const scene = scanned ?? remembered
  const query = useQuery('home.get', scene ? { scene } : {}, { keep: true })
  const { data } = query

  useEffect(() => {
    if (scanned) rememberScene(scanned)
  }, [scanned])
  useEffect(() => {
    if (!data) return
    rememberMe(data.me)
    rememberHelpPhone(data.place?.phone ?? '')
  }, [data])

  return query
}
