import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useEffect } from 'react'

import type { Asked } from '@/types/asks'
import { ASKED } from '@/types/kernel/labels'

import { Button } from '@/src/ui/button'
import { Heading } from '@/src/ui/heading'
import { Notice } from '@/src/ui/notice'
import { scrollTo } from '@/src/ui/scroll-to'

import { ContactPart } from './contact-part'
import { FamilyPart } from './family-part'
import { InsuredPart } from './insured-part'
import { PledgePart } from './pledge-part'
import { QuestionsPart } from './questions-part'
import type { Fill, Filling } from './use-fill'
import { outsideWords } from './words'

const TOP = 'fill-top'

const PARTS: Record<Asked, (props: { fill: Fill; filling: Filling }) => ReactNode> = {
  contact: ContactPart,
  insured: InsuredPart,
  questions: QuestionsPart,
  pledge: PledgePart,
  family: FamilyPart,
}

const Done = ({ fill, onDone }: { fill: Fill; onDone: () => void }): ReactNode => (
  <>
    {fill.familyOnly ? (
      <Notice tone='care' title='您要填的都填好了'>
        还差家人知情：请家人用自己的微信点一下，或者等工作人员打电话问。
      </Notice>
    ) : (
      <Notice tone='good' title={fill.left === 0 ? '都填好了' : '记下来了'} />
    )}
    <Button kind='main' onTap={onDone}>
      {fill.by === 'staff' ? '回到名单' : '看票号'}
    </Button>
  </>
)

interface FillScreenProps {
  fill: Fill
  filling: Filling
  onDone: () => void
}

/** The place is theirs already; what the trip needs is asked one thing at a time. */
export const FillScreen = ({ fill, filling, onDone }: FillScreenProps): ReactNode => {
  const { now, left, outside } = fill
  const PartOf = now && PARTS[now]

  useEffect(() => {
    scrollTo(TOP)
  }, [now])

  return (
    <>
      <View id={TOP} />
      {outside !== null && (
        <Notice tone='care' title='年龄不在保险范围里'>
          {outsideWords(filling.asks)}
        </Notice>
      )}
      {PartOf ? (
        <>
          <Heading level={2}>{left > 1 ? `${ASKED[now]}（还差${left}项）` : ASKED[now]}</Heading>
          <PartOf key={now} fill={fill} filling={filling} />
        </>
      ) : (
        <Done fill={fill} onDone={onDone} />
      )}
    </>
  )
}
