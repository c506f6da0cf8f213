import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Page } from '@/src/ui/page'
import { QueryView } from '@/src/ui/query-view'

import { WriteScreen } from '../../material/write-screen'
import { useStaff } from '../../use-staff'

export default function WriteMaterialPage(): ReactNode {
  const { orgId = '', materialId = '' } = useRouter().params
  const { variant } = useStaff()
  const org = useQuery('org.get', { orgId })
  const material = useQuery('material.open', materialId === '' ? null : { materialId })

  return (
    <Page title={materialId === '' ? '写学习资料' : '改学习资料'} variant={variant} query={org}>
      {(one) =>
        materialId === '' ? (
          <WriteScreen org={one} material={null} />
        ) : (
          <QueryView query={material} empty={undefined}>
            {(written) => <WriteScreen org={one} material={written} />}
          </QueryView>
        )
      }
    </Page>
  )
}
