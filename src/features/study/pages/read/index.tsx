import { useRouter, useShareAppMessage } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { paths } from '@/src/lib/paths'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { ReadScreen } from '../../reading/read-screen'
import { useOpened } from '../../reading/use-opened'

export default function ReadPage(): ReactNode {
  const { materialId = '' } = useRouter().params
  const query = useQuery('material.get', { materialId }, { keep: true })
  const me = useQuery('account.get', {}, { keep: true })
  useOpened(query.data, me)
  useShareAppMessage(() => ({ title: query.data?.title ?? '学习', path: paths.reading(materialId) }))

  return (
    <Page title={query.data?.title ?? '学习'} query={query}>
      {(reading) => <ReadScreen reading={reading} me={me.data} />}
    </Page>
  )
}
