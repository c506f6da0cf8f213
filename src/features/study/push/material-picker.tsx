import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { usePages } from '@/src/lib/use-pages'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Choice } from '@/src/ui/choice'
import { Heading } from '@/src/ui/heading'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'

interface PickerProps {
  value: string
  onChange: (materialId: string) => void
}

const FEW = 5

const Find = ({ value, onChange }: PickerProps): ReactNode => {
  const [search, setSearch] = useState('')
  const pages = usePages('material.shelf', { limit: FEW, ...(search === '' ? {} : { search }) })

  return (
    <>
      <SearchBox hint='标题开头几个字' onSearch={setSearch} />
      <QueryView query={pages} empty={{ when: (rows) => rows.length === 0, view: '没有找到，换几个字试试' }}>
        {(rows) => (
          <Choice
            label='最近发布的'
            options={rows.map(({ id, title, orgName }) => ({ value: id, label: title, note: orgName }))}
            value={value}
            onChange={onChange}
          />
        )}
      </QueryView>
    </>
  )
}

/** Any that is on the shelf; what one came with is chosen already. */
export const MaterialPicker = ({ value, onChange }: PickerProps): ReactNode => {
  const [open, setOpen] = useState(value === '')
  const chosen = useQuery('material.get', open || value === '' ? null : { materialId: value })

  return (
    <Card>
      <Heading level={2}>学什么</Heading>
      {open ? (
        <Find value={value} onChange={onChange} />
      ) : (
        <>
          <View>{chosen.data?.title ?? ''}</View>
          <Button onTap={() => setOpen(true)}>换一份</Button>
        </>
      )}
    </Card>
  )
}
