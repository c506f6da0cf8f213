import type { ReactNode } from 'react'

import type { Series } from '@/types/series'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

interface FillBoxProps {
  series: Series
  onDone: () => void
}

/** A creation or an edit that was interrupted is finished by a tap. */
export const FillBox = ({ series, onDone }: FillBoxProps): ReactNode => {
  const { run, busy, error } = useAction('series.fill')
  const missing = series.sessions.filter(({ state }) => state === null).length
  if (missing === 0 && !series.unfinished) return null

  const onFill = async () => {
    if (await run({ seriesId: series.id })) onDone()
  }

  return (
    <>
      <Notice
        tone='care'
        title={missing > 0 ? `有${missing}场还没建好，上次中断了` : '有的草稿还没跟着改，上次中断了'}
      />
      {error && <Notice tone='bad' title={error.sentence} />}
      <Button kind='main' busy={busy} onTap={() => void onFill()}>
        {missing > 0 ? '接着建' : '接着改'}
      </Button>
    </>
  )
}
