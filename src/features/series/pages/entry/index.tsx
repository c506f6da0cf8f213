import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import type { EntryKind } from '@/types/catalogue'
import { CATALOGUES } from '@/types/kernel/labels'

import { back } from '@/src/lib/navigate'
import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'

import { EntryForm } from '../../entry-form'
import { EntryScreen } from '../../entry-screen'

const isKind = (kind: string | undefined): kind is EntryKind => kind !== undefined && kind in CATALOGUES

export default function EntryPage(): ReactNode {
  const { orgId = '', entryId, kind } = useRouter().params
  const query = useQuery('catalogue.get', entryId === undefined ? null : { entryId })

  if (entryId === undefined) {
    const of = isKind(kind) ? kind : 'expert'
    return (
      <Page title={`新的${CATALOGUES[of]}`} variant='desk'>
        <EntryForm orgId={orgId} kind={of} entry={null} onDone={back} />
      </Page>
    )
  }

  return (
    <Page title={query.data?.entry.name ?? '名录'} variant='desk' query={query}>
      {(found) => <EntryScreen found={found} reload={query.reload} />}
    </Page>
  )
}
