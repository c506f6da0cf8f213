import type { ReactNode } from 'react'

import { useQuery } from '@/src/lib/use-query'
import { Choice } from '@/src/ui/choice'
import { QueryView } from '@/src/ui/query-view'

/** Nobody of those on the books. */
export const NEW = 'new'

interface CandidatesProps {
  activityId: string
  name: string
  birthYear: number
  value: string | null
  onChange: (personIdOrNew: string) => void
}

export const Candidates = ({ activityId, name, birthYear, value, onChange }: CandidatesProps): ReactNode => {
  const query = useQuery('checkin.candidates', { activityId, name, birthYear })

  return (
    <QueryView query={query} empty={undefined}>
      {({ items }) => (
        <Choice
          label='名单里有几位同名同年的人，是哪一位'
          value={value}
          onChange={onChange}
          options={[
            ...items.map((person) => ({
              value: person.id,
              label: `${person.name}，${person.orgName}`,
              note: `${person.birthYear ?? birthYear}年生，${person.phoneTail === '' ? '没有电话' : `电话尾号${person.phoneTail}`}`,
            })),
            { value: NEW, label: '都不是，是新来的人' },
          ]}
        />
      )}
    </QueryView>
  )
}
