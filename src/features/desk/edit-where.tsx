import type { ReactNode } from 'react'

import { LIMITS } from '@/types/kernel/limits'

import { Card } from '@/src/ui/card'
import { Heading } from '@/src/ui/heading'
import { TextArea } from '@/src/ui/text-area'

import { Anchor } from './anchor'
import { EditText } from './edit-text'
import type { Edit } from './use-edit'

export const EditWhere = ({ edit }: { edit: Edit }): ReactNode => (
  <Card>
    <Heading level={2}>在哪里</Heading>
    <EditText edit={edit} name='placeName' label='地点' hint='例如：长青社区活动室' />
    <EditText edit={edit} name='address' label='地址' />
    <Anchor name='way'>
      <TextArea
        label='怎么去'
        hint='先写坐几路车、在哪一站下，再写怎么走'
        value={edit.form.way}
        maxLength={LIMITS.text}
        error={edit.error('way')}
        onChange={(way) => edit.set({ way })}
      />
    </Anchor>
    <EditText edit={edit} name='contactPhone' label='打哪个电话问' keyboard='phone' maxLength={13} />
  </Card>
)

export const EditAbout = ({ edit }: { edit: Edit }): ReactNode => (
  <Card>
    <Heading level={2}>还要告诉大家</Heading>
    <EditText edit={edit} name='suits' label='适合谁' optional placeholder='所有退休人员' />
    <EditText edit={edit} name='bring' label='请带什么' optional placeholder='老花镜、水杯' />
    <Anchor name='about'>
      <TextArea
        optional
        label='内容介绍'
        value={edit.form.about}
        maxLength={LIMITS.text}
        error={edit.error('about')}
        onChange={(about) => edit.set({ about })}
      />
    </Anchor>
  </Card>
)
