import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'
import type { Registrant } from '@/types/registration'

import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'
import { List } from '@/src/ui/list'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'

import { PaperDone } from './paper-done'
import { PaperRow } from './paper-row'
import { SheetPhotoField } from './sheet-photo-field'
import { usePaper } from './use-paper'
import { useSheetPhoto } from './use-sheet-photo'

interface PaperFormProps {
  activityId: string
  listed: readonly Registrant[]
  heads: number
}

export const PaperForm = ({ activityId, listed, heads }: PaperFormProps): ReactNode => {
  const paper = usePaper(activityId, listed, heads)
  const photo = useSheetPhoto(activityId)
  const [asking, setAsking] = useState(false)
  const { present, before, absent } = paper.numbers

  if (paper.done) return <PaperDone counts={paper.done} />

  return (
    <>
      <Notice tone='plain' title='名单上的人先都算来了'>
        照着纸质表，把没来的人点一下。
      </Notice>
      <List label='名单'>
        {listed.map((registrant) => (
          <PaperRow
            key={registrant.personId}
            registrant={registrant}
            absent={paper.isAbsent(registrant.personId)}
            onChange={(isAbsent) => paper.mark(registrant.personId, isAbsent)}
          />
        ))}
      </List>
      <Heading level={2}>表上还有</Heading>
      <NumberField
        label='不留名字的一共几个'
        hint='写总数，不是再加几个'
        value={paper.heads}
        max={LIMITS.headsMax}
        onChange={paper.setHeads}
      />
      <SheetPhotoField photo={photo} />
      {paper.error && <Notice tone='bad' title={paper.error.sentence} />}
      <Button kind='main' busy={paper.busy} onTap={() => setAsking(true)}>
        补签
      </Button>
      <Confirm
        open={asking}
        title='照纸质表补签这些人吗？'
        yes={`补签 ${present - before} 位`}
        onYes={() => void paper.send(photo.fileId)}
        onNo={() => setAsking(false)}
      >
        {`来了 ${present} 位（其中 ${before} 位已经签过），没来 ${absent} 位，只记人数 ${paper.heads ?? heads} 个。这次补的都会标上“补录”。`}
      </Confirm>
    </>
  )
}
