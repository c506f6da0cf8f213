import type { ReactNode } from 'react'

import { openFile } from '@/src/lib/open-file'
import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Notice } from '@/src/ui/notice'

const SIZES = [
  ['A4', '大字版，A4纸'],
  ['A3', '更大的字，A3纸'],
] as const

/** 大字版 as Word files. */
export const PrintButtons = ({ materialId }: { materialId: string }): ReactNode => {
  const { run, busy, error } = useAction('print.material')
  const onTap = async (size: 'A4' | 'A3') => {
    const file = await run({ materialId, size })
    if (file) await openFile(file)
  }

  return (
    <>
      {SIZES.map(([size, words]) => (
        <Button key={size} busy={busy} onTap={() => void onTap(size)}>
          {`打印${words}`}
        </Button>
      ))}
      {error && <Notice tone='bad' title={error.sentence} />}
    </>
  )
}
