import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonFile, PersonRow } from '@/types/person-file'

import { go } from '@/src/lib/navigate'
import { paths } from '@/src/lib/paths'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'

import { FindPerson } from './find-person'
import { PersonRows } from './person-rows'

/** Who may be the same person: same name and no other year; anybody else by searching. */
export const DuplicatesBox = ({ orgId, person }: { orgId: string; person: PersonFile }): ReactNode => {
  const { id, namesakes } = person
  const [open, setOpen] = useState(false)
  const onCompare = (other: PersonRow) => go(paths.merge(orgId, id, other.id))

  return (
    <Card>
      <Heading level={2}>可能重复</Heading>
      {namesakes.length === 0 ? (
        <View>没有同名同年的档案。</View>
      ) : (
        <PersonRows
          rows={namesakes}
          button={(row) => (
            <Button fit label={`对比：${row.name}，${row.orgName}`} onTap={() => onCompare(row)}>
              对比
            </Button>
          )}
        />
      )}
      {open ? (
        <FindPerson orgId={orgId} label='找另一份' except={id} words='对比' onPick={onCompare} />
      ) : (
        <Button onTap={() => setOpen(true)}>和别的档案对比…</Button>
      )}
    </Card>
  )
}
