import type { ReactNode } from 'react'
import { useState } from 'react'

import type { PersonRow } from '@/types/person-file'

import { PickerField } from '@/src/ui/picker-field'

import { PersonFinder } from './person-finder'
import { useMyGrants } from './use-my-grants'

interface MyPeopleFinderProps {
  deed: string
  onPick: (person: PersonRow) => void
}

/** People of the orgs I plan for; with several grants, of the one chosen. */
export const MyPeopleFinder = ({ deed, onPick }: MyPeopleFinderProps): ReactNode => {
  const { orgs, mayPlan } = useMyGrants()
  const [chosen, setChosen] = useState('')
  const mine = orgs.filter(({ orgId }) => mayPlan(orgId))
  const orgId = chosen || (mine[0]?.orgId ?? '')

  return (
    <>
      {mine.length > 1 && (
        <PickerField
          mode='select'
          label='在哪里找'
          value={orgId}
          options={mine.map((grant) => ({ value: grant.orgId, label: grant.orgName }))}
          onChange={setChosen}
        />
      )}
      {orgId !== '' && <PersonFinder key={orgId} orgId={orgId} deed={deed} onPick={onPick} />}
    </>
  )
}
