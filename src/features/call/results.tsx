import type { ReactNode } from 'react'
import { useState } from 'react'

import type { CallCard, CallResult } from '@/types/call'

import { Button } from '@/src/ui/button'
import { Confirm } from '@/src/ui/confirm'
import { Heading } from '@/src/ui/heading'

import { AgainDialog } from './again-dialog'
import { ASKED, isAsked } from './asked-words'
import { FamilyDialog } from './family-dialog'
import { TroubleDialog } from './trouble-dialog'
import type { One } from './use-one'

interface ResultsProps {
  card: CallCard
  one: Pick<One, 'say' | 'busy'>
}

/** One tap for the usual; what somebody else must act on is asked once more. */
export const Results = ({ card, one }: ResultsProps): ReactNode => {
  const [open, setOpen] = useState<CallResult | null>(null)
  const close = () => setOpen(null)
  const say = async (result: Parameters<One['say']>[1]) => {
    close()
    await one.say(card, result)
  }
  const asked = isAsked(open) ? { what: open, ...ASKED[open] } : null
  const button = (what: CallResult, words: string) => (
    <Button busy={one.busy} onTap={() => setOpen(what)}>
      {words}
    </Button>
  )

  return (
    <>
      <Heading level={2}>打得怎么样</Heading>
      <Button kind='main' busy={one.busy} onTap={() => void say({ what: 'reached' })}>
        通知到了
      </Button>
      {button('missed', '没人接，晚点再打')}
      {button('family', '家人代收')}
      {card.holds && button('notComing', '不去了')}
      {button('wrong', '号码错')}
      {button('trouble', '住院或有难处')}
      {button('passed', '已去世')}
      {open === 'missed' && <AgainDialog onClose={close} onSay={(again) => void say(again)} />}
      {open === 'family' && <FamilyDialog onClose={close} onSay={(family) => void say(family)} />}
      {open === 'trouble' && <TroubleDialog onClose={close} onSay={(trouble) => void say(trouble)} />}
      <Confirm
        open={asked !== null}
        title={asked?.title(card.name) ?? ''}
        yes={asked?.yes ?? ''}
        danger
        onYes={() => asked && void say({ what: asked.what })}
        onNo={close}
      >
        {asked?.words}
      </Confirm>
    </>
  )
}
