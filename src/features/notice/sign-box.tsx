import type { ReactNode } from 'react'

import type { ReadNotice } from '@/types/notice-shapes'

import { useAction } from '@/src/lib/use-action'
import { useNow } from '@/src/lib/use-now'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'
import { Progress } from '@/src/ui/progress'

import { atWords } from './words'

type Reader = ReadNotice['readers'][number]

interface SignButtonProps {
  noticeId: string
  reader: Reader
  /** Several people on this phone: each by name. */
  named: boolean
  onDone: () => void
}

const SignButton = ({ noticeId, reader, named, onDone }: SignButtonProps): ReactNode => {
  const action = useAction('notice.sign')
  const onSign = async () => {
    if (await action.run({ noticeId, personId: reader.personId })) onDone()
  }

  return (
    <>
      <Progress action={action} failed='没有记上' />
      <Button kind='main' busy={action.busy} onTap={() => void onSign()}>
        {named ? `${reader.name}知道了` : '我知道了'}
      </Button>
    </>
  )
}

const signedWords = ({ name, signedByName }: Reader): string =>
  signedByName === name ? `${name}知道了` : `${name}知道了（${signedByName}点的）`

/** 我知道了, for each of this phone's people. */
export const SignBox = ({ notice, onDone }: { notice: ReadNotice; onDone: () => void }): ReactNode => {
  const now = useNow()
  if (!notice.sign || notice.withdrawn) return null

  return (
    <>
      {notice.readers.map((reader) =>
        reader.signedAt === null ? (
          <SignButton
            key={reader.personId}
            noticeId={notice.id}
            reader={reader}
            named={notice.readers.length > 1}
            onDone={onDone}
          />
        ) : (
          <Notice key={reader.personId} tone='good' title={signedWords(reader)}>
            {atWords(reader.signedAt, now)}
          </Notice>
        ),
      )}
    </>
  )
}
