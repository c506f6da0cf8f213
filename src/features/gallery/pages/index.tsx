import { useRouter } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import { setTextStep, TEXT_STEPS } from '@/src/lib/text-step'
import type { TextStep } from '@/src/lib/text-step'

import { DeskPart } from '../desk-part'
import { FormsPart } from '../forms-part'
import { HomePart } from '../home-part'
import { ListsPart } from '../lists-part'
import { StatesPart } from '../states-part'
import { TalkPart } from '../talk-part'

const PARTS: Record<string, () => ReactNode> = {
  home: HomePart,
  forms: FormsPart,
  lists: ListsPart,
  talk: TalkPart,
  states: StatesPart,
  desk: DeskPart,
}

const isStep = (text: string): text is TextStep => text in TEXT_STEPS

/** Every component in every state; built only with WANQING_GALLERY=1. */
export default function Gallery(): ReactNode {
  const { part = 'home', step = 'elder', desk } = useRouter().params
  useEffect(() => {
    if (isStep(step)) setTextStep(step)
  }, [step])
  const Part = PARTS[desk === '1' ? 'desk' : part] ?? HomePart

  return <Part />
}
