import type { ReactNode } from 'react'
import { useState } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { useAction } from '@/src/lib/use-action'
import { Button } from '@/src/ui/button'
import { Card } from '@/src/ui/card'
import { Check } from '@/src/ui/check'
import { Notice } from '@/src/ui/notice'
import { NumberField } from '@/src/ui/number-field'

import type { Moment, Piece } from './pack-words'
import { dueOf, lackWords } from './pack-words'

interface PackRowProps {
  activityId: string
  piece: Piece
  moment: Moment
  reload: () => void
}

/** All there with one tap; another number is typed. */
export const PackRow = ({ activityId, piece, moment, reload }: PackRowProps): ReactNode => {
  const { run, busy, error } = useAction('dossier.count')
  const due = dueOf(piece, moment)
  const counted = piece[moment]
  const lack = lackWords(piece, moment)
  const [typed, setTyped] = useState<number | null>(null)
  const count = async (pieces: number | null) => {
    if (!(await run({ activityId, key: piece.key, when: moment, count: pieces }))) return
    setTyped(null)
    reload()
  }

  return (
    <Card>
      <Check
        label={`${piece.name} ${due} 个`}
        note={counted === null ? '还没点' : `点了 ${counted} 个`}
        value={counted !== null}
        onChange={(on) => void count(on ? due : null)}
      />
      {lack !== null && <Notice tone='bad' title={lack} />}
      {typed === null ? (
        <Button label={`${piece.name}数目不对`} onTap={() => setTyped(counted ?? due)}>
          数目不对
        </Button>
      ) : (
        <>
          <NumberField
            label={`${piece.name}有几个`}
            max={LIMITS.piecesMax}
            value={typed}
            onChange={(next) => setTyped(next ?? 0)}
          />
          <Button busy={busy} label={`记下这个数：${piece.name}`} onTap={() => void count(typed)}>
            记下这个数
          </Button>
        </>
      )}
      {error && <Notice tone='bad' title={error.sentence} />}
    </Card>
  )
}
