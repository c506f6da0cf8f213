import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useState } from 'react'

import { REGISTRATION_STATES } from '@/types/kernel/labels'
import type { Registrant } from '@/types/registration'

import { isComing } from '@/domain/registration'

import { useAction } from '@/src/lib/use-action'
import { useQuery } from '@/src/lib/use-query'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Dialog } from '@/src/ui/dialog'
import { Empty } from '@/src/ui/empty'
import { Notice } from '@/src/ui/notice'
import { QueryView } from '@/src/ui/query-view'
import { SearchBox } from '@/src/ui/search-box'

import { bornWords } from '@/src/staff/born-words'
import { ReasonForm } from '@/src/staff/reason-form'

interface TakeOffProps {
  activityId: string
  person: Registrant
  onDone: () => void
}

/** The reason first: the person may ask why, and somebody else gets the place at once. */
const TakeOff = ({ activityId, person, onDone }: TakeOffProps): ReactNode => {
  const action = useAction('places.takeOff')
  const [open, setOpen] = useState(false)
  const { personId, name, birthYear, orgName, state } = person
  const onTakeOff = async (reason: string) => {
    if (await action.run({ activityId, personId, reason })) onDone()
  }

  return (
    <Card>
      <View>{`${name}，${bornWords(birthYear)}，${orgName}，${REGISTRATION_STATES[state]}`}</View>
      <Button fit label={`替他取消：${name}`} onTap={() => setOpen(true)}>
        替他取消
      </Button>
      <Dialog open={open} title={`${name}不来了吗？`} closeWords='不了，返回' onClose={() => setOpen(false)}>
        <View>名额马上给排队的人，取消以后只能重新报名。</View>
        <ReasonForm
          label='怎么知道的'
          hint='例如：电话里说住院了。会记下来'
          deed='取消他的报名'
          action={action}
          onDo={(reason) => void onTakeOff(reason)}
        />
      </Dialog>
    </Card>
  )
}

const FOUND = 10

/** Somebody phones and does not come: found by name, taken off, and the next one moves up. */
export const TakeOffScreen = ({ activityId }: { activityId: string }): ReactNode => {
  const [search, setSearch] = useState('')
  const [done, setDone] = useState('')
  const query = useQuery('registration.list', search === '' ? null : { activityId, search, limit: FOUND })

  return (
    <>
      <SearchBox hint='姓名、拼音首字母、电话后四位或票号' onSearch={setSearch} />
      {done !== '' && <Notice tone='good' title={`${done}的报名取消了`} />}
      {search !== '' && (
        <QueryView query={query} empty={undefined}>
          {({ items }) => {
            const coming = items.filter(({ state, presentAt }) => isComing(state) && presentAt === null)
            if (coming.length === 0) return <Empty title={`没有找到报了名、还没到的“${search}”`} />
            return coming.map((person) => (
              <TakeOff
                key={person.personId}
                activityId={activityId}
                person={person}
                onDone={() => {
                  setDone(person.name)
                  query.reload()
                }}
              />
            ))
          }}
        </QueryView>
      )}
    </>
  )
}
